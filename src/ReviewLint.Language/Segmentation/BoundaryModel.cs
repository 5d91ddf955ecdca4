using ReviewLint.Language.Tagging;

namespace ReviewLint.Language.Segmentation;

/// <summary>
/// Finds sentences that begin without a stop before them: after a heading, a fragment, a sign-off. Only gaps that <see cref="StopRules"/> leaves open and
/// that are followed by a capital, a number or an opening mark are asked about; a linear model over the words around the gap decides.
/// </summary>
internal sealed class BoundaryModel(Func<ulong, int> weigh)
{
    public const int MostFeatures = 40;

    /// <summary>How far the words of the sentence so far, and of what follows, are looked at.</summary>
    private const int LookBack = 24;
    private const int LookAhead = 12;

    /// <summary>What a gap must score: a sentence too long costs a reader less than one torn apart.</summary>
    private const int Threshold = 3000;

    /// <summary>What it must score more within a line: names stand there.</summary>
    private const int WithinLine = 1500;

    /// <summary>Opens a model that is embedded in this assembly; null when there is none.</summary>
    public static unsafe BoundaryModel? OpenEmbedded(string name)
    {
        if (typeof(BoundaryModel).Assembly.GetManifestResourceStream(name) is not UnmanagedMemoryStream mapped)
        {
            return null;
        }

        var table = new WeightTable(mapped.PositionPointer);
        return new BoundaryModel(key => table.Find(key));
    }

    /// <summary>Whether the gap after token <paramref name="last"/> is one that this model is asked about.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, TokenList tokens, int first, int last)
    {
        if (last + 1 >= tokens.Count || !tokens[last].SpaceAfter)
        {
            return false;
        }

        // Most words go on in lower case.
        ref var after = ref tokens[last + 1];
        if (after.Kind == RawKind.Word && after.Length > 1 && !char.IsUpper(text[after.Start]))
        {
            return false;
        }

        if (!HoldsWord(tokens, first, last))
        {
            return false;
        }

        // Where a stop stands, the rules have decided.
        ref var before = ref tokens[last];
        if (before.Kind != RawKind.Opaque && (CharClass.IsStop(text[before.End - 1]) || (last > first && CharClass.IsStop(text[tokens[last - 1].End - 1]) && tokens[last - 1].End == before.Start)))
        {
            return false;
        }

        // "nit: Rename it", "[blocking] This leaks", "@omar Could you": a label and an address belong to what follows.
        var c = text[before.Start];
        if (c is ':' or ',' or ';' or '@' || (CharClass.IsClosingBracket(c) && CharClass.IsOpeningBracket(text[tokens[first].Start])))
        {
            return false;
        }

        var next = WordAfter(text, tokens, last);
        if (next >= tokens.Count)
        {
            return false;
        }

        // A quotation after a word is its object; "OK", "C" and "I" are written so anywhere.
        ref var word = ref tokens[next];
        return word.Kind switch
        {
            RawKind.Word => word.Length > 1 && char.IsUpper(text[word.Start]) && char.IsLower(text[word.Start + 1])
                && (next == last + 1 || tokens[last].Kind != RawKind.Word || !CharClass.IsQuote(text[tokens[last + 1].Start])),
            RawKind.Number => tokens[last].Kind != RawKind.Word || next > last + 1,
            _ => false,
        };
    }

    /// <summary>Whether a sentence begins after token <paramref name="last"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="words">What is known of forms that are none of theirs.</param>
    /// <param name="first">The first token of the sentence at hand.</param>
    /// <param name="last">The token before the gap.</param>
    public bool BeginsAfter(ReadOnlySpan<char> text, TokenList tokens, FormLookup words, int first, int last) =>
        IsCandidate(text, tokens, first, last) && Score(text, tokens, words, first, last) > Threshold + (tokens[last].LineAfter ? 0 : WithinLine);

    /// <summary>What the model says of a gap.</summary>
    public long Score(ReadOnlySpan<char> text, TokenList tokens, FormLookup words, int first, int last)
    {
        Span<ulong> features = stackalloc ulong[MostFeatures];
        var n = Features(text, tokens, words, first, last, features);
        long score = 0;
        foreach (var feature in features[..n])
        {
            score += weigh(feature);
        }

        return score;
    }

    /// <summary>The features of a gap.</summary>
    public static int Features(ReadOnlySpan<char> text, TokenList tokens, FormLookup words, int first, int last, Span<ulong> features)
    {
        var next = WordAfter(text, tokens, last);
        var opening = next == last + 1 ? 0UL : text[tokens[last + 1].Start];
        var before = Kind(text, tokens, last);
        var begins = Kind(text, tokens, next);
        var follows = Kind(text, tokens, next + 1);
        var earlier = last > first ? Kind(text, tokens, last - 1) : 0;
        var known = Capital(text, tokens, words, next);
        var tag = Tag(tokens, last);
        var tagAfter = Tag(tokens, next + 1);
        var length = Bucket(last + 1 - first);
        var opensText = first == 0 ? 1UL : 0UL;
        var verbs = Verbs(tokens, Math.Max(first, last - LookBack), last);
        var (ahead, verbsAhead) = Ahead(text, tokens, next);
        var capitals = AllCapitals(text, tokens, first, last);
        var form = text.Slice(tokens[next].Start, tokens[next].Length);
        var word = text.Slice(tokens[last].Start, tokens[last].Length);
        var n = 0;
        features[n++] = FeatureHash.Mix(1);
        Add(features, ref n, 2, before, begins + (opening << 16));
        Add(features, ref n, 3, before + (begins << 16), follows);
        Add(features, ref n, 4, earlier + (before << 16), begins);
        Add(features, ref n, 5, known, 0);
        Add(features, ref n, 6, known, before);
        Add(features, ref n, 7, known, follows);
        Add(features, ref n, 8, known, tag);
        Add(features, ref n, 9, known, tagAfter);
        Add(features, ref n, 10, Lower(form), 0);
        Add(features, ref n, 11, Suffix(form, 3), begins);
        Add(features, ref n, 12, Suffix(form, 2), known);
        Add(features, ref n, 13, Lower(word), 0);
        Add(features, ref n, 14, Suffix(word, 3), known);
        Add(features, ref n, 15, tag, tagAfter);
        Add(features, ref n, 16, length, opensText);
        Add(features, ref n, 17, length, known);
        Add(features, ref n, 18, verbs, opensText);
        Add(features, ref n, 19, verbs, length);
        Add(features, ref n, 20, verbs, verbsAhead);
        Add(features, ref n, 21, verbs + (verbsAhead << 4), known);
        Add(features, ref n, 22, ahead, verbsAhead);
        Add(features, ref n, 23, capitals, known);
        Add(features, ref n, 24, capitals, before + (opensText << 32));
        Add(features, ref n, 25, Kind(text, tokens, first), before);
        Add(features, ref n, 26, tag, verbs);
        Add(features, ref n, 27, opening, known);
        Add(features, ref n, 28, before, length);
        Add(features, ref n, 29, follows, Kind(text, tokens, next + 2) + (begins << 16));
        Add(features, ref n, 30, earlier == 0 ? 0 : Tag(tokens, last - 1), tag);
        return n;
    }

    private static void Add(Span<ulong> features, ref int n, int template, ulong a, ulong b) => features[n++] = FeatureHash.Mix(FeatureHash.Feature(template, a, b) + ((ulong)template << 40));

    /// <summary>Whether there is more than a mark of a list so far.</summary>
    private static bool HoldsWord(TokenList tokens, int first, int last)
    {
        for (var i = first; i <= last && i < first + 8; i++)
        {
            if (tokens[i].Kind is RawKind.Opaque or RawKind.Emoji || (tokens[i].Kind == RawKind.Word && tokens[i].Length > 2))
            {
                return true;
            }
        }

        return last - first >= 8;
    }

    /// <summary>The token after a gap, past one opening mark.</summary>
    private static int WordAfter(ReadOnlySpan<char> text, TokenList tokens, int last)
    {
        var next = last + 1;
        if (next + 1 < tokens.Count && tokens[next].Length == 1)
        {
            var c = text[tokens[next].Start];
            if (CharClass.IsQuote(c) || CharClass.IsLongDash(c) || c is '-' or '*' or '\u2022')
            {
                return next + 1;
            }
        }

        return next;
    }

    /// <summary>What a token looks like: a mark stands for itself, a word for its capitals.</summary>
    private static ulong Kind(ReadOnlySpan<char> text, TokenList tokens, int i)
    {
        if (i >= tokens.Count)
        {
            return 1;
        }

        ref var token = ref tokens[i];
        if (token.Kind is RawKind.Punctuation or RawKind.Symbol)
        {
            return 256UL + text[token.Start];
        }

        var abbreviated = token.Length > 1 && text[token.End - 1] == '.' ? 32UL : 0UL;
        return (token.Kind == RawKind.Word ? 2UL + (ulong)WordShape.Of(text.Slice(token.Start, token.Length)) : 16UL + (ulong)token.Kind) + abbreviated;
    }

    /// <summary>Part of speech of the form alone, and whether it is finite, nominative or genitive.</summary>
    private static ulong Tag(TokenList tokens, int i)
    {
        if (i >= tokens.Count || tokens[i].Kind == RawKind.Opaque)
        {
            return 0;
        }

        var facts = tokens.Facts[i];
        return 2 + (ulong)facts.UPos + (facts.IsFinite ? 32UL : 0) + (facts.IsNominative ? 64UL : 0) + (facts.IsGenitive ? 128UL : 0);
    }

    /// <summary>What is known of a capitalised word: as it stands, and as it would stand inside a sentence.</summary>
    private static ulong Capital(ReadOnlySpan<char> text, TokenList tokens, FormLookup words, int i)
    {
        ref var token = ref tokens[i];
        var form = text.Slice(token.Start, token.Length);
        if (token.Kind != RawKind.Word || form.Length > 40)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        var facts = tokens.Facts[i];
        var inside = words(lower);
        return 1 + ((inside.IsKnown ? 1UL + (ulong)inside.UPos : 0) << 1) + ((ulong)facts.UPos << 8) + (facts.IsNominative ? 1UL << 16 : 0) + (facts.IsFinite ? 1UL << 17 : 0);
    }

    private static ulong Verbs(TokenList tokens, int from, int to)
    {
        var count = 0UL;
        for (var i = from; i <= to && count < 2; i++)
        {
            count += IsFiniteVerb(tokens, i) ? 1UL : 0UL;
        }

        return count;
    }

    /// <summary>How far the next stop is, and how many finite verbs stand before it.</summary>
    private static (ulong Length, ulong Verbs) Ahead(ReadOnlySpan<char> text, TokenList tokens, int from)
    {
        var i = from;
        var verbs = 0UL;
        for (; i < tokens.Count && i < from + LookAhead; i++)
        {
            if (tokens[i].Kind == RawKind.Punctuation && CharClass.IsStop(text[tokens[i].Start]))
            {
                break;
            }

            verbs += verbs < 2 && IsFiniteVerb(tokens, i) ? 1UL : 0UL;
        }

        return (Bucket(i - from), verbs);
    }

    private static bool IsFiniteVerb(TokenList tokens, int i) =>
        tokens[i].Kind == RawKind.Word && tokens.Facts[i] is { IsFinite: true, UPos: UPos.VERB or UPos.AUX };

    /// <summary>Whether every longer word so far has a capital, as in a title.</summary>
    private static ulong AllCapitals(ReadOnlySpan<char> text, TokenList tokens, int first, int last)
    {
        for (var i = Math.Max(first, last - LookBack); i <= last; i++)
        {
            if (tokens[i].Kind == RawKind.Word && tokens[i].Length > 3 && char.IsLower(text[tokens[i].Start]))
            {
                return 0;
            }
        }

        return 1;
    }

    private static ulong Bucket(int count) => count switch
    {
        < 5 => (ulong)count,
        < 7 => 5,
        < 10 => 6,
        < 15 => 7,
        < 22 => 8,
        _ => 9,
    };

    private static ulong Lower(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[Math.Min(form.Length, 40)];
        form[..lower.Length].ToLowerInvariant(lower);
        return FeatureHash.Of(lower);
    }

    private static ulong Suffix(ReadOnlySpan<char> form, int length) => Lower(form[Math.Max(0, form.Length - length)..]);
}
