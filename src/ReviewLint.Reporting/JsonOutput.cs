using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Reporting;

/// <summary>What all JSON output shares.</summary>
internal static class JsonOutput
{
    // Finnish letters and emoji are to be read, not escaped; the output is a file or a pipe, never a web page.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static JsonWriterOptions Indented => new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    public static JsonWriterOptions OneLine => new() { Encoder = Encoder };

    /// <summary>Writes <c>line</c>, <c>column</c>, <c>endLine</c> and <c>endColumn</c>: 1-based, columns in UTF-16 units, end exclusive.</summary>
    public static void WriteSpan(Utf8JsonWriter json, SourceText? text, TextSpan span)
    {
        var position = text is null ? default : text.Lines.GetLinePositionSpan(span);
        json.WriteNumber("line", position.Start.Line + 1);
        json.WriteNumber("column", position.Start.Character + 1);
        json.WriteNumber("endLine", position.End.Line + 1);
        json.WriteNumber("endColumn", position.End.Character + 1);
    }

    /// <summary>Replaces lone surrogates, which JSON cannot carry.</summary>
    public static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    i++;
                    continue;
                }

                return Repair(text);
            }
        }

        return text;
    }

    private static string Repair(string text) => string.Create(text.Length, text, static (result, source) =>
    {
        source.CopyTo(result);
        for (var i = 0; i < result.Length; i++)
        {
            if (i + 1 < result.Length && char.IsSurrogatePair(result[i], result[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(result[i]))
            {
                result[i] = '\uFFFD';
            }
        }
    });
}
