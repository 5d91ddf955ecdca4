using System.Globalization;

namespace ReviewLint.Training.Meaning;

/// <summary>Accuracy of each field, and the macro-averaged F1 of the act.</summary>
internal static class MeaningScore
{
    private static readonly string[] Names = ["act", "time", "agent", "target", "polarity", "tone", "specific", "hedged"];

    public static void Print(string title, MeaningExamples examples)
    {
        var count = examples.Said.Count;
        var right = new int[Names.Length];
        var owners = 0;
        var (hit, said, gold) = (new int[13], new int[13], new int[13]);
        for (var i = 0; i < count; i++)
        {
            var meaning = examples.Said[i];
            int[] values = [(int)meaning.Act, (int)meaning.Time, (int)meaning.Agent, (int)meaning.Target, (int)meaning.Polarity, (int)meaning.Tone, meaning.Specific ? 1 : 0, meaning.Hedged ? 1 : 0];
            var labels = examples.Labels[i].Labels;
            for (var f = 0; f < values.Length; f++)
            {
                right[f] += values[f] == labels[f] ? 1 : 0;
            }

            owners += meaning.Owner == examples.Labels[i].Owner ? 1 : 0;
            said[values[0]]++;
            gold[labels[0]]++;
            hit[values[0]] += values[0] == labels[0] ? 1 : 0;
        }

        var f1 = Enumerable.Range(0, 13).Where(a => gold[a] > 0).Average(a => 2.0 * hit[a] / Math.Max(1, said[a] + gold[a]));
        var fields = string.Join("  ", Names.Select((n, f) => string.Create(CultureInfo.InvariantCulture, $"{n} {right[f] / (double)Math.Max(1, count):0.000}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title} ({count} sentences): {fields}  owner {owners / (double)Math.Max(1, count):0.000}  act macro-F1 {f1:0.000}"));
    }
}
