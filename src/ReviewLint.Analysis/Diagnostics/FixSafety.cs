namespace ReviewLint.Analysis.Diagnostics;

/// <summary>Whether a fix may be applied without a look.</summary>
public enum FixSafety : byte
{
    /// <summary>Meaning and grammar are kept.</summary>
    Safe,

    /// <summary>Shown, never applied unasked.</summary>
    Unsafe,
}
