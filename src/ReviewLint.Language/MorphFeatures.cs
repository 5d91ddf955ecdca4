namespace ReviewLint.Language;

/// <summary>
/// The morphological features of one word (the FEATS column of CoNLL-U), packed into 128 bits so that a rule tests one with a mask.
/// Source: Universal Dependencies v2 feature inventory, as it occurs in the English EWT and the Finnish TDT, FTB, OOD and PUD treebanks.
/// </summary>
public readonly struct MorphFeatures : IEquatable<MorphFeatures>
{
    internal MorphFeatures(UInt128 bits) => Bits = bits;

    /// <summary>No features: <c>_</c>.</summary>
    public static MorphFeatures None => default;

    internal UInt128 Bits { get; }

    /// <summary>Whether the word has no feature.</summary>
    public bool IsNone => Bits == UInt128.Zero;

    /// <summary>Reads a FEATS column such as <c>Mood=Ind|Tense=Past</c> or <c>_</c>. Features outside the inventory are passed over.</summary>
    public static MorphFeatures Parse(ReadOnlySpan<char> features)
    {
        var bits = UInt128.Zero;
        foreach (var range in features.Split('|'))
        {
            if (FeatureSchema.TryParse(features[range], out _, out var value))
            {
                bits |= value;
            }
        }

        return new MorphFeatures(bits);
    }

    /// <summary>Whether the word has the feature, e.g. <see cref="FeatureTest.Parse"/> of <c>Clitic=Ko</c> (true of <c>Clitic=Ko,S</c> too).</summary>
    public bool Has(FeatureTest test) => (Bits & test.Mask) == test.Value;

    /// <inheritdoc/>
    public bool Equals(MorphFeatures other) => Bits == other.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MorphFeatures other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bits.GetHashCode();

    /// <summary>The FEATS column: features in alphabetical order, or <c>_</c>.</summary>
    public override string ToString() => FeatureSchema.Format(Bits);

    /// <summary>Equality by value.</summary>
    public static bool operator ==(MorphFeatures left, MorphFeatures right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(MorphFeatures left, MorphFeatures right) => !left.Equals(right);
}
