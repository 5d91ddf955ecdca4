using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ReviewLint.Reporting.Html;

/// <summary>The five dimensions drawn as axes from feedback to coaching; what is drawn is also written, for those who do not see it.</summary>
internal static class ProfileTable
{
    /// <summary>Appends the table.</summary>
    public static void Append(StringBuilder html, ReportedProfile profile)
    {
        html.Append("<table class=\"profile\">\n<caption>Profile: from feedback to coaching. It describes the text; neither end is better.</caption>\n")
            .Append("<thead><tr><th scope=\"col\">Dimension</th><th scope=\"col\">Feedback</th><th scope=\"col\">Place</th><th scope=\"col\">Coaching</th></tr></thead>\n<tbody>\n");
        foreach (var row in profile.Rows)
        {
            html.Append("<tr><th scope=\"row\">").AppendText(row.Name).Append("</th><td>");
            AppendSide(html, row.FeedbackWords, row.Feedback);
            html.Append("</td><td>");
            AppendAxis(html, row.Score);
            html.Append("</td><td>");
            AppendSide(html, row.CoachingWords, row.Coaching);
            html.Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void AppendAxis(StringBuilder html, double? score)
    {
        if (score is not { } value)
        {
            html.Append("nothing shows");
            return;
        }

        var percent = Math.Round(value * 100);
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"axis\" role=\"img\" aria-label=\"{percent} of 100 towards coaching\"><span style=\"left:{percent}%\"></span></div>");
    }

    private static void AppendSide(StringBuilder html, string words, ImmutableArray<ReportedPosition> places)
    {
        html.AppendText(words);
        if (!places.IsEmpty)
        {
            html.Append(places.Length == 1 ? ": line " : ": lines ").AppendJoin(", ", places.Select(p => p.Line).Distinct());
        }
    }
}
