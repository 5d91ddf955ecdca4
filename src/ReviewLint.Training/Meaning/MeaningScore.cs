using System.Globalization;
using System.Text;
using ReviewLint.Meaning;

namespace ReviewLint.Training.Meaning;

/// <summary>Accuracy of each field, macro-averaged F1 of the act, and which act was taken for which.</summary>
internal sealed class MeaningScore
{
    private const int Acts = 13;
    private static readonly string[] Names = ["act", "time", "agent", "target", "polarity", "tone", "specific", "hedged", "owner"];
    private readonly int[] _right = new int[Names.Length];
    private readonly int[,] _taken = new int[Acts, Acts];
    private readonly int[] _known = new int[Names.Length];

    public void Add(MeaningExamples examples)
    {
        for (var i = 0; i < examples.Said.Count; i++)
        {
            var values = ValuesOf(examples.Said[i]);
            var labels = examples.Labels[i].Labels;
            for (var f = 0; f < values.Length; f++)
            {
                _right[f] += values[f] == labels[f] ? 1 : 0;
                _known[f] += labels[f] != LabelledSentence.Unknown ? 1 : 0;
            }

            if (labels[0] != LabelledSentence.Unknown)
            {
                _taken[labels[0], values[0]]++;
            }
        }
    }

    public void Print(string title)
    {
        var f1 = Enumerable.Range(0, Acts).Where(a => Gold(a) > 0).Average(a => 2.0 * _taken[a, a] / Math.Max(1, Said(a) + Gold(a)));
        var fields = string.Join("  ", Names.Select((n, f) => string.Create(CultureInfo.InvariantCulture, $"{n} {_right[f] / (double)Math.Max(1, _known[f]):0.000}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title} ({_known[0]} sentences): {fields}  act macro-F1 {f1:0.000}"));
    }

    /// <summary>Prints, for each act of the labels, how its sentences were taken.</summary>
    public void PrintActs()
    {
        var line = new StringBuilder();
        foreach (var act in Enum.GetValues<Act>().OrderByDescending(a => Gold((int)a)))
        {
            var (gold, said, hit) = (Gold((int)act), Said((int)act), _taken[(int)act, (int)act]);
            line.Clear().Append(CultureInfo.InvariantCulture, $"  {MeaningNames.NameOf(act),-19} {gold,4}  P {hit / (double)Math.Max(1, said):0.00}  R {hit / (double)Math.Max(1, gold):0.00}  taken for");
            foreach (var other in Enum.GetValues<Act>().Where(o => o != act && _taken[(int)act, (int)o] > 0).OrderByDescending(o => _taken[(int)act, (int)o]))
            {
                line.Append(CultureInfo.InvariantCulture, $"  {MeaningNames.NameOf(other)} {_taken[(int)act, (int)other]}");
            }

            Console.WriteLine(line);
        }
    }

    public static int[] ValuesOf(SentenceMeaning meaning) =>
        [(int)meaning.Act, (int)meaning.Time, (int)meaning.Agent, (int)meaning.Target, (int)meaning.Polarity, (int)meaning.Tone, meaning.Specific ? 1 : 0, meaning.Hedged ? 1 : 0, (int)meaning.Owner];

    private int Gold(int act) => Enumerable.Range(0, Acts).Sum(said => _taken[act, said]);

    private int Said(int act) => Enumerable.Range(0, Acts).Sum(gold => _taken[gold, act]);
}
