using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.LanguageServer.Protocol;

namespace ReviewLint.LanguageServer.Text;

/// <summary>A text as the client has it, and the way between its positions and our offsets (UTF-16). Immutable.</summary>
internal sealed class DocumentText(string text, PositionEncoding encoding)
{
    private readonly LineIndex _lines = new(text);

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The text after an edit; an edit without a range replaces everything.</summary>
    public DocumentText With(TextDocumentContentChange change)
    {
        if (change.Range is not { } range)
        {
            return new DocumentText(change.Text, encoding);
        }

        var start = OffsetAt(range.Start);
        var end = Math.Max(start, OffsetAt(range.End));
        return new DocumentText(string.Concat(Text.AsSpan(0, start), change.Text, Text.AsSpan(end)), encoding);
    }

    /// <summary>The offset of a position. One past the end of its line, or of the text, is taken as that end; one inside a character, as its start.</summary>
    public int OffsetAt(TextPosition position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= _lines.Count)
        {
            return Text.Length;
        }

        var start = _lines.Start(position.Line);
        var line = Text.AsSpan(start, _lines.ContentEnd(position.Line) - start);
        var left = Math.Max(0, position.Character);
        if (encoding == PositionEncoding.Utf16)
        {
            return start + Math.Min(left, line.Length);
        }

        var at = 0;
        while (at < line.Length)
        {
            Rune.DecodeFromUtf16(line[at..], out var rune, out var length);
            left -= Width(rune);
            if (left < 0)
            {
                break;
            }

            at += length;
        }

        return start + at;
    }

    /// <summary>The position of an offset. One inside a line break is taken as the end of its line.</summary>
    public TextPosition PositionAt(int offset)
    {
        var at = Math.Clamp(offset, 0, Text.Length);
        var line = _lines.LineAt(at);
        var start = _lines.Start(line);
        var before = Text.AsSpan(start, Math.Min(at, _lines.ContentEnd(line)) - start);
        if (encoding == PositionEncoding.Utf16)
        {
            return new TextPosition(line, before.Length);
        }

        var character = 0;
        while (!before.IsEmpty)
        {
            Rune.DecodeFromUtf16(before, out var rune, out var length);
            character += Width(rune);
            before = before[length..];
        }

        return new TextPosition(line, character);
    }

    /// <summary>The range of a span.</summary>
    public TextRange RangeOf(TextSpan span) => new(PositionAt(span.Start), PositionAt(span.End));

    /// <summary>The span of a range.</summary>
    public TextSpan SpanOf(TextRange range)
    {
        var start = OffsetAt(range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, OffsetAt(range.End)));
    }

    /// <summary>The text as a file would hold it, in UTF-8. A mark at its start is part of the client's text: it is written twice, since the first one is not read as text.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Text.StartsWith('\uFEFF') ? "\uFEFF" + Text : Text);

    // Half of a surrogate pair is decoded, as everywhere, to U+FFFD: three bytes.
    private int Width(Rune rune) => encoding == PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
}
