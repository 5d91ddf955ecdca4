using ReviewLint.Language.Tagging;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tagging;

/// <summary>
/// Trains the weights: an averaged perceptron that goes from left to right on its own labels, as the tagger does. Sentences of another domain
/// have weights of their own beside the common ones (feature augmentation, Daumé III 2007), which are left behind in the end.
/// </summary>
internal sealed unsafe class TaggerTrainer
{
    private readonly ModelFile _model;
    private readonly ModelBuilder _builder;
    private readonly FormAnalyzer _analyzer;
    private readonly bool[] _finite;
    private readonly TrainingWeights[] _weights = [new(), new(), new()];
    private readonly Dictionary<string, Prepared> _known = [];
    private readonly Dictionary<string, Prepared> _masked = [];
    private int _step;
    private bool _augmented;
    private int _pass;

    public TaggerTrainer(ModelFile model, ModelBuilder builder)
    {
        (_model, _builder) = (model, builder);
        _analyzer = new FormAnalyzer(model);
        _finite = SentenceTagger.FiniteLabels(model.Labels);
    }

    public void Train(IReadOnlyList<GoldSentence> sentences, int passes, Action<string> report)
    {
        var order = sentences.SelectMany((s, i) => Enumerable.Repeat(i, s.Weight)).ToArray();
        _augmented = sentences.Any(s => s.Domain != 0);
        var random = new Random(20260101);
        for (var pass = 0; pass < passes; pass++)
        {
            _pass = pass;
            random.Shuffle(order);
            int right = 0, all = 0;
            foreach (var index in order)
            {
                var sentence = sentences[index];
                right += TrainOn(sentence, random);
                all += sentence.Words.Count;
            }

            report($"pass {pass + 1}: {100.0 * right / all:F2} % right in training, {_weights[0].Count} weights");
        }
    }

    /// <summary>The weights that ship: common and of the first domain, averaged and scaled to 16 bits.</summary>
    public byte[] Pack(int leastChanges, double leastWeight)
    {
        var sums = new Dictionary<ulong, double>();
        foreach (var weights in new[] { _weights[0], _weights[1] })
        {
            foreach (var (key, weight) in weights.Averages(_step, leastChanges))
            {
                sums[key] = sums.GetValueOrDefault(key) + weight;
            }
        }

        var largest = sums.Values.Max(Math.Abs);
        var scale = Math.Min(1000, 32000 / largest);
        return WeightTable.Build([.. sums.Where(w => Math.Abs(w.Value) >= leastWeight).Select(w => (w.Key, (short)Math.Round(w.Value * scale))).Where(w => w.Item2 != 0)]);
    }

    private int TrainOn(GoldSentence sentence, Random random)
    {
        var count = sentence.Words.Count;
        var words = new FormEntry[count + 4];
        var prepared = new Prepared[count];
        words[0] = words[1] = words[count + 2] = words[count + 3] = FormAnalyzer.Boundary;
        for (var i = 0; i < count; i++)
        {
            var form = sentence.Words[i].Form;
            // Words seen once teach how to guess half of the time.
            var masked = form != FormAnalyzer.OpaqueForm && random.NextDouble() < MaskChance(_builder.FormCounts[form] / (double)sentence.Weight);
            prepared[i] = Prepare(form, masked);
            words[i + 2] = prepared[i].Entry;
        }

        var tags = new ushort[words.Length];
        tags[0] = tags[1] = SentenceTagger.BoundaryTag;
        var facts = SentenceFacts.Of(words.AsSpan(2, count));
        Span<uint> context = stackalloc uint[FeatureTemplates.ContextFeatures];
        var right = 0;
        for (var i = 0; i < count; i++)
        {
            var word = words[i + 2];
            var gold = _builder.LabelOf(sentence.Words[i]);
            ushort guess;
            if (word.IsSettled)
            {
                guess = word.Labels[0];
            }
            else
            {
                _step++;
                var n = FeatureTemplates.OfPlace(words, tags, i + 2, facts, context);
                guess = Best(word, prepared[i], context[..n], sentence.Domain, gold, out var rival);
                Notice(prepared[i].Features, context[..n]);
                if (rival != gold)
                {
                    Update(gold, 1, prepared[i], context[..n], sentence.Domain, rival);
                    Update(rival, -1, prepared[i], context[..n], sentence.Domain, gold);
                }
            }

            right += guess == gold ? 1 : 0;
            tags[i + 2] = _model.Labels.Coarse[guess];
            facts.Advance(_model.Labels.UPos[guess], tags[i + 2], _finite[guess], word.Form);
        }

        return right;
    }

    /// <summary>A feature counts once it was seen this often in each pass: rarer ones only learn their sentence by heart.</summary>
    private const int LeastSeen = 2;

    private static double MaskChance(double count) => 0.5 / Math.Max(1, count);

    private Prepared Prepare(string form, bool masked)
    {
        var cache = masked ? _masked : _known;
        if (!cache.TryGetValue(form, out var prepared))
        {
            var features = new List<uint>();
            var supports = new List<uint>();
            var entry = _analyzer.Analyze(form, masked, features, supports);
            cache.Add(form, prepared = new Prepared(entry, [.. features], [.. supports]));
        }

        return prepared;
    }

    private ushort Best(FormEntry word, Prepared prepared, ReadOnlySpan<uint> context, int domain, ushort gold, out ushort rival)
    {
        ushort best = 0;
        rival = gold;
        var rivalScore = double.NegativeInfinity;
        var bestScore = double.NegativeInfinity;
        for (var c = 0; c < word.Labels.Length; c++)
        {
            var label = word.Labels[c];
            double score = 0;
            foreach (var part in _model.Labels.PartsOf(label))
            {
                score += Weight(FeatureHash.Slot(prepared.Supports[c], part), domain);
                foreach (var feature in prepared.Features)
                {
                    score += Weight(FeatureHash.Slot(feature, part), domain);
                }
            }

            foreach (var part in _model.Labels.PlacePartsOf(label))
            {
                foreach (var feature in context)
                {
                    score += Weight(FeatureHash.Slot(feature, part), domain);
                }
            }

            if (score > bestScore)
            {
                (best, bestScore) = (label, score);
            }

            if (label != gold && score > rivalScore)
            {
                (rival, rivalScore) = (label, score);
            }
        }

        if (best == gold)
        {
            rival = gold;
        }

        return best;
    }

    private float Weight(ulong key, int domain) => _weights[0].Find(key) + (_augmented ? _weights[1 + domain].Find(key) : 0);

    private void Update(ushort label, float delta, Prepared prepared, ReadOnlySpan<uint> context, int domain, ushort other)
    {
        var parts = _model.Labels.PartsOf(label);
        var others = _model.Labels.PartsOf(other);
        var candidate = Array.IndexOf(prepared.Entry.Labels, label);
        var rival = Array.IndexOf(prepared.Entry.Labels, other);
        for (var p = 0; p < parts.Length; p++)
        {
            // Support tells labels apart even where their parts are equal.
            if (candidate >= 0 && (parts[p] != others[p] || rival < 0 || prepared.Supports[candidate] != prepared.Supports[rival]))
            {
                Add(FeatureHash.Slot(prepared.Supports[candidate], parts[p]), delta, domain);
            }

            if (parts[p] == others[p])
            {
                continue;
            }

            foreach (var feature in prepared.Features)
            {
                if (!IsRare(feature))
                {
                    Add(FeatureHash.Slot(feature, parts[p]), delta, domain);
                }
            }

            foreach (var feature in p < 2 ? context : [])
            {
                if (!IsRare(feature))
                {
                    Add(FeatureHash.Slot(feature, parts[p]), delta, domain);
                }
            }
        }
    }

    private readonly byte[] _seen = new byte[1 << 26];

    private void Notice(uint[] features, ReadOnlySpan<uint> context)
    {
        foreach (var feature in features)
        {
            ref var count = ref _seen[feature & ((1 << 26) - 1)];
            count += count < 255 ? (byte)1 : (byte)0;
        }

        foreach (var feature in context)
        {
            ref var count = ref _seen[feature & ((1 << 26) - 1)];
            count += count < 255 ? (byte)1 : (byte)0;
        }
    }

    private bool IsRare(uint feature) => _seen[feature & ((1 << 26) - 1)] < LeastSeen * (_pass + 1);

    private void Add(ulong key, float delta, int domain)
    {
        _weights[0].Add(key, delta, _step);
        if (_augmented)
        {
            _weights[1 + domain].Add(key, delta, _step);
        }
    }

    private sealed record Prepared(FormEntry Entry, uint[] Features, uint[] Supports);
}
