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
        var words = profile.Words;
        html.Append("<table class=\"profile\"><caption>").AppendText(words.Caption).Append("</caption>\n<thead><tr>");
        foreach (var column in words.Columns)
        {
            html.Append("<th scope=\"col\">").AppendText(column).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in profile.Rows)
        {
            html.Append("<tr><th scope=\"row\">").AppendText(row.Label).Append("</th><td>");
            AppendSide(html, row.FeedbackWords, row.Feedback, words);
            html.Append("</td><td>");
            AppendAxis(html, row.Score, words);
            html.Append("</td><td>");
            AppendSide(html, row.CoachingWords, row.Coaching, words);
            html.Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void AppendAxis(StringBuilder html, double? score, ProfileWords words)
    {
        if (score is not { } value)
        {
            html.AppendText(words.NothingShows);
            return;
        }

        var percent = Math.Round(value * 100);
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"axis\" role=\"img\" aria-label=\"{words.Place(percent)}\"><span style=\"left:{percent}%\"></span></div>");
    }

    private static void AppendSide(StringBuilder html, string side, ImmutableArray<ReportedPosition> places, ProfileWords words)
    {
        html.AppendText(side);
        if (ReportedProfile.LinesOf(places) is { IsEmpty: false } lines)
        {
            html.Append(": ").Append(words.Lines(lines.Length)).Append(' ').AppendJoin(", ", lines);
        }
    }
}
