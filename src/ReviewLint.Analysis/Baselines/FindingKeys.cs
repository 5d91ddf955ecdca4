using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Baselines;

/// <summary>
/// Keys that know a finding again when the text around it has moved: the rule, the words it is about and, for a finding about a sentence, the words beside them.
/// A key holds no word of the review, and no position.
/// </summary>
public static class FindingKeys
{
    // Enough to tell two equal sentences apart, few enough that an edit in the next sentence rarely reaches them.
    private const int NeighbouringWords = 2;

    /// <summary>The keys of all findings of a document, in their order. Of findings that nothing tells apart the second ends in <c>-2</c>, and so on.</summary>
    public static IReadOnlyList<string> Of(ReviewResult result)
    {
        var text = result.Document?.Text ?? SourceText.From("");
        var keys = new string[result.Diagnostics.Length];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            var key = Of(text, result.Diagnostics[i]);
            var count = seen.GetValueOrDefault(key) + 1;
            seen[key] = count;
            keys[i] = count == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}-{count}");
        }

        return keys;
    }

    private static string Of(SourceText text, ReviewDiagnostic diagnostic)
    {
        var words = new StringBuilder(diagnostic.Id);
        var span = diagnostic.Span;
        AppendWords(words.Append('\n'), text, span.Start, span.End);

        // A finding about a whole section or document is anchored to its title: what stands beside that says nothing of it.
        if (diagnostic.Rule.Scope is not (RuleScope.Document or RuleScope.Section))
        {
            AppendWords(words.Append('\n'), text, WordsBefore(text, span.Start), span.Start);
            AppendWords(words.Append('\n'), text, span.End, WordsAfter(text, span.End));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())).AsSpan(0, 8));
    }

    // Words only: a list marker, a line break or a quotation mark that changes makes no finding new.
    private static void AppendWords(StringBuilder output, SourceText text, int start, int end)
    {
        var inWord = false;
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                if (!inWord)
                {
                    output.Append(' ');
                }

                output.Append(char.ToLowerInvariant(text[i]));
            }

            inWord = char.IsLetterOrDigit(text[i]);
        }
    }

    private static int WordsBefore(SourceText text, int position)
    {
        for (var words = 0; position > 0 && words < NeighbouringWords; words++)
        {
            for (var lines = 0; position > 0 && !char.IsLetterOrDigit(text[position - 1]); position--)
            {
                if (IsBoundary(text[position - 1], ref lines))
                {
                    return position;
                }
            }

            while (position > 0 && char.IsLetterOrDigit(text[position - 1]))
            {
                position--;
            }
        }

        return position;
    }

    private static int WordsAfter(SourceText text, int position)
    {
        for (var words = 0; position < text.Length && words < NeighbouringWords; words++)
        {
            for (var lines = 0; position < text.Length && !char.IsLetterOrDigit(text[position]); position++)
            {
                if (IsBoundary(text[position], ref lines))
                {
                    return position;
                }
            }

            while (position < text.Length && char.IsLetterOrDigit(text[position]))
            {
                position++;
            }
        }

        return position;
    }

    // A sentence or paragraph put before or behind is an edit elsewhere.
    private static bool IsBoundary(char c, ref int lines) => c is '.' or '!' or '?' or '…' || (c == '\n' && ++lines == 2);
}
