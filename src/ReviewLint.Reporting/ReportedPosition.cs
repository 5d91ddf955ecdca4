using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Reporting;

/// <summary>A place in a file: 1-based lines, 1-based columns in UTF-16 units, the end exclusive.</summary>
internal readonly record struct ReportedPosition(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The place of a span; the start of the file when it could not be read.</summary>
    public static ReportedPosition Of(SourceText? source, TextSpan span)
    {
        var lines = source is null ? default : source.Lines.GetLinePositionSpan(span);
        return new ReportedPosition(lines.Start.Line + 1, lines.Start.Character + 1, lines.End.Line + 1, lines.End.Character + 1);
    }
}
