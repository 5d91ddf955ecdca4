using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>Applies the edit of a code action as a client that counts UTF-16 does.</summary>
internal static class Edits
{
    /// <summary>The text after the edit of an action.</summary>
    public static string Apply(string text, JsonElement action)
    {
        var edit = Assert.Single(action.GetProperty("edit").GetProperty("documentChanges").EnumerateArray());
        var source = SourceText.From(text);
        return source.WithChanges(edit.GetProperty("edits").EnumerateArray().Select(e => new TextChange(SpanOf(source, e.GetProperty("range")), e.GetProperty("newText").GetString()!))).ToString();
    }

    /// <summary>The words that a range covers.</summary>
    public static string TextAt(string text, JsonElement range)
    {
        var source = SourceText.From(text);
        return source.ToString(SpanOf(source, range));
    }

    private static TextSpan SpanOf(SourceText source, JsonElement range) => TextSpan.FromBounds(OffsetOf(source, range.GetProperty("start")), OffsetOf(source, range.GetProperty("end")));

    private static int OffsetOf(SourceText source, JsonElement position) => source.Lines[position.GetProperty("line").GetInt32()].Start + position.GetProperty("character").GetInt32();
}
