using System.Net;
using System.Text;

namespace ReviewLint.Reporting.Html;

/// <summary>Text made safe for HTML.</summary>
internal static class HtmlText
{
    /// <summary>Appends text with everything that HTML reads as markup encoded, and characters that no page may hold replaced.</summary>
    public static StringBuilder AppendText(this StringBuilder html, string text) => html.Append(WebUtility.HtmlEncode(Visible(text)));

    private static string Visible(string text)
    {
        var wellFormed = JsonOutput.WellFormed(text);
        return wellFormed.AsSpan().ContainsAnyInRange('\0', '\b') || wellFormed.AsSpan().ContainsAnyInRange('\u000E', '\u001F') || wellFormed.Contains('\u007F', StringComparison.Ordinal)
            ? string.Create(wellFormed.Length, wellFormed, static (result, source) =>
            {
                for (var i = 0; i < result.Length; i++)
                {
                    result[i] = char.IsControl(source[i]) && source[i] is not ('\t' or '\n' or '\r') ? '\uFFFD' : source[i];
                }
            })
            : wellFormed;
    }
}
