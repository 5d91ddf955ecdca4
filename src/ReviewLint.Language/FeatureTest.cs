using System.Diagnostics.CodeAnalysis;

namespace ReviewLint.Language;

/// <summary>One feature and value to test a word for, such as <c>Tense=Past</c>, as a mask and a value.</summary>
public readonly struct FeatureTest : IEquatable<FeatureTest>
{
    private FeatureTest(UInt128 mask, UInt128 value) => (Mask, Value) = (mask, value);

    internal UInt128 Mask { get; }

    internal UInt128 Value { get; }

    /// <summary>Reads <c>Name=Value</c>.</summary>
    /// <exception cref="FormatException">The name or the value is not in the inventory.</exception>
    public static FeatureTest Parse(string text) =>
        TryParse(text, out var test) ? test : throw new FormatException($"Unknown morphological feature '{text}'.");

    /// <summary>Reads <c>Name=Value</c>; false when the name or the value is not in the inventory.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeatureTest test)
    {
        if (FeatureSchema.TryParse(text, out var mask, out var value))
        {
            test = new FeatureTest(mask, value);
            return true;
        }

        test = default;
        return false;
    }

    /// <summary>Every <c>Name=Value</c> that can be tested, for <em>did you mean</em>.</summary>
    public static IReadOnlyList<string> AllNames { get; } = FeatureSchema.AllNames();

    /// <inheritdoc/>
    public bool Equals(FeatureTest other) => Mask == other.Mask && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeatureTest other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mask, Value);

    /// <summary>Equality by value.</summary>
    public static bool operator ==(FeatureTest left, FeatureTest right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(FeatureTest left, FeatureTest right) => !left.Equals(right);
}
