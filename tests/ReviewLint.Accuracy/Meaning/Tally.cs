namespace ReviewLint.Accuracy.Meaning;

/// <summary>Counts gold labels against ours. <c>SHOW_DIFFERENCES</c> prints what differs.</summary>
internal sealed class Tally
{
    public static readonly bool Shows = Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") is not null;
    private readonly Dictionary<(string Gold, string Ours), int> _counts = [];

    public int Count { get; private set; }

    public double Accuracy => 100.0 * _counts.Where(c => c.Key.Gold == c.Key.Ours).Sum(c => c.Value) / Math.Max(1, Count);

    public void Add(string gold, string ours, CorpusItem item)
    {
        Count++;
        _counts[(gold, ours)] = _counts.GetValueOrDefault((gold, ours)) + 1;
        if (Shows && gold != ours)
        {
            var acts = string.Join(" ", item.Sentences.Select(s => $"{s.Act}/{s.Tone}{(s.Meaning.Hedged ? "/hedged" : "")}"));
            var why = string.Join(" ", item.Sentences.Select(s => $"[{s.Why(s.IsHarsh ? "tone" : "act")}]"));
            Console.Error.WriteLine($"{gold}>{ours}\t{acts}\t{why}\t{item.Text.ReplaceLineEndings(" ")}");
        }
    }

    public void Add(string label, bool gold, bool ours, CorpusItem item) => Add(gold ? label : "not", ours ? label : "not", item);

    public double Precision(string label) => Share(label, _counts.Where(c => c.Key.Ours == label).Sum(c => c.Value));

    public double Recall(string label) => Share(label, _counts.Where(c => c.Key.Gold == label).Sum(c => c.Value));

    public double F1(string label)
    {
        var (precision, recall) = (Precision(label), Recall(label));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /// <summary>The mean F1 of the labels.</summary>
    public double MacroF1(params string[] labels) => labels.Average(F1);

    private double Share(string label, int all) => all == 0 ? 0 : 100.0 * _counts.GetValueOrDefault((label, label)) / all;
}
