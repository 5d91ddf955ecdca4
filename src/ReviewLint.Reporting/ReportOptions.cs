namespace ReviewLint.Reporting;

/// <summary>What a report shows and how.</summary>
public sealed record ReportOptions
{
    /// <summary>The defaults: visible findings, no colour.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>Whether hidden findings are shown too.</summary>
    public bool ShowHidden { get; init; }

    /// <summary>Whether findings that another one took over are shown too.</summary>
    public bool ShowSubsumed { get; init; }

    /// <summary>Whether text and JSON describe each document in the five dimensions from feedback to coaching (<c>--profile</c>); HTML always does.</summary>
    public bool ShowProfile { get; init; }

    /// <summary>Whether a baseline was given, so that formats that can say which findings are new do.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>Whether to use terminal colours.</summary>
    public bool Color { get; init; }

    /// <summary>Whether the output stays with the writer (their own terminal): only then are the words of sensitive findings printed.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether to leave the words of the review out altogether (<c>--redact</c>): a review is confidential, and a CI log is not.</summary>
    public bool Redact { get; init; }
}
