using System.Globalization;
using ReviewLint.Meaning;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>How many of the sentences labelled with a concern are raised, how many of those raised are labelled; the same of suspicions.</summary>
internal sealed class ConcernScore
{
    private readonly int[] _labelled = new int[MeaningOutputs.Concerns];
    private readonly int[] _raised = new int[MeaningOutputs.Concerns];
    private readonly int[] _right = new int[MeaningOutputs.Concerns];
    private readonly int[] _suspected = new int[MeaningOutputs.Concerns];
    private readonly int[] _rightlySuspected = new int[MeaningOutputs.Concerns];
    private int _sentences;

    public void Add(MeaningExamples examples)
    {
        for (var i = 0; i < examples.Said.Count; i++)
        {
            if (!examples.Labels[i].HasConcerns)
            {
                continue;
            }

            _sentences++;
            for (var c = 0; c < MeaningOutputs.Concerns; c++)
            {
                var concern = (Concerns)(1u << c);
                var label = examples.Labels[i].Labels[MeaningOutputs.Choices + c];
                var (raised, suspected) = (examples.Said[i].Concerns.HasFlag(concern) ? 1 : 0, examples.Said[i].Suspicions.HasFlag(concern) ? 1 : 0);
                _labelled[c] += label;
                _raised[c] += raised;
                _right[c] += raised & label;
                _suspected[c] += suspected;
                _rightlySuspected[c] += suspected & label;
            }
        }
    }

    public void Print(string title)
    {
        if (_sentences == 0)
        {
            return;
        }

        Console.WriteLine($"{title}, concerns ({_sentences} sentences):");
        for (var c = 0; c < MeaningOutputs.Concerns; c++)
        {
            Print(MeaningNames.NameOf((Concerns)(1u << c)), _labelled[c], _raised[c], _right[c], _suspected[c], _rightlySuspected[c]);
        }

        Print("all", _labelled.Sum(), _raised.Sum(), _right.Sum(), _suspected.Sum(), _rightlySuspected.Sum());
    }

    private static void Print(string name, int labelled, int raised, int right, int suspected, int rightlySuspected) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {name,-19} {labelled,4}  raised {raised,4}  P {right / (double)Math.Max(1, raised):0.00}  R {right / (double)Math.Max(1, labelled):0.00}  suspected {suspected,4}  P {rightlySuspected / (double)Math.Max(1, suspected):0.00}  R {rightlySuspected / (double)Math.Max(1, labelled):0.00}"));
}
