namespace ReviewLint.Language.Dates;

/// <summary>Days, as day numbers of <see cref="DateOnly"/>. <see cref="From"/> is negative when nothing is known.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The end as upstream counts it: of a range <c>from A to B</c>, the first day of B.</param>
/// <param name="End">The first day after the last one that a reader would count in.</param>
internal readonly record struct DaySpan(int From, int To, int End)
{
    public static DaySpan Unknown { get; } = new(-1, -1, -1);

    public bool IsKnown => From >= 0;

    public static DaySpan Of(int from, int to) => from < 0 || to < 0 ? Unknown : new(from, to, to);

    public static DaySpan Day(int day) => day < 0 || day >= Calendar.LastDay ? Unknown : new(day, day + 1, day + 1);

    /// <summary>Days between this span and a day: zero when it holds the day.</summary>
    public int DistanceTo(int day) => day < From ? From - day : day >= End ? day - End + 1 : 0;
}
