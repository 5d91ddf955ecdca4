namespace ReviewLint.Analysis.Suppressions;

/// <summary>What a suppression covers.</summary>
internal enum SuppressionKind : byte
{
    /// <summary>Everything up to the comment that enables again, or the end.</summary>
    Region,

    /// <summary>The line the comment stands on.</summary>
    Line,

    /// <summary>The next line that is not blank.</summary>
    NextLine,

    /// <summary>The end of a region.</summary>
    Enable,
}
