namespace ReviewLint.Analysis.Conditions;

/// <summary>How one sentence stands to another in the same unit.</summary>
internal enum Relation : byte
{
    /// <summary>The sentence just after it fits.</summary>
    Next,

    /// <summary>The sentence just before it fits.</summary>
    Previous,

    /// <summary>Some sentence before it fits.</summary>
    Follows,

    /// <summary>Some sentence after it fits.</summary>
    Precedes,

    /// <summary>Some other sentence fits.</summary>
    Beside,

    /// <summary>It fits, and none before it does.</summary>
    First,

    /// <summary>It fits, and none after it does.</summary>
    Last,
}
