namespace ReviewLint.Analysis.Configuration;

/// <summary>The labels a team puts in front of code-review comments (<c>reviewlint_labels</c>).</summary>
public enum LabelStyle : byte
{
    /// <summary>No convention.</summary>
    None,

    /// <summary>Conventional Comments, such as <c>nitpick (non-blocking):</c>.</summary>
    Conventional,

    /// <summary>Emoji.</summary>
    Emoji,

    /// <summary>Conventional Comments, on every comment.</summary>
    Require,
}
