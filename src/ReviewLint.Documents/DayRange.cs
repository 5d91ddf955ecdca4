namespace ReviewLint.Documents;

/// <summary>A span of days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after the last (exclusive).</param>
public readonly record struct DayRange(DateOnly From, DateOnly To)
{
    /// <summary>How many days it holds.</summary>
    public int Days => To.DayNumber - From.DayNumber;

    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= From && day < To;
}
