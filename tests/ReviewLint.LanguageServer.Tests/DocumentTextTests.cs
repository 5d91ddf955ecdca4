using System.Text;
using CsCheck;
using ReviewLint.LanguageServer.Protocol;
using ReviewLint.LanguageServer.Text;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>Positions and offsets, and edits, compared with the plainest way to do the same.</summary>
public sealed class DocumentTextTests
{
    private static readonly Gen<string> s_text =
        Gen.OneOf("a", "b c", "ä", "€", "😀", "\r\n", "\n", "\r", "", "\u2028", "\u0085", "\uFEFF", "\uD800", "\t").Array[0, 30].Select(string.Concat);

    private static readonly Gen<PositionEncoding> s_encoding = Gen.OneOf(PositionEncoding.Utf16, PositionEncoding.Utf8, PositionEncoding.Utf32);

    [Fact]
    public void An_offset_becomes_the_position_that_counting_gives() =>
        Gen.Select(s_text, s_encoding).Sample((text, encoding) =>
        {
            var document = new DocumentText(text, encoding);
            return Boundaries(text).All(offset => document.PositionAt(offset) == Count(text, offset, encoding));
        });

    [Fact]
    public void A_position_leads_back_to_its_offset() =>
        Gen.Select(s_text, s_encoding).Sample((text, encoding) =>
        {
            var document = new DocumentText(text, encoding);
            return Boundaries(text).All(offset => document.OffsetAt(document.PositionAt(offset)) == offset);
        });

    [Fact]
    public void Any_position_at_all_becomes_an_offset_inside_the_text() =>
        Gen.Select(s_text, s_encoding, Gen.Int, Gen.Int[-3, 40]).Sample((text, encoding, line, character) =>
        {
            var document = new DocumentText(text, encoding);
            var offset = document.OffsetAt(new TextPosition(line, character));
            var near = document.OffsetAt(new TextPosition(Math.Abs(line % 8), character));
            return offset >= 0 && offset <= text.Length && near >= 0 && near <= text.Length;
        });

    [Fact]
    public void Incremental_edits_give_the_same_text_as_the_whole() =>
        Gen.Select(s_text, s_encoding, Gen.Select(Gen.Double.Unit, Gen.Double.Unit, s_text).Array[1, 12]).Sample((text, encoding, edits) =>
        {
            var document = new DocumentText(text, encoding);
            var expected = text;
            foreach (var (from, to, inserted) in edits)
            {
                var boundaries = Boundaries(expected).ToList();
                var a = boundaries[(int)(from * (boundaries.Count - 1))];
                var b = boundaries[(int)(to * (boundaries.Count - 1))];
                var (start, end) = (Math.Min(a, b), Math.Max(a, b));
                document = document.With(new TextDocumentContentChange(inserted, new TextRange(Count(expected, start, encoding), Count(expected, end, encoding))));
                expected = expected[..start] + inserted + expected[end..];
            }

            return document.Text == expected;
        });

    [Fact]
    public void An_edit_without_a_range_replaces_everything() =>
        Gen.Select(s_text, s_text).Sample((text, next) => new DocumentText(text, PositionEncoding.Utf16).With(new TextDocumentContentChange(next)).Text == next);

    [Theory]
    [InlineData(0, 3, 2)]
    [InlineData(0, 99, 2)]
    [InlineData(1, 0, 4)]
    [InlineData(9, 0, 5)]
    [InlineData(-1, 5, 0)]
    public void A_position_outside_is_taken_as_the_nearest_end(int line, int character, int offset) =>
        Assert.Equal(offset, new DocumentText("ab\r\nc", PositionEncoding.Utf16).OffsetAt(new TextPosition(line, character)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_byte_inside_a_character_is_taken_as_its_start(int character) =>
        Assert.Equal(0, new DocumentText("😀!", PositionEncoding.Utf8).OffsetAt(new TextPosition(0, character)));

    // Offsets that a client can name: not between the halves of a character, nor of a line break.
    private static IEnumerable<int> Boundaries(string text) =>
        Enumerable.Range(0, text.Length + 1).Where(i => i == 0 || i == text.Length || !(char.IsSurrogatePair(text[i - 1], text[i]) || (text[i - 1] == '\r' && text[i] == '\n')));

    private static TextPosition Count(string text, int offset, PositionEncoding encoding)
    {
        var lines = text[..offset].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var last = lines[^1];
        var character = encoding switch
        {
            PositionEncoding.Utf8 => Encoding.UTF8.GetByteCount(last),
            PositionEncoding.Utf32 => last.EnumerateRunes().Count(),
            _ => last.Length,
        };
        return new TextPosition(lines.Length - 1, character);
    }
}
