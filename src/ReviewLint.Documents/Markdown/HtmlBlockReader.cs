using System.Collections.Frozen;
using System.Net;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Reads the text of an HTML block: the contents of <c>&lt;details&gt;</c>, <c>&lt;p&gt;</c> and the like are prose, <c>&lt;summary&gt;</c>, <c>&lt;pre&gt;</c> and headings are not.</summary>
/// <param name="source">The whole source.</param>
/// <param name="parsed">The text that was parsed.</param>
/// <param name="offset">Where it starts in the source.</param>
internal sealed class HtmlBlockReader(string source, string parsed, int offset)
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "summary", "pre", "script", "style", "textarea", "title", "template", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "th", "svg", "code");

    private static readonly FrozenSet<string> InlineElements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "big", "cite", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr");

    private readonly List<ProseText> _paragraphs = [];
    private readonly List<TextSpan> _comments = [];
    private readonly ProseTextBuilder _builder = new(source);
    private int _commentStart = -1;
    private int _tagStart = -1;

    /// <summary>Paragraphs of prose, in order.</summary>
    public IReadOnlyList<ProseText> Paragraphs => _paragraphs;

    /// <summary>HTML comments, in order.</summary>
    public IReadOnlyList<TextSpan> Comments => _comments;

    /// <summary>Reads a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="skip">The element whose contents are being passed over, opened in an earlier block; null for none.</param>
    /// <returns>The element still open at the end whose contents are to be passed over; null for none.</returns>
    public string? Read(HtmlBlock block, string? skip)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            // A line indented with a tab is a copy with offsets of its own; its position is that of the line with the markers.
            var line = block.Lines.Lines[i];
            var start = Math.Clamp((ReferenceEquals(line.Slice.Text, parsed) ? line.Slice.Start : line.Position) + offset, 0, source.Length);
            while (start < source.Length && source[start] is ' ' or '\t' or '>')
            {
                start++;
            }

            var length = source.AsSpan(start).IndexOfAny('\r', '\n');
            skip = ReadLine(start, length < 0 ? source.Length : start + length, skip);

            _builder.Break(isHard: false);
        }

        EndParagraph();
        return skip;
    }

    private string? ReadLine(int start, int end, string? skip)
    {
        var at = start;
        while (at < end)
        {
            if (_commentStart >= 0)
            {
                var close = source.AsSpan(at, end - at).IndexOf("-->", StringComparison.Ordinal);
                if (close < 0)
                {
                    return skip;
                }

                at += close + 3;
                _comments.Add(TextSpan.FromBounds(_commentStart, at));
                _commentStart = -1;
                continue;
            }

            if (_tagStart >= 0 || IsTagStart(at, end))
            {
                var tagStart = _tagStart >= 0 ? _tagStart : at;
                var close = source.AsSpan(at, end - at).IndexOf('>');
                if (close < 0)
                {
                    _tagStart = tagStart;
                    return skip;
                }

                at += close + 1;
                _tagStart = -1;
                skip = ReadTag(source.AsSpan(tagStart, at - tagStart), skip);
                continue;
            }

            if (source.AsSpan(at, end - at).StartsWith("<!--", StringComparison.Ordinal))
            {
                _commentStart = at;
                at += 4;
                continue;
            }

            at = ReadText(at, end, skip is not null);
        }

        return skip;
    }

    private bool IsTagStart(int at, int end) =>
        source[at] == '<' && at + 1 < end && (char.IsAsciiLetter(source[at + 1]) || (source[at + 1] == '/' && at + 2 < end && char.IsAsciiLetter(source[at + 2])));

    private string? ReadTag(ReadOnlySpan<char> tag, string? skip)
    {
        var isClosing = tag[1] == '/';
        var rest = tag[(isClosing ? 2 : 1)..];
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length]))
        {
            length++;
        }

        var name = rest[..length];
        if (!InlineElements.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            EndParagraph();
        }

        if (skip is not null)
        {
            return isClosing && name.Equals(skip, StringComparison.OrdinalIgnoreCase) ? null : skip;
        }

        return !isClosing && !tag.EndsWith("/>", StringComparison.Ordinal) && Skipped.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var element) ? element : null;
    }

    private int ReadText(int start, int end, bool isSkipped)
    {
        var length = source.AsSpan(start + 1, end - start - 1).IndexOfAny('<', '&') + 1;
        var stop = length == 0 ? end : start + length;
        if (isSkipped)
        {
            return stop;
        }

        if (source[start] == '&')
        {
            var close = source.AsSpan(start, Math.Min(32, end - start)).IndexOf(';');
            var entity = close > 0 ? source.Substring(start, close + 1) : "&";
            var text = WebUtility.HtmlDecode(entity);
            if (text != entity)
            {
                _builder.AppendResolved(text, start, entity.Length);
                return start + entity.Length;
            }
        }

        _builder.Append(start, stop - start);
        return stop;
    }

    private void EndParagraph()
    {
        var prose = _builder.Build();
        if (prose.Text.Length > 0)
        {
            _paragraphs.Add(prose);
        }
    }
}
