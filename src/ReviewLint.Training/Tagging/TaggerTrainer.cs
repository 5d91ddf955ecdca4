using ReviewLint.Language.Tagging;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tagging;

/// <summary>
/// Trains the weights: an averaged perceptron with a margin that goes from left to right on its own labels, as the tagger does. Sentences of another
/// domain have weights of their own beside the common ones (feature augmentation, Daumé III 2007), which are left behind in the end.
/// </summary>
internal sealed class TaggerTrainer
{
    /// <summary>A feature counts once it was seen this often in each pass: rarer ones only learn their sentence by heart.</summary>
    private const int LeastSeen = 2;

    private readonly ModelFile _model;
    private readonly ModelBuilder _builder;
    private readonly FormAnalyzer _analyzer;
    private readonly double _margin;
    private readonly double _dropout;
    private readonly int _seed;
    private readonly TrainingRows _rows;
    private readonly float[] _formSums;
    private readonly float[] _placeSums;
    private readonly Dictionary<string, Prepared> _known = [];
    private readonly Dictionary<string, Prepared> _masked = [];
    private int _step;
    private bool _augmented;
    private int _pass;

    public TaggerTrainer(ModelFile model, ModelBuilder builder, double margin, double dropout, int seed = 0)
    {
        (_model, _builder, _margin, _dropout, _seed) = (model, builder, margin, dropout, seed);
        _analyzer = new FormAnalyzer(model);
        _rows = new TrainingRows(model.Labels.PartCount);
        _formSums = new float[model.Labels.PartCount];
        _placeSums = new float[model.Labels.PartCount];
    }

    public void Train(IReadOnlyList<GoldSentence> sentences, int passes, Action<string> report)
    {
        var order = sentences.SelectMany((s, i) => Enumerable.Repeat(i, s.Weight)).ToArray();
        _augmented = sentences.Any(s => s.Domain != 0);
        var random = new Random(20260101 + _seed);
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

            report($"pass {pass + 1}: {100.0 * right / all:F2} % right in training, {_rows.Count} features");
        }
    }

    /// <summary>The weights that ship: common and of the first domain, averaged over the steps and the trainers, scaled to 16 bits.</summary>
    public static byte[] Pack(IReadOnlyList<TaggerTrainer> trainers, int leastChanges, double leastWeight)
    {
        // In the order of the first trainer, so that the features that count most lie together.
        var rows = new List<(uint Feature, List<(int Part, double Weight)> Weights)>();
        var places = new Dictionary<uint, int>();
        foreach (var trainer in trainers)
        {
            foreach (var (feature, weights) in trainer._rows.Averages(trainer._step, leastChanges))
            {
                if (!places.TryGetValue(feature, out var place))
                {
                    places.Add(feature, place = rows.Count);
                    rows.Add((feature, []));
                }

                rows[place].Weights.AddRange(weights);
            }
        }

        rows = [.. rows.Select(r => (r.Feature, Weights: r.Weights.GroupBy(w => w.Part, w => w.Weight).Select(g => (Part: g.Key, Weight: g.Sum() / trainers.Count)).Where(w => Math.Abs(w.Weight) >= leastWeight).ToList()))
            .Where(r => r.Weights.Count > 0)];
        var largest = rows.Count == 0 ? 1 : rows.Max(r => r.Weights.Max(w => Math.Abs(w.Weight)));
        var scale = Math.Min(1000, 32000 / largest);
        return WeightRows.Build([.. rows.Select(r => (r.Feature, Rounded(r.Weights)))], trainers[0]._model.Labels.PlaceParts);

        IReadOnlyList<(int Part, short Weight)> Rounded(List<(int Part, double Weight)> weights) => [.. weights.Select(w => (w.Part, (short)Math.Round(w.Weight * scale)))];
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
            var masked = form != FormAnalyzer.OpaqueForm && random.NextDouble() < MaskChance(_builder.FormCounts[form] / (double)sentence.Weight);
            prepared[i] = Prepare(form, masked);
            words[i + 2] = prepared[i].Entry;
        }

        var tags = new ushort[words.Length];
        tags[0] = tags[1] = SentenceTagger.BoundaryTag;
        var facts = SentenceFacts.Of(words.AsSpan(2, count));
        Span<uint> context = stackalloc uint[FeatureTemplates.ContextFeatures];
        Span<int> rows = stackalloc int[FeatureTemplates.ContextFeatures];
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
                var n = FeatureTemplates.OfPlace(words, tags, i + 2, context);
                n += FeatureTemplates.OfDoubtfulPlace(words, tags, i + 2, facts, context[n..]);
                for (var f = 0; f < n; f++)
                {
                    rows[f] = _rows.Of(context[f]);
                }

                Notice(prepared[i].Rows);
                Notice(rows[..n]);
                var left = prepared[i].Rows.ToArray();
                var seen = prepared[i] with { Rows = left[..Drop(left, random)] };
                n = Drop(rows[..n], random);
                guess = Best(seen, rows[..n], sentence.Domain, gold, out var rival);
                if (rival != gold)
                {
                    Update(gold, 1, seen, rows[..n], sentence.Domain, rival);
                    Update(rival, -1, seen, rows[..n], sentence.Domain, gold);
                }
            }

            right += guess == gold ? 1 : 0;
            tags[i + 2] = _model.Labels.Class[guess];
            facts.Advance(_model.Labels, guess, word.Form);
        }

        return right;
    }

    /// <summary>Leaves out some rows at random, so that none comes to rely on the others (dropout, Srivastava et al. 2014); those left move to the front. Gives how many are left.</summary>
    private int Drop(Span<int> rows, Random random)
    {
        var left = 0;
        foreach (var row in rows)
        {
            if (random.NextDouble() >= _dropout)
            {
                rows[left++] = row;
            }
        }

        return left;
    }

    /// <summary>Words seen once teach how to guess most of the time, others as much altogether.</summary>
    private static double MaskChance(double count) => 0.8 / Math.Max(1, count);

    private Prepared Prepare(string form, bool masked)
    {
        var cache = masked ? _masked : _known;
        if (!cache.TryGetValue(form, out var prepared))
        {
            var features = new List<uint>();
            var supports = new List<uint>();
            var entry = _analyzer.Analyze(form, masked, features, supports);
            cache.Add(form, prepared = new Prepared(entry, [.. features.Select(_rows.Of)], [.. supports.Select(_rows.Of)]));
        }

        return prepared;
    }

    /// <summary>The best label; <paramref name="rival"/> is the best wrong one when it comes within the margin of the right one, else the right one.</summary>
    private ushort Best(Prepared prepared, ReadOnlySpan<int> context, int domain, ushort gold, out ushort rival)
    {
        var labels = prepared.Entry.Labels;
        rival = gold;
        if (labels.Length == 1)
        {
            rival = labels[0];
            return labels[0];
        }

        foreach (var label in labels)
        {
            foreach (var part in _model.Labels.PartsOf(label))
            {
                _formSums[part] = _placeSums[part] = 0;
            }
        }

        foreach (var row in prepared.Rows)
        {
            _rows.AddTo(row, domain, _formSums);
        }

        foreach (var row in context)
        {
            _rows.AddTo(row, domain, _placeSums);
        }

        ushort best = 0;
        var rivalScore = double.NegativeInfinity;
        var bestScore = double.NegativeInfinity;
        var goldScore = double.NegativeInfinity;
        for (var c = 0; c < labels.Length; c++)
        {
            var label = labels[c];
            var parts = _model.Labels.PartsOf(label);
            double score = _placeSums[parts[0]] + _placeSums[parts[1]];
            foreach (var part in parts)
            {
                score += _formSums[part];
            }

            score += SupportOf(prepared, c, parts, domain);
            if (score > bestScore)
            {
                (best, bestScore) = (label, score);
            }

            if (label == gold)
            {
                goldScore = score;
            }
            else if (score > rivalScore)
            {
                (rival, rivalScore) = (label, score);
            }
        }

        if (goldScore > rivalScore + _margin)
        {
            rival = gold;
        }

        return best;
    }

    private double SupportOf(Prepared prepared, int candidate, ReadOnlySpan<ushort> parts, int domain)
    {
        double sum = 0;
        foreach (var part in parts)
        {
            sum += _rows.Find(prepared.Supports[candidate], part, domain);
        }

        return sum;
    }

    private void Update(ushort label, float delta, Prepared prepared, ReadOnlySpan<int> context, int domain, ushort other)
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
                _rows.Add(prepared.Supports[candidate], parts[p], delta, domain, _augmented, _step);
            }

            if (parts[p] == others[p])
            {
                continue;
            }

            Add(prepared.Rows, parts[p], delta, domain);
            Add(p < 2 ? context : [], parts[p], delta, domain);
        }
    }

    private void Add(ReadOnlySpan<int> rows, int part, float delta, int domain)
    {
        foreach (var row in rows)
        {
            if (_rows.TimesMet(row) >= LeastSeen * (_pass + 1))
            {
                _rows.Add(row, part, delta, domain, _augmented, _step);
            }
        }
    }

    private void Notice(ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
        {
            _rows.Notice(row);
        }
    }

    private sealed record Prepared(FormEntry Entry, int[] Rows, int[] Supports);
}
