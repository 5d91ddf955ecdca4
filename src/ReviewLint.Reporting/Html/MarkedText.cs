using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Reporting.Html;

/// <summary>A stretch of the source with findings marked in it. Findings may overlap: the text is cut at every start and end, so that elements never cross.</summary>
internal static class MarkedText
{
    /// <summary>Appends the source from one position to another.</summary>
    /// <param name="html">The page.</param>
    /// <param name="source">The source.</param>
    /// <param name="start">First UTF-16 offset.</param>
    /// <param name="end">Past the last one.</param>
    /// <param name="findings">Findings that may reach into the stretch, with the numbers they have on the page.</param>
    public static void Append(StringBuilder html, SourceText source, int start, int end, IReadOnlyList<(int Number, TextSpan Span, ReviewSeverity Severity)> findings)
    {
        var cuts = new SortedSet<int> { start, end };
        foreach (var (_, span, _) in findings)
        {
            cuts.Add(Math.Clamp(span.Start, start, end));
            cuts.Add(Math.Clamp(span.End, start, end));
        }

        var from = start;
        foreach (var to in cuts.Skip(1))
        {
            var severity = ReviewSeverity.None;
            foreach (var (_, span, own) in findings)
            {
                severity = span.Start < to && span.End > from && own > severity ? own : severity;
            }

            AppendPart(html, source.ToString(TextSpan.FromBounds(from, to)), severity);
            foreach (var (number, span, _) in findings)
            {
                if (span.End == to || (span.End > end && to == end && span.Start < end))
                {
                    html.Append(CultureInfo.InvariantCulture, $"<a class=\"ref\" href=\"#finding-{number}\"><span class=\"aside-only\">finding </span>{number}</a>");
                }
            }

            from = to;
        }
    }

    private static void AppendPart(StringBuilder html, string text, ReviewSeverity severity)
    {
        if (severity == ReviewSeverity.None)
        {
            html.AppendText(text);
            return;
        }

        html.Append("<mark class=\"").Append(SeverityNames.NameOf(severity)).Append("\">").AppendText(text).Append("</mark>");
    }
}
