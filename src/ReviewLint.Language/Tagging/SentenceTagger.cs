namespace ReviewLint.Language.Tagging;

/// <summary>Chooses a label for each word of a sentence, from left to right.</summary>
internal sealed class SentenceTagger(ModelFile model)
{
    private readonly LabelTable _labels = model.Labels;
    private readonly WeightTable _weights = model.Weights;
    private readonly bool[] _finite = FiniteLabels(model.Labels);
    private ushort[] _tags = new ushort[128];

    private const int MostParts = 32;

    /// <summary>Empty words before the first and after the last that <see cref="Tag"/> wants.</summary>
    public const int Padding = 2;

    /// <summary>Tag of a place before the first word.</summary>
    public const ushort BoundaryTag = ushort.MaxValue;

    public static bool[] FiniteLabels(LabelTable labels)
    {
        var fin = FeatureTest.Parse("VerbForm=Fin");
        var mood = FeatureTest.Parse("Mood=Ind");
        return [.. labels.Features.Select(f => f.Has(fin) || f.Has(mood))];
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
        Span<uint> features = stackalloc uint[FeatureTemplates.ContextFeatures];
        for (var i = Padding; i < words.Length - Padding; i++)
        {
            var word = words[i];
            var best = 0;
            if (!word.IsSettled && word.Labels.Length > 1)
            {
                var n = FeatureTemplates.OfPlace(words, tags, i, facts, features);
                best = Best(word, features[..n]);
            }

            choices[i - Padding] = best;
            var label = word.Labels[best];
            tags[i] = _labels.Coarse[label];
            facts.Advance(_labels.UPos[label], tags[i], _finite[label], word.Form);
        }
    }

    private int Best(FormEntry word, ReadOnlySpan<uint> features)
    {
        // Labels share parts: each part is summed once.
        Span<ushort> known = stackalloc ushort[MostParts];
        Span<int> sums = stackalloc int[MostParts];
        var count = 0;
        var best = 0;
        var bestScore = int.MinValue;
        for (var c = 0; c < word.Labels.Length; c++)
        {
            var score = word.Scores[c];
            foreach (var part in _labels.PlacePartsOf(word.Labels[c]))
            {
                var at = known[..count].IndexOf(part);
                if (at < 0)
                {
                    var sum = 0;
                    foreach (var feature in features)
                    {
                        sum += _weights.Find(FeatureHash.Slot(feature, part));
                    }

                    if (count < MostParts)
                    {
                        (known[count], sums[count]) = (part, sum);
                        count++;
                    }

                    score += sum;
                }
                else
                {
                    score += sums[at];
                }
            }

            if (score > bestScore)
            {
                (best, bestScore) = (c, score);
            }
        }

        return best;
    }
}
