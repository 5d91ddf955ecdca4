using System.Text;
using ReviewLint.Language;
using ReviewLint.Language.Conllu;

namespace ReviewLint.Accuracy.Language;

/// <summary>Sentences and words as ranges of characters other than white space, as the CoNLL shared task's evaluation counts them.</summary>
internal static class SentenceSpans
{
    /// <summary>F1 of sentences and of words over paragraphs of gold sentences.</summary>
    public static (double Sentences, double Words, int Count) Score(ITextAnnotator annotator, IEnumerable<IReadOnlyList<ConlluSentence>> paragraphs, Action<string>? onDifference = null)
    {
        double gold = 0, ours = 0, same = 0, goldWords = 0, ourWords = 0, sameWords = 0;
        var buffer = new AnnotationBuffer();
        foreach (var paragraph in paragraphs)
        {
            var text = new StringBuilder();
            var goldSpans = new HashSet<(int, int)>();
            var goldWordSpans = new HashSet<(int, int)>();
            var at = 0;
            foreach (var sentence in paragraph)
            {
                var length = sentence.Text.Count(c => !char.IsWhiteSpace(c));
                goldSpans.Add((at, at + length));
                goldWordSpans.UnionWith(WordsOf(sentence).Select(w => (w.Start + at, w.End + at)));
                at += length;
                text.Append(text.Length == 0 ? "" : " ").Append(sentence.Text);
            }

            buffer.Clear();
            annotator.Annotate(text.ToString(), [], buffer);
            var map = Map(text.ToString());
            var ourSpans = buffer.Sentences.ToArray().Select(s => (map[s.Start], map[s.End])).ToHashSet();
            var ourWordSpans = WordsOf(text.ToString(), buffer);
            (gold, ours, same) = (gold + goldSpans.Count, ours + ourSpans.Count, same + ourSpans.Count(goldSpans.Contains));
            (goldWords, ourWords, sameWords) = (goldWords + goldWordSpans.Count, ourWords + ourWordSpans.Count, sameWords + ourWordSpans.Count(goldWordSpans.Contains));
            if (onDifference is not null && !ourSpans.SetEquals(goldSpans))
            {
                foreach (var end in ourSpans.Select(s => s.Item2).Except(goldSpans.Select(s => s.Item2)))
                {
                    onDifference("EXTRA " + Around(text.ToString(), map, end));
                }

                foreach (var end in goldSpans.Select(s => s.Item2).Except(ourSpans.Select(s => s.Item2)))
                {
                    onDifference("MISSED " + Around(text.ToString(), map, end));
                }
            }
        }

        return (200 * same / (gold + ours), 200 * sameWords / (goldWords + ourWords), (int)gold);
    }

    /// <summary>The (multiword) tokens of annotated text.</summary>
    public static HashSet<(int Start, int End)> WordsOf(string text, AnnotationBuffer buffer)
    {
        var map = Map(text);
        var result = new HashSet<(int, int)>();
        var start = 0;
        foreach (var token in buffer.Tokens)
        {
            if (token.Is(TokenFlags.MultiwordStart))
            {
                start = token.Start;
            }
            else if (token.Is(TokenFlags.MultiwordRest))
            {
                result.Add((map[start], map[token.End]));
            }
            else
            {
                result.Add((map[token.Start], map[token.End]));
            }
        }

        return result;
    }

    /// <summary>The (multiword) tokens of a gold sentence.</summary>
    public static HashSet<(int Start, int End)> WordsOf(ConlluSentence sentence)
    {
        var result = new HashSet<(int, int)>();
        var at = 0;
        foreach (var token in sentence.Tokens.Where(t => t.SurfaceLength > 0))
        {
            var length = (token.Surface ?? token.Form).Count(c => !char.IsWhiteSpace(c));
            result.Add((at, at + length));
            at += length;
        }

        return result;
    }

    private static int[] Map(string text)
    {
        var map = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            map[i + 1] = map[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        }

        return map;
    }

    private static string Around(string text, int[] map, int end)
    {
        var at = Array.IndexOf(map, end);
        return text[Math.Max(0, at - 40)..at] + " || " + text[at..Math.Min(text.Length, at + 30)];
    }
}
