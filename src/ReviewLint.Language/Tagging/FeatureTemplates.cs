namespace ReviewLint.Language.Tagging;

/// <summary>The features of a word: those of its form, and those of its place in the sentence.</summary>
internal static class FeatureTemplates
{
    public const int MostFormFeatures = 40;
    public const int ContextFeatures = 24;

    /// <summary>Writes the features of a form and gives how many.</summary>
    public static int OfForm(ReadOnlySpan<char> form, ReadOnlySpan<char> lower, int shape, bool frequent, ulong ambiguity, ulong lowerAmbiguity, ulong headAmbiguity, ulong wordClass, Span<uint> features)
    {
        var n = 0;
        var s = (ulong)shape;
        if (frequent)
        {
            features[n++] = FeatureHash.Feature(1, FeatureHash.Of(lower));
            features[n++] = FeatureHash.Feature(2, FeatureHash.Of(form));
        }

        for (var length = 1; length <= 8 && length <= lower.Length; length++)
        {
            var suffix = FeatureHash.Of(lower[^length..]);
            features[n++] = FeatureHash.Feature(3, suffix);
            if (length is 2 or 3)
            {
                features[n++] = FeatureHash.Feature(4, suffix, s);
            }
        }

        for (var length = 1; length <= 4 && length < lower.Length; length++)
        {
            features[n++] = FeatureHash.Feature(5, FeatureHash.Of(lower[..length]));
        }

        features[n++] = FeatureHash.Feature(6, s);
        features[n++] = FeatureHash.Feature(7, s, (ulong)Math.Min(lower.Length, 12));
        features[n++] = FeatureHash.Feature(8, ambiguity);
        features[n++] = FeatureHash.Feature(9, lowerAmbiguity, s);
        if (headAmbiguity != 0)
        {
            features[n++] = FeatureHash.Feature(10, headAmbiguity);
            features[n++] = FeatureHash.Feature(11, headAmbiguity, FeatureHash.Of(lower[^Math.Min(3, lower.Length)..]));
        }

        if (wordClass != 0)
        {
            features[n++] = FeatureHash.Feature(15, wordClass);
            features[n++] = FeatureHash.Feature(16, wordClass, FeatureHash.Of(lower[^Math.Min(2, lower.Length)..]));
            features[n++] = FeatureHash.Feature(17, wordClass, s);
        }

        return n;
    }

    /// <summary>Writes the features of a place that decide most places alone, and gives how many.</summary>
    /// <param name="entries">The words of the sentence, with two empty ones before and after.</param>
    /// <param name="tags">Main labels given so far; <paramref name="at"/> minus one is the word before.</param>
    /// <param name="at">The place, counted from the first empty word.</param>
    /// <param name="features">Where to.</param>
    public static int OfPlace(ReadOnlySpan<FormEntry> entries, ReadOnlySpan<ushort> tags, int at, Span<uint> features)
    {
        var n = OfPlaceByTag(entries[at], tags[at - 1], entries[at + 1].Ambiguity, features);
        return n + OfPlaceByWords(entries, tags, at, features[n..]);
    }

    /// <summary>Writes those of them that hold the words around.</summary>
    public static int OfPlaceByWords(ReadOnlySpan<FormEntry> entries, ReadOnlySpan<ushort> tags, int at, Span<uint> features)
    {
        ulong t1 = tags[at - 1];
        var n = 0;
        features[n++] = FeatureHash.Feature(44, entries[at + 1].LowerHash);
        features[n++] = FeatureHash.Feature(43, entries[at - 1].LowerHash);
        features[n++] = FeatureHash.Feature(41, (t1 << 16) | tags[at - 2]);
        return n;
    }

    /// <summary>Writes those of them that hold a word, the main label before it and what the word after it can be: few enough to meet again. Gives how many.</summary>
    public static int OfPlaceByTag(FormEntry word, ulong t1, ulong afterAmbiguity, Span<uint> features)
    {
        var n = 0;
        features[n++] = FeatureHash.Feature(50, word.LowerHash, t1);
        features[n++] = FeatureHash.Feature(53, word.LowerHash, afterAmbiguity);
        features[n++] = FeatureHash.Feature(40, t1);
        features[n++] = FeatureHash.Feature(47, afterAmbiguity);
        features[n++] = FeatureHash.Feature(49, afterAmbiguity, t1);
        return n;
    }

    /// <summary>Writes the features of a place that doubtful words need beside those of <see cref="OfPlace"/>, and gives how many.</summary>
    public static int OfDoubtfulPlace(ReadOnlySpan<FormEntry> entries, ReadOnlySpan<ushort> tags, int at, in SentenceFacts sentence, Span<uint> features)
    {
        var word = entries[at];
        var before = entries[at - 1];
        var after = entries[at + 1];
        ulong t1 = tags[at - 1];
        var tt = (t1 << 16) | tags[at - 2];
        var first = at == 2 ? 1UL : before.Shape == WordShape.Marks ? 2UL : 0UL;
        var n = 0;
        features[n++] = FeatureHash.Feature(48, after.Ambiguity, entries[at + 2].Ambiguity);
        features[n++] = FeatureHash.Feature(52, word.Ambiguity, tt);
        features[n++] = FeatureHash.Feature(54, word.LowerHash, after.LowerHash);
        features[n++] = FeatureHash.Feature(55, word.LowerHash, before.LowerHash);
        features[n++] = FeatureHash.Feature(58, t1, after.LowerHash);
        features[n++] = FeatureHash.Feature(61, word.Ambiguity + first, sentence.Ending);
        features[n++] = FeatureHash.Feature(63, first, (ulong)word.Shape + (sentence.Shape << 8));
        features[n++] = FeatureHash.Feature(69, word.Ambiguity + sentence.VerbSeen, sentence.LastFinite);
        if (word.Kind != 0)
        {
            // A language with a lexicon, where a verb shows little of itself: what it could be, and whose verb it is.
            features[n++] = FeatureHash.Feature(68, word.Ambiguity, sentence.Subject);
            features[n++] = FeatureHash.Feature(67, word.Suffix3 + sentence.VerbSeen, sentence.Subject);
            features[n++] = FeatureHash.Feature(73, word.Suffix3, t1);
            features[n++] = FeatureHash.Feature(75, word.Kind, t1);
            features[n++] = FeatureHash.Feature(76, word.Kind, after.Ambiguity);
        }
        else
        {
            // One where endings agree.
            features[n++] = FeatureHash.Feature(56, after.Suffix3);
            features[n++] = FeatureHash.Feature(66, (ulong)before.Shape, (ulong)after.Shape + ((ulong)word.Shape << 8));
            features[n++] = FeatureHash.Feature(70, t1 + ((ulong)word.Shape << 20), (ulong)after.Shape + first);
        }

        features[n++] = FeatureHash.Feature(72, after.LowerHash, (ulong)word.Shape + (first << 8));
        return n;
    }
}
