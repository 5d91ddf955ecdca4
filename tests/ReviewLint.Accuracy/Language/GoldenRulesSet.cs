using System.Text.Json;
using ReviewLint.Language;

namespace ReviewLint.Accuracy.Language;

/// <summary>The Pragmatic Segmenter's golden rules (our half): a rule holds when all its sentences come out, white space aside.</summary>
internal sealed class GoldenRulesSet : IAccuracySet
{
    public string Name => "golden-rules";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        if (corpora is null)
        {
            yield break;
        }

        var annotator = Annotators.For(LanguageTag.English);
        int held = 0, all = 0;
        foreach (var line in File.ReadLines(Path.Combine(corpora, "segmentation_golden_en.jsonl")))
        {
            using var rule = JsonDocument.Parse(line);
            var text = rule.RootElement.GetProperty("text").GetString()!;
            var gold = rule.RootElement.GetProperty("sentences").EnumerateArray().Select(s => Squeeze(s.GetString()!));
            var buffer = new AnnotationBuffer();
            annotator.Annotate(text, [], buffer);
            var ours = buffer.Sentences.ToArray().Select(s => Squeeze(text.Substring(s.Start, s.Length)));
            all++;
            if (gold.SequenceEqual(ours))
            {
                held++;
            }
            else if (Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") is not null)
            {
                Console.Error.WriteLine($"{rule.RootElement.GetProperty("id").GetString()}: {string.Join(" | ", ours)}");
            }
        }

        yield return new("segmentation_golden_en", 100.0 * held / all, 95, "rules", all);
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
