using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Conditions;

/// <summary>Properties of units that are not meaning.</summary>
internal static class Unit
{
    public static ReviewComment? CommentOf(MatchState state, UnitRange unit) => state.Document.Sentences[unit.First].Comment;

    public static int Words(MatchState state, UnitRange unit) => state.Facts.WordsIn(unit.First, unit.End);

    public static int Characters(MatchState state, UnitRange unit)
    {
        var count = 0;
        for (var i = unit.First; i < unit.End; i++)
        {
            count += state.Document.Sentences[i].Range.Length;
        }

        return count;
    }

    /// <summary>Lines in the code blocks of a unit's comment, or of its section outside comments.</summary>
    public static int CodeLines(MatchState state, UnitRange unit)
    {
        var sentence = state.Document.Sentences[unit.First];
        var (first, end) = sentence.Comment is { } comment ? (comment.FirstBlock, comment.EndBlock) : (sentence.Section.FirstBlock, sentence.Section.EndBlock);
        return state.Blocks.CodeLinesIn(first, end);
    }

    /// <summary>Quotations in the document, or in the section of a smaller unit.</summary>
    public static int QuotesAround(MatchState state, UnitRange unit)
    {
        var section = state.Document.Sentences[unit.First].Section;
        return unit.Level == UnitLevel.Document ? state.Blocks.QuotesIn(0, state.Document.Blocks.Length) : state.Blocks.QuotesIn(section.FirstBlock, section.EndBlock);
    }

    public static bool HasShape(MatchState state, int index, TextShape shape) => HasShape(state.Document.Sentences[index], state.Facts.TokensOf(index), shape);

    private static bool HasShape(ReviewSentence sentence, TokenFacts tokens, TextShape shape) => shape switch
    {
        TextShape.QuestionMark => sentence.Prose.TrimEnd(" \"”»')*_").EndsWith('?'),
        TextShape.ExclamationMark => sentence.Prose.TrimEnd(" \"”»')*_").EndsWith('!'),
        TextShape.RepeatedMarks => HasRepeatedMarks(sentence.Prose),
        TextShape.Number => sentence.Prose.ContainsAnyInRange('0', '9'),
        TextShape.Capitals => HasCapitals(sentence),
        TextShape.Code => tokens.HasFlag(TokenFacts.Opaque) && HasOpaque(sentence, link: false),
        TextShape.Link => tokens.HasFlag(TokenFacts.Opaque) && HasOpaque(sentence, link: true),
        TextShape.Quotation => tokens.HasFlag(TokenFacts.Quoted),
        _ => !tokens.HasFlag(TokenFacts.Verb),
    };

    private static bool HasOpaque(ReviewSentence sentence, bool link)
    {
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (token.Is(TokenFlags.Opaque) && (token.Norm.Contains("://", StringComparison.Ordinal) || token.Norm.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) == link)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRepeatedMarks(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not ('!' or '?') || text[i - 1] is not ('!' or '?'))
            {
                continue;
            }

            // Marks of speech follow a word and end it; those of a placeholder or an operator (id:??, a ?? b, x!!.y) do not.
            var before = i - 2;
            var after = i + 1;
            while (after < text.Length && text[after] is ('!' or '?'))
            {
                after++;
            }

            if (before >= 0 && (char.IsLetterOrDigit(text[before]) || text[before] is '"' or '\'' or ')' or '”' or '’' or '*' or '_')
                && (after == text.Length || char.IsWhiteSpace(text[after]) || text[after] is '"' or ')' or '”' or '’' or '*' or '_'))
            {
                return true;
            }

            i = after;
        }

        return false;
    }

    private static bool HasCapitals(ReviewSentence sentence)
    {
        var (words, letters) = (0, 0);
        foreach (ref readonly var token in sentence.Tokens)
        {
            var word = sentence.Block.Prose.Text.AsSpan(token.Start, token.Length);
            if (token.UPos == UPos.PUNCT || token.Is(TokenFlags.MultiwordRest))
            {
                // Names in a row (MAP, ARRAY, LIST or XMM/YMM) are no shout.
                words = word is "," or "/" ? 0 : words;
                continue;
            }

            (words, letters) = !token.Is(TokenFlags.Opaque) && IsAllCapitals(word) ? (words + 1, letters + word.Length) : (0, 0);
            if (words >= 3 && letters >= 10)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
