using System.Globalization;
using System.Text.Json;

namespace ReviewLint.Documents;

/// <summary>Takes the objects of a JSON export one at a time: an array, arrays one after another (as paging writes them), or one object a line.</summary>
internal static class JsonExportReader
{
    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>What Gerrit writes before its JSON, so that a browser does not run it.</summary>
    private static ReadOnlySpan<byte> GerritGuard => ")]}'"u8;

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>Whether the first character is one that JSON of objects starts with.</summary>
    public static bool StartsJson(ReadOnlySpan<byte> bytes)
    {
        var start = Start(bytes);
        return start < bytes.Length && bytes[start] is (byte)'{' or (byte)'[';
    }

    /// <summary>Whether it is JSON without any object.</summary>
    public static bool IsEmpty(ReadOnlyMemory<byte> bytes)
    {
        var (position, state) = (Start(bytes.Span), new JsonReaderState(Options));
        using var first = Next(bytes.Span, ref position, ref state);
        return first is null;
    }

    /// <summary>Reads all comments, in order.</summary>
    /// <exception cref="FormatException">It is no JSON; the message says where.</exception>
    public static IEnumerable<ExportedComment> Read(ReadOnlyMemory<byte> bytes)
    {
        var (position, state) = (Start(bytes.Span), new JsonReaderState(Options));
        var number = 0;
        while (true)
        {
            using var item = Next(bytes.Span, ref position, ref state);
            if (item is null)
            {
                yield break;
            }

            foreach (var comment in JsonComments.In(item.RootElement))
            {
                number++;
                yield return comment.Id.Length > 0 ? comment : comment with { Id = number.ToString(CultureInfo.InvariantCulture) };
            }
        }
    }

    private static JsonDocument? Next(ReadOnlySpan<byte> bytes, ref int position, ref JsonReaderState state)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes[position..], isFinalBlock: true, state);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject)
                {
                    var item = JsonDocument.ParseValue(ref reader);
                    position += (int)reader.BytesConsumed;
                    state = reader.CurrentState;
                    return item;
                }
            }

            return null;
        }
        catch (JsonException exception)
        {
            throw new FormatException($"not valid JSON at line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}", exception);
        }
    }

    private static int Start(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        start += bytes[start..].StartsWith(GerritGuard) ? GerritGuard.Length : 0;
        while (start < bytes.Length && bytes[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        return start;
    }
}
