using ReviewLint.Language.Segmentation;
using ReviewLint.Language.Tagging;
using ReviewLint.Training.Tagging;

namespace ReviewLint.Training.Segmentation;

/// <summary>Trains <see cref="BoundaryModel"/>: an averaged perceptron with a margin over the gaps that the rules leave open.</summary>
internal sealed class BoundaryTrainer(SegmentationRules rules, FormAnalyzer analyzer)
{
    private const int Passes = 4;
    private const float Margin = 2;

    private readonly SentenceSplitter _splitter = new(rules, null, _ => default);
    private readonly TokenList _tokens = new();
    private readonly Dictionary<(string, bool), FormFacts> _known = [];
    private bool _masked;

    public byte[] Train(BoundaryTexts texts, Action<string> report)
    {
        var weights = new TrainingWeights();
        var random = new Random(11);
        var features = new ulong[BoundaryModel.MostFeatures];
        var step = 0;
        for (var pass = 0; pass < Passes; pass++)
        {
            int wrong = 0, all = 0;
            foreach (var document in texts.Pass(random))
            {
                // Some words are taken as never seen, as some will be.
                _masked = random.Next(3) == 0;
                foreach (var (first, last, begins) in Gaps(document))
                {
                    var n = BoundaryModel.Features(document.Text, _tokens, LookUp, first, last, features);
                    var sign = begins ? 1f : -1f;
                    var score = features[..n].Sum(weights.Find);
                    step++;
                    all++;
                    wrong += sign * score <= 0 ? 1 : 0;
                    if (sign * score < Margin)
                    {
                        foreach (var feature in features[..n])
                        {
                            weights.Add(feature, sign * 0.1f, step);
                        }
                    }
                }
            }

            report($"boundaries, pass {pass + 1}: {wrong} of {all} gaps wrong");
        }

        return WeightTable.Build([.. weights.Averages(step, 3).Select(w => (w.Key, (short)Math.Clamp(Math.Round(w.Weight * 1000), -32000, 32000))).Where(w => Math.Abs(w.Item2) > 15)]);
    }

    /// <summary>What the model does with the gaps of texts, at some thresholds.</summary>
    public void Report(string name, BoundaryModel model, IEnumerable<BoundaryDocument> documents, Action<string> report)
    {
        _masked = false;
        var gaps = new List<(long Score, bool Begins)>();
        foreach (var document in documents)
        {
            foreach (var (first, last, begins) in Gaps(document))
            {
                gaps.Add((model.Score(document.Text, _tokens, LookUp, first, last), begins));
            }
        }

        report($"{name}: {gaps.Count} gaps, {gaps.Count(g => g.Begins)} sentences begin there");
        foreach (var threshold in new[] { 0, 1000, 2000, 2500, 3000, 3500, 4000 })
        {
            var found = gaps.Where(g => g.Score > threshold).ToList();
            report($"  above {threshold}: {found.Count(g => g.Begins)} found, {found.Count(g => !g.Begins)} wrong");
        }
    }

    /// <summary>The gaps of a text with what the gold sentences say, each sentence beginning where it should.</summary>
    private IEnumerable<(int First, int Last, bool Begins)> Gaps(BoundaryDocument document)
    {
        _tokens.Count = 0;
        Tokenizer.Run(document.Text, [], rules, _tokens);
        _splitter.Join(document.Text, [], _tokens);
        LookUpForms(document.Text);
        _splitter.Divide(document.Text, _tokens);
        var first = 0;
        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            var gold = document.Ends.Contains(_tokens[i].End);
            if (!_tokens[i].EndsSentence && BoundaryModel.IsCandidate(document.Text, _tokens, first, i))
            {
                yield return (first, i, gold);
            }

            if (gold || _tokens[i].EndsSentence)
            {
                first = i + 1;
            }
        }
    }

    private void LookUpForms(ReadOnlySpan<char> text)
    {
        var facts = _tokens.Facts;
        for (var i = 0; i < facts.Length; i++)
        {
            ref var token = ref _tokens[i];
            facts[i] = token.Kind == RawKind.Opaque ? default : LookUp(text.Slice(token.Start, token.Length));
        }
    }

    private FormFacts LookUp(ReadOnlySpan<char> form)
    {
        var key = (form.ToString(), _masked);
        if (!_known.TryGetValue(key, out var found))
        {
            _known.Add(key, found = analyzer.FactsOf(analyzer.Analyze(key.Item1, _masked)));
        }

        return found;
    }
}
