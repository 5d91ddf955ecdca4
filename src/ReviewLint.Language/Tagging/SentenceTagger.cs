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

    /// <summary>Places kept, a power of two, and the most parts of one.</summary>
    private const int Kept = 1 << 11;
    private const int MostKeptParts = 16;

    private readonly KeptPlace[] _kept = new KeptPlace[Kept];
    private readonly int[] _keptSums = new int[Kept * MostKeptParts];
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
            tags[i] = _labels.Class[label];
            facts.Advance(_labels, label, word.Form);
        }
    }

    private int Best(ReadOnlySpan<FormEntry> words, ReadOnlySpan<ushort> tags, int at, in SentenceFacts facts)
    {
        var word = words[at];
        Span<uint> features = stackalloc uint[FeatureTemplates.ContextFeatures];
        fixed (int* sums = _sums)
        {
            Begin(word, tags[at - 1], words[at + 1].Ambiguity, features, sums);
            _weights.AddTo(features[..FeatureTemplates.OfPlaceByWords(words, tags, at, features)], word.PlaceParts, sums);
            var best = Best(word, sums, out var lead);
            if (lead <= Clear)
            {
                _weights.AddTo(features[..FeatureTemplates.OfDoubtfulPlace(words, tags, at, facts, features)], word.PlaceParts, sums);
                best = Best(word, sums, out _);
            }

            return best;
        }
    }

    // Sets the parts at stake to what the word, the label before it and the ambiguity after it say; what rows add to other parts is never read.
    private void Begin(FormEntry word, ushort tag, ulong ambiguity, Span<uint> features, int* sums)
    {
        var parts = word.PlaceParts;
        var hash = (word.LowerHash + (ulong)parts.Length + (tag * 0x9E3779B97F4A7C15UL)) ^ (ambiguity * 0xD6E8FEB86659FD93UL);
        var place = (int)(FeatureHash.Mix(hash) & (Kept - 1));
        ref var kept = ref _kept[place];
        var keptSums = _keptSums.AsSpan(place * MostKeptParts, MostKeptParts);
        if (ReferenceEquals(kept.Word, word) && kept.Tag == tag && kept.Ambiguity == ambiguity)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                sums[parts[i]] = keptSums[i];
            }

            return;
        }

        foreach (var part in parts)
        {
            sums[part] = 0;
        }

        _weights.AddTo(features[..FeatureTemplates.OfPlaceByTag(word, tag, ambiguity, features)], parts, sums);
        if (parts.Length <= MostKeptParts)
        {
            kept = new KeptPlace(word, ambiguity, tag);
            for (var i = 0; i < parts.Length; i++)
            {
                keptSums[i] = sums[parts[i]];
            }
        }
    }

    private static int Best(FormEntry word, int* sums, out int lead)
    {
        var scores = word.Scores;
        var parts = word.PartsOfLabels;
        var best = 0;
        int bestScore = int.MinValue, second = int.MinValue;
        for (var c = 0; c < scores.Length; c++)
        {
            var score = scores[c] + sums[parts[c * 2]] + sums[parts[(c * 2) + 1]];
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

    /// <summary>A word, the main label before it and the ambiguity of the word after it, whose weights are kept.</summary>
    private readonly record struct KeptPlace(FormEntry? Word, ulong Ambiguity, ushort Tag);
}
