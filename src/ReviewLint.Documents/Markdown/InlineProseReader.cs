using System.Collections.Frozen;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Reads the inlines of one leaf block after the other into prose.</summary>
/// <param name="source">The whole source.</param>
/// <param name="offset">Where the parsed text starts in the source.</param>
internal sealed class InlineProseReader(string source, int offset)
{
    // Elements whose tags are markup in running text; other <Words> are most likely code (List<Foo>).
    private static readonly FrozenSet<string> MarkupElements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "big", "br", "center", "cite", "code", "del", "details", "div", "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "p", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "summary", "sup", "tt", "u", "var", "wbr");

    private readonly ProseTextBuilder _builder = new(source);
    private readonly List<(string Name, int Start, int SourceStart)> _openTags = [];
    private readonly List<TextSpan> _comments = [];
    private readonly List<(EmphasisDelimiterInline Closer, int Start, int SourceStart)> _openEmphasis = [];
    private bool _isInQuote;

    /// <summary>State of the task list box of the block last read; null without one.</summary>
    public bool? IsChecked { get; private set; }

    /// <summary>HTML comments in the block last read, in order.</summary>
    public IReadOnlyList<TextSpan> Comments => _comments;

    /// <summary>Reads everything in a block.</summary>
    /// <param name="container">The inlines; null for none.</param>
    /// <param name="isInQuote">Whether quote markers may stand at the start of its lines.</param>
    public ProseText Read(ContainerInline? container, bool isInQuote)
    {
        (_isInQuote, IsChecked) = (isInQuote, null);
        _comments.Clear();
        _openTags.Clear();
        _openEmphasis.Clear();
        if (container is not null)
        {
            ReadChildren(container, 0);
        }

        return FootnoteMarks.Remove(_builder.Build());
    }

    private void ReadChildren(ContainerInline container, int depth)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            ReadInline(inline, depth);
        }
    }

    private void ReadInline(Inline inline, int depth)
    {
        var start = inline.Span.Start + offset;
        var length = inline.Span.Length;
        if (start < offset || length < 0 || start + length > source.Length)
        {
            return;
        }

        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(literal, start, length);
                break;
            case HtmlEntityInline entity:
                _builder.AppendResolved(entity.Transcoded.AsSpan(), start, length);
                break;
            case LineBreakInline lineBreak:
                _builder.Break(lineBreak.IsHard);
                break;
            case TaskList box:
                IsChecked ??= box.Checked;
                break;
            case HtmlInline html:
                ReadTag(html.Tag, start, length);
                break;
            case CodeInline or AutolinkInline or LinkInline { IsImage: true } or LinkInline { IsAutoLink: true }:
                _builder.AppendOpaque(start, length, _isInQuote);
                break;
            case ContainerInline when depth >= ScanLimits.InlineDepth:
                _builder.AppendOpaque(start, length, _isInQuote);
                break;
            case DelimiterInline delimiter:
                ReadDelimiter(delimiter, start, depth);
                break;
            case EmphasisInline or LinkInline:
                var from = _builder.Position;
                ReadChildren((ContainerInline)inline, depth + 1);
                _builder.AddMarkup(from, start, start + length, inline is EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' or '_' });
                break;
            case ContainerInline container:
                ReadChildren(container, depth + 1);
                break;
        }
    }

    // A mark that closed nothing is text, with all that follows it inside. In a paragraph with a table right below it Markdig leaves emphasis so, too.
    private void ReadDelimiter(DelimiterInline delimiter, int start, int depth)
    {
        var length = delimiter.ToLiteral().Length;
        if (delimiter is EmphasisDelimiterInline closing && _openEmphasis.Count > 0 && ReferenceEquals(_openEmphasis[^1].Closer, closing))
        {
            var open = _openEmphasis[^1];
            _openEmphasis.RemoveAt(_openEmphasis.Count - 1);
            _builder.AddMarkup(open.Start, open.SourceStart, Math.Min(start + length, source.Length), length == 2 && closing.DelimiterChar is '*' or '_');
        }
        else if (delimiter is EmphasisDelimiterInline opening && CloserOf(opening) is { } closer)
        {
            _openEmphasis.Add((closer, _builder.Position, start));
        }
        else
        {
            _builder.Append(start, Math.Min(length, source.Length - start));
        }

        ReadChildren(delimiter, depth + 1);
    }

    private static EmphasisDelimiterInline? CloserOf(EmphasisDelimiterInline opening)
    {
        if ((opening.Type & DelimiterType.Open) == 0)
        {
            return null;
        }

        foreach (var other in opening.FindDescendants<EmphasisDelimiterInline>())
        {
            // The next mark closes it or nothing does: nested ones are not worth the search.
            return other.DelimiterChar == opening.DelimiterChar && other.DelimiterCount == opening.DelimiterCount && (other.Type & DelimiterType.Close) != 0 ? other : null;
        }

        return null;
    }

    private void ReadLiteral(LiteralInline literal, int start, int length)
    {
        var content = literal.Content.AsSpan();
        var written = source.AsSpan(start, length);
        if (literal.IsFirstCharacterEscaped && content.Length > 0 && written.Length > 1 && written[0] == '\\')
        {
            _builder.AppendResolved(content[..1], start, 2);
            content = content[1..];
            written = written[2..];
            start += 2;
        }

        if (content.IsEmpty)
        {
            return;
        }

        // Cells of tables are trimmed without their span; masked marks differ from what is written, but not in length.
        var at = written.StartsWith(content, StringComparison.Ordinal) ? 0 : written.IndexOf(content, StringComparison.Ordinal);
        if (at >= 0)
        {
            _builder.Append(start + at, content.Length);
        }
        else if (written.Length >= content.Length)
        {
            _builder.Append(start, content.Length);
        }
        else
        {
            _builder.AppendResolved(content, start, Math.Max(written.Length, 1));
        }
    }

    private void ReadTag(string tag, int start, int length)
    {
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            _comments.Add(new TextSpan(start, length));
            return;
        }

        var isClosing = tag.StartsWith("</", StringComparison.Ordinal);
        var name = tag.AsSpan(isClosing ? 2 : 1);
        var nameEnd = 0;
        while (nameEnd < name.Length && char.IsAsciiLetterOrDigit(name[nameEnd]))
        {
            nameEnd++;
        }

        if (!MarkupElements.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..nameEnd], out var element))
        {
            _builder.AppendOpaque(start, length, _isInQuote);
        }
        else if (element == "br")
        {
            _builder.Break(isHard: true);
        }
        else if (!isClosing)
        {
            _openTags.Add((element, _builder.Position, start));
        }
        else if (_openTags.Count > 0 && _openTags[^1].Name == element)
        {
            _builder.AddMarkup(_openTags[^1].Start, _openTags[^1].SourceStart, start + length, element is "b" or "strong");
            _openTags.RemoveAt(_openTags.Count - 1);
        }
    }
}
