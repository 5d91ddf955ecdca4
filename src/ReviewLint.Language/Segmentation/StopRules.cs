using System.Buffers;
using System.Collections.Frozen;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Segmentation;

/// <summary>Decides whether a stop abbreviates, makes an ordinal, or ends a sentence.</summary>
internal static class StopRules
{
    /// <summary>Words that a sentence without capitals has at least before a short one is believed to end it.</summary>
    private const int LeastSmallSentence = 3;

    /// <summary>Words of "On Mon., 15 Jan.".</summary>
    private const int LongestPlaceInTime = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöAEIOUYÄÖ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishPlaceWords =
        new[] { "in", "on", "at", "for", "and", "or", "is", "are", "was", "to", "of", "with", "has", "does" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the full stop at token <paramref name="dot"/> belongs to the word right before it.</summary>
    public static bool JoinsWord(ReadOnlySpan<char> text, TokenList tokens, SegmentationRules rules, int word, int dot)
    {
        ref var token = ref tokens[word];
        var form = text.Slice(token.Start, token.Length);
        var next = dot + 1 < tokens.Count && tokens[dot].SpaceAfter && !tokens[dot].BlankAfter ? dot + 1 : -1;
        if (token.Kind == RawKind.Number)
        {
            // "1.1.–30.6.": the range goes on.
            if (rules.OrdinalDots && dot + 1 < tokens.Count && tokens[dot + 1].Start == tokens[dot].End && (CharClass.IsLongDash(text[tokens[dot + 1].Start]) || text[tokens[dot + 1].Start] == '-'))
            {
                return true;
            }

            if (next < 0 || tokens[next].Kind is not (RawKind.Word or RawKind.Number or RawKind.Punctuation or RawKind.Opaque))
            {
                return next >= 0 && word == 0 && !form.ContainsAny('.', ',', ':');
            }

            if (rules.OrdinalDots)
            {
                var c = text[tokens[next].Start];
                return char.IsLower(c) || CharClass.IsLongDash(c) || c == '-' || IsListNumber(tokens, word, form) || (tokens[next].Kind == RawKind.Number && form.Length <= 2);
            }

            // "11.–12. Sept."
            return IsListNumber(tokens, word, form) || (form.Length <= 2 && tokens[next].Kind == RawKind.Word && IsMonth(text.Slice(tokens[next].Start, tokens[next].Length)));
        }

        if (token.Kind != RawKind.Word)
        {
            return false;
        }

        // "`goto`a. Next": an ending of code is no initial.
        if (word > 0 && tokens[word - 1].Kind == RawKind.Opaque && tokens[word - 1].End == token.Start)
        {
            return false;
        }

        // "after 500 ms. Next": a unit has no stop of its own.
        if (next >= 0 && char.IsUpper(text[tokens[next].Start]) && IsMeasured(text, tokens, word))
        {
            return false;
        }

        if (IsAcronym(form))
        {
            return true;
        }

        if (form.Length == 1 && char.IsLetter(form[0]))
        {
            return next >= 0 && !(form[0] == 'I' && NextIsStarter(text, tokens, rules, next) && word > 0) && rules.RoleOf(form) != DotRole.MayEnd;
        }

        return rules.RoleOf(form) switch
        {
            DotRole.Stop => rules.OrdinalDots && form.Length > 3 && char.IsAsciiDigit(form[0]) && form.Contains('-') && next >= 0 && char.IsLower(text[tokens[next].Start]),
            DotRole.BeforeNumber => next >= 0 && (tokens[next].Kind == RawKind.Number || char.IsAsciiDigit(text[tokens[next].Start]) || IsPlaceLetter(text, tokens, next)),
            DotRole.Title or DotRole.Name => !IsCommonWord(form) || next >= 0 && !char.IsLower(text[tokens[next].Start]) && char.IsUpper(form[0]),
            DotRole.MayEnd => !IsPlainNoun(form) || next >= 0 && (char.IsLower(text[tokens[next].Start]) || (tokens[next].Kind == RawKind.Number && word > 0 && tokens[word - 1].Kind == RawKind.Number)) || (dot + 1 < tokens.Count && !tokens[dot].SpaceAfter && text[tokens[dot + 1].Start] is ',' or ')' or ';' or ':'),
            _ => false,
        };
    }

    /// <summary>Whether a sentence ends at the stop; white space and another token follow it.</summary>
    public static bool Ends(ReadOnlySpan<char> text, TokenList tokens, SegmentationRules rules, in StopContext at)
    {
        ref var next = ref tokens[at.Last + 1];
        var c = text[next.Start];
        var lower = next.Kind is RawKind.Word && char.IsLower(c);
        if (at.Mark == at.First && at.Stop == '.' && tokens[at.Mark].Length > 1 && StopOnly(text, tokens[at.Mark]))
        {
            return false;
        }

        // The stop of a list mark: "2. Rename it".
        var mark = at.First + 1 < tokens.Count && tokens[at.First].Length == 1 && text[tokens[at.First].Start] is '\u2022' or '\u2043' or '-' or '*' ? at.First + 1 : at.First;
        if (at.Stop == '.' && at.Mark == mark + (tokens[at.Mark].Length == 1 ? 1 : 0) && mark > at.First && tokens[mark].Kind == RawKind.Number)
        {
            return false;
        }

        if (at.Stop == '.' && at.Mark == at.First + 1 && tokens[at.Mark].Length == 1 && tokens[at.First].Length <= 3 && (tokens[at.First].Kind == RawKind.Number || tokens[at.First].Length == 1))
        {
            return false;
        }

        // “House!” (Which was true.)
        if (at.Closed && c == '(' && !CharClass.IsClosingBracket(text[tokens[at.Last].Start]) && CharClass.IsQuote(text[tokens[at.Last].Start]))
        {
            return false;
        }

        // A dash that opens a reply or a list item: "…hän sanoi. – Todellista kehitystä".
        if ((CharClass.IsLongDash(c) || c == '-') && next.Length == 1 && next.SpaceAfter && rules.OrdinalDots && at.Last + 2 < tokens.Count && tokens[at.Mark].Length == 1)
        {
            return char.IsUpper(text[tokens[at.Last + 2].Start]);
        }

        if (at.Stop is '!' or '?' or '\u203C' or '\u2049')
        {
            return EndsAtMark(text, tokens, rules, at, lower);
        }

        if (next.Kind == RawKind.Punctuation && c is ',' or ';' or ':' or ')' or ']' || CharClass.IsLongDash(c) || (c == '-' && next.SpaceAfter))
        {
            return false;
        }

        if (at.Stop == '\u2026' || (StopOnly(text, tokens[at.Mark]) && tokens[at.Mark].Length > 1))
        {
            return EndsAtEllipsis(text, tokens, at, lower, next);
        }

        if (tokens[at.Mark].Length > 1)
        {
            return EndsAtAbbreviation(text, tokens, rules, at, lower);
        }

        if (at.Mark > 0 && StopOnly(text, tokens[at.Mark - 1]) && next.Length == 1 && c == '.')
        {
            return false;
        }

        if (next.Length == 1 && c == '.')
        {
            return EndsBeforeSpacedDots(text, tokens, at);
        }

        if (at.First + 2 <= at.Mark && OnlyDots(text, tokens, at.First, at.Mark))
        {
            return false;
        }

        // "on 24.3. (klo 9)": a day whose hour follows.
        if (c == '(' && rules.OrdinalDots && at.Mark > 0 && tokens[at.Mark - 1].Kind == RawKind.Number && at.Last + 2 < tokens.Count && !char.IsUpper(text[tokens[at.Last + 2].Start]))
        {
            return false;
        }

        return !lower || EndsBeforeLower(text, tokens, at);
    }

    /// <summary>"compounds. . . . The practice": spaced dots belong to what follows them, or to the sentence before at the end of the text.</summary>
    private static bool EndsBeforeSpacedDots(ReadOnlySpan<char> text, TokenList tokens, in StopContext at)
    {
        var i = at.Last + 1;
        while (i < tokens.Count && i < at.Last + 8 && tokens[i].Length == 1 && text[tokens[i].Start] == '.')
        {
            i++;
        }

        return at.Mark > 0 && !tokens[at.Mark - 1].SpaceAfter && i < tokens.Count && i - at.Last > 2 && char.IsUpper(text[tokens[i].Start]);
    }

    private static bool OnlyDots(ReadOnlySpan<char> text, TokenList tokens, int first, int last)
    {
        for (var i = Math.Max(first, last - 8); i <= last; i++)
        {
            if (!StopOnly(text, tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsAtMark(ReadOnlySpan<char> text, TokenList tokens, SegmentationRules rules, in StopContext at, bool lower)
    {
        ref var next = ref tokens[at.Last + 1];
        var c = text[next.Start];
        if (at.Mark > 0 && tokens[at.Mark - 1].SpaceAfter && at.Stop == '!' && tokens[at.Mark].Length == 1 && !tokens[at.Mark].SpaceAfter)
        {
            return false;
        }

        if (next.Kind == RawKind.Punctuation && c is ',' or ';' or ':' or ')' or ']' || CharClass.IsLongDash(c))
        {
            return false;
        }

        if (!lower)
        {
            return true;
        }

        if (at.Closed)
        {
            return ClosesWhole(text, tokens, at);
        }

        // "Leave me alone! he yelled", "Yahoo! in the accounting department".
        var form = text.Slice(next.Start, next.Length);
        if (rules.IsReporting(form) || (at.Last + 2 < tokens.Count && rules.IsReporting(text.Slice(tokens[at.Last + 2].Start, tokens[at.Last + 2].Length))))
        {
            return false;
        }

        return !(rules.DividesCompounds && at.Mark > at.First + 1 && char.IsUpper(text[tokens[at.Mark - 1].Start]) && tokens[at.Mark - 1].Length > 1 && EnglishPlaceWords.Contains(form));
    }

    private static bool EndsAtEllipsis(ReadOnlySpan<char> text, TokenList tokens, in StopContext at, bool lower, in RawToken next)
    {
        if (lower || next.Kind is RawKind.Number)
        {
            return false;
        }

        var form = text.Slice(next.Start, next.Length);
        // "Hmm... I think": a hesitation, not an end.
        return !(form is "I" or "I'm" or "I've" or "I'd" && at.Mark - at.First <= 2) && (next.Kind != RawKind.Punctuation || CharClass.IsQuote(text[next.Start]) || CharClass.IsOpeningBracket(text[next.Start]));
    }

    private static bool EndsAtAbbreviation(ReadOnlySpan<char> text, TokenList tokens, SegmentationRules rules, in StopContext at, bool lower)
    {
        ref var token = ref tokens[at.Mark];
        ref var next = ref tokens[at.Last + 1];
        var form = text.Slice(token.Start, token.Length - 1);
        if (lower || next.Kind is RawKind.Number || at.Mark == at.First)
        {
            return false;
        }

        if (token.Kind == RawKind.Number)
        {
            return false;
        }

        var role = rules.RoleOf(form);
        var starter = NextIsStarter(text, tokens, rules, at.Last + 1);
        return role switch
        {
            DotRole.MayEnd => next.Kind != RawKind.Punctuation || CharClass.IsQuote(text[next.Start]),
            DotRole.Title or DotRole.BeforeNumber => false,
            DotRole.Name => starter && !IsPlaceInTime(text, tokens, at),
            _ => starter && form.Length > 1,
        };
    }

    private static bool EndsBeforeLower(ReadOnlySpan<char> text, TokenList tokens, in StopContext at)
    {
        if (at.Closed || at.Mark == 0)
        {
            return ClosesWhole(text, tokens, at);
        }

        // After a plain word a lower-case sentence may begin ("nice work. see below"); after a short one it is more likely an unknown abbreviation,
        // unless the sentence began small itself: who writes so ends sentences after short words, brackets and hours, too.
        ref var word = ref tokens[at.Mark - 1];
        if (word.End != tokens[at.Mark].Start)
        {
            return false;
        }

        // "fine by me. nit: rename it": a label opens a remark of its own.
        if (IsLabel(text, tokens, at.Last + 1))
        {
            return true;
        }

        var writesSmall = tokens[at.First].Kind == RawKind.Word && char.IsLower(text[tokens[at.First].Start]) && at.Mark - at.First > LeastSmallSentence;
        if (writesSmall && ((word.Kind == RawKind.Punctuation && CharClass.IsClosingBracket(text[word.Start])) || IsShortEnd(text.Slice(word.Start, word.Length))))
        {
            return true;
        }

        return word.Kind is RawKind.Opaque || (word.Kind == RawKind.Word && word.Length >= (writesSmall ? 3 : 4) && HasVowel(text.Slice(word.Start, word.Length)))
            || (writesSmall && word.Kind == RawKind.Number && word.Length >= 2);
    }

    /// <summary>Two letters that are a word, and often the last one.</summary>
    private static bool IsShortEnd(ReadOnlySpan<char> form) =>
        form is "it" or "me" or "us" or "so" or "do" or "go" or "up" or "on" or "in" or "is" or "ok" or "be" or "we" or "he" or "by" or "jo" or "ei" or "se" or "ne" or "sä" or "mä" or "yö";

    private static bool IsLabel(ReadOnlySpan<char> text, TokenList tokens, int next) =>
        next + 1 < tokens.Count && !tokens[next].SpaceAfter && text[tokens[next + 1].Start] == ':' && text.Slice(tokens[next].Start, tokens[next].Length) is "nit" or "nits" or "nitpick" or "typo" or "minor" or "todo";

    /// <summary>Whether a number and its unit stand before the stop: "1.8 s", "500 ms".</summary>
    private static bool IsMeasured(ReadOnlySpan<char> text, TokenList tokens, int word) =>
        word > 0 && tokens[word - 1].Kind == RawKind.Number && text.Slice(tokens[word].Start, tokens[word].Length) is "ms" or "s" or "h" or "m" or "g" or "l" or "t" or "d" or "V" or "W" or "A" or "K" or "C" or "x";

    /// <summary>"sect. A.", "sar. C;": a letter that names a part.</summary>
    private static bool IsPlaceLetter(ReadOnlySpan<char> text, TokenList tokens, int next) =>
        tokens[next].Length == 1 && char.IsUpper(text[tokens[next].Start]) && (next + 1 == tokens.Count || (!tokens[next].SpaceAfter && tokens[next + 1].Kind == RawKind.Punctuation));

    /// <summary>"On 15 Jan. I saw": what only says when goes on.</summary>
    private static bool IsPlaceInTime(ReadOnlySpan<char> text, TokenList tokens, in StopContext at) =>
        at.Mark - at.First <= LongestPlaceInTime && text.Slice(tokens[at.First].Start, tokens[at.First].Length) is "On" or "By" or "In" or "Since" or "From" or "Until" or "Till" or "Before" or "After" or "As";

    private static bool IsMonth(ReadOnlySpan<char> form) =>
        char.IsUpper(form[0]) && !form[1..].ContainsAnyInRange('A', 'Z') && EnglishDateWords.Table.Find(form).Kind == DateWordKind.Month;

    /// <summary>Whether the bracket that closes after the stop was the sentence's first token: "(I think so.)".</summary>
    private static bool ClosesWhole(ReadOnlySpan<char> text, TokenList tokens, in StopContext at) =>
        at.Closed && CharClass.IsClosingBracket(text[tokens[at.Last].Start]) && CharClass.IsOpeningBracket(text[tokens[at.First].Start]);

    private static bool NextIsStarter(ReadOnlySpan<char> text, TokenList tokens, SegmentationRules rules, int next)
    {
        ref var token = ref tokens[next];
        var form = text.Slice(token.Start, token.Length);
        if (token.Kind == RawKind.Punctuation)
        {
            return CharClass.IsQuote(form[0]) && next + 1 < tokens.Count && char.IsUpper(text[tokens[next + 1].Start]);
        }

        var apostrophe = form.IndexOfAny('\'', '\u2019');
        return token.Kind == RawKind.Word && char.IsUpper(form[0]) && rules.IsStarter(apostrophe > 0 ? form[..apostrophe] : form);
    }

    private static bool IsListNumber(TokenList tokens, int word, ReadOnlySpan<char> form) =>
        form.Length <= 3 && !form.ContainsAny('.', ',', ':') && (word == 0 || tokens[word - 1].LineAfter);

    private static bool IsAcronym(ReadOnlySpan<char> form)
    {
        if (form.Length < 3 || (form.Length & 1) == 0)
        {
            return false;
        }

        for (var i = 0; i < form.Length; i++)
        {
            if ((i & 1) == 0 ? !char.IsLetter(form[i]) : form[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static bool StopOnly(ReadOnlySpan<char> text, in RawToken token) => !text.Slice(token.Start, token.Length).ContainsAnyExcept('.', '\u2026');

    /// <summary>Abbreviations that are words as well.</summary>
    private static bool IsCommonWord(ReadOnlySpan<char> form) =>
        form is "sat" or "Sat" or "sun" or "mar" or "may" or "rev" or "wed" or "al" or "op" or "so" or "ed" or "ch" or "art" or "s" or "ab" or "eli" or "noin" or "ta" or "em" or "rd" or "ins" or "wash" or "dec" or "synt" or "ruots";

    private static bool IsPlainNoun(ReadOnlySpan<char> form) =>
        form is "dev" or "repo" or "env" or "config" or "max" or "pt" or "ref" or "refs" or "tel" or "am" or "min" or "mins" or "sec" or "secs" or "temp" or "hr" or "est" or "misc" or "ext" or "vk" or "kk" or "pv" or "tod" or "mon" or "yks";

    private static bool HasVowel(ReadOnlySpan<char> form) => form.ContainsAny(Vowels);
}
