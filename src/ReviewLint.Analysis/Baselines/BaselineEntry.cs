namespace ReviewLint.Analysis.Baselines;

/// <summary>One known finding.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Key">Its key (<see cref="FindingKeys"/>): no position and no word of the review.</param>
public readonly record struct BaselineEntry(string Rule, string Key) : IComparable<BaselineEntry>
{
    /// <inheritdoc />
    public int CompareTo(BaselineEntry other) =>
        string.CompareOrdinal(Rule, other.Rule) is not 0 and var order ? order : string.CompareOrdinal(Key, other.Key);

    /// <summary>Whether one stands before the other.</summary>
    public static bool operator <(BaselineEntry left, BaselineEntry right) => left.CompareTo(right) < 0;

    /// <summary>Whether one stands before the other, or where it does.</summary>
    public static bool operator <=(BaselineEntry left, BaselineEntry right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one stands after the other.</summary>
    public static bool operator >(BaselineEntry left, BaselineEntry right) => left.CompareTo(right) > 0;

    /// <summary>Whether one stands after the other, or where it does.</summary>
    public static bool operator >=(BaselineEntry left, BaselineEntry right) => left.CompareTo(right) >= 0;
}
