namespace ReviewLint.Analysis.Conditions;

/// <summary>Where a date lies, seen from a day or a period.</summary>
internal enum DatePosition : byte
{
    /// <summary>Wholly before it.</summary>
    Before,

    /// <summary>In it, or on that day.</summary>
    Inside,

    /// <summary>Wholly after it.</summary>
    After,

    /// <summary>Before or after it.</summary>
    Outside,
}
