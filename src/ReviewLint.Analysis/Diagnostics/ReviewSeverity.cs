namespace ReviewLint.Analysis.Diagnostics;

/// <summary>How loudly a finding is said. The words (<c>none</c>, <c>hidden</c>, <c>suggestion</c>, <c>warning</c>, <c>error</c>) are DESIGN.md's; <c>.editorconfig</c> writes <c>silent</c> for hidden.</summary>
public enum ReviewSeverity : byte
{
    /// <summary>The rule does not run.</summary>
    None,

    /// <summary>Found, but shown only on demand.</summary>
    Hidden,

    /// <summary>Roslyn's <c>Info</c>.</summary>
    Suggestion,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
