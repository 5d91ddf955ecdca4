namespace ReviewLint.Language.Tagging;

/// <summary>Chooses a label for each word of a sentence, from left to right. Not thread-safe.</summary>
internal sealed unsafe class SentenceTagger
{
    /// <summary>Empty words before the first and after the last that <see cref="Tag"/> wants.</summary>
    public const int Padding = 2;

    /// <summary>Tag of a place before the first word.</summary>
    public const ushort BoundaryTag = ushort.MaxValue;

    /// <summary>A lead that the features of doubtful places all but never turn.</summary>
    private const int Clear = 10_000;

    private readonly LabelTable _labels;
    private readonly WeightRows _weights;
    private readonly int[] _sums;
    private ushort[] _tags = new ushort[128];

    public SentenceTagger(ModelFile model)
    {
        (_labels, _weights) = (model.Labels, model.Weights);
        // Pinned: rows add to it through a pointer.
        _sums = GC.AllocateArray<int>(_labels.PartCount, pinned: true);
    }

    /// <summary>Tags the words.</summary>
    /// <param name="words">The words with two boundary entries before and after.</param>
    /// <param name="choices">Receives the index into <see cref="FormEntry.Labels"/> of each word.</param>
    public void Tag(ReadOnlySpan<FormEntry> words, Span<int> choices)
    {
        if (_tags.Length < words.Length)
        {
            Array.Resize(ref _tags, words.Length * 2);
        }

        var tags = _tags.AsSpan(0, words.Length);
        tags[0] = tags[1] = BoundaryTag;
        var facts = SentenceFacts.Of(words[Padding..^Padding]);
        for (var i = Padding; i < words.Length - Padding; i++)
        {
            var word = words[i];
            var best = 0;
            if (!word.IsSettled)
            {
                best = Best(words, tags, i, facts);
            }

            choices[i - Padding] = best;
            var label = word.Labels[best];
            tags[i] = _labels.Coarse[label];
            facts.Advance(_labels.UPos[label], tags[i], _labels.IsFinite[label], word.Form);
        }
    }

    private int Best(ReadOnlySpan<FormEntry> words, ReadOnlySpan<ushort> tags, int at, in SentenceFacts facts)
    {
        var word = words[at];
        Span<uint> features = stackalloc uint[FeatureTemplates.ContextFeatures];
        fixed (int* sums = _sums)
        {
            // Only the parts at stake are cleared: what rows add to others is never read.
            foreach (var part in word.PlaceParts)
            {
                sums[part] = 0;
            }

            _weights.AddTo(features[..FeatureTemplates.OfPlace(words, tags, at, features)], word.PlaceParts, sums);
            var best = Best(word, sums, out var lead);
            if (lead <= Clear)
            {
                _weights.AddTo(features[..FeatureTemplates.OfDoubtfulPlace(words, tags, at, facts, features)], word.PlaceParts, sums);
                best = Best(word, sums, out _);
            }

            return best;
        }
    }

    private int Best(FormEntry word, int* sums, out int lead)
    {
        var labels = word.Labels;
        var best = 0;
        int bestScore = int.MinValue, second = int.MinValue;
        for (var c = 0; c < labels.Length; c++)
        {
            var score = word.Scores[c] + sums[(int)_labels.UPos[labels[c]]] + sums[_labels.CoarsePart(labels[c])];
            if (score > bestScore)
            {
                (best, bestScore, second) = (c, score, bestScore);
            }
            else if (score > second)
            {
                second = score;
            }
        }

        lead = second == int.MinValue ? int.MaxValue : bestScore - second;
        return best;
    }
}
