using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Reporting;

/// <summary>ANSI styles, or none.</summary>
internal sealed class TerminalStyle(bool enabled)
{
    public string Bold(string text) => Wrap("1", text);

    public string Faint(string text) => Wrap("2", text);

    public string Severity(ReviewSeverity severity, string text) => severity switch
    {
        ReviewSeverity.Error => Wrap("1;31", text),
        ReviewSeverity.Warning => Wrap("1;33", text),
        ReviewSeverity.Suggestion => Wrap("1;36", text),
        _ => Wrap("2", text),
    };

    private string Wrap(string code, string text) => enabled ? $"\e[{code}m{text}\e[0m" : text;
}
