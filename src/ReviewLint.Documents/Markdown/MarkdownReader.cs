using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;
using MarkdigHeading = Markdig.Syntax.HeadingBlock;
using MarkdigQuote = Markdig.Syntax.QuoteBlock;

namespace ReviewLint.Documents;

/// <summary>Parses Markdown and walks its blocks in document order.</summary>
/// <param name="source">The whole source.</param>
/// <param name="offset">Where the Markdown starts in it.</param>
/// <param name="blocks">Where the blocks go.</param>
internal sealed class MarkdownReader(string source, int offset, BlockCollector blocks)
{
    // Footnotes, front matter and alerts are read here: the extensions for them lose positions or the document's order.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    private static readonly string[] Alerts = ["[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]", "[!CAUTION]"];

    private readonly InlineProseReader _inlines = new(source, offset);
    private string _parsed = "";
    private string? _skippedElement;
    private int _lists;
    private int _items;
    private int _tables;

    /// <summary>Reads the Markdown.</summary>
    /// <returns>Offset of the first mark beyond the limits; -1 when there is none.</returns>
    public int Read()
    {
        var body = offset == 0 ? source : source[offset..];
        (_parsed, var firstMasked) = MarkdownPreScan.Scan(body);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(_parsed, Pipeline);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The limits should have prevented this. The words can be read all the same.
            _parsed = MarkdownPreScan.MaskAll(body);
            document = Markdig.Markdown.Parse(_parsed, Pipeline);
            firstMasked = Math.Max(firstMasked, 0);
        }

        ReadChildren(document, new BlockContext());
        return firstMasked < 0 ? -1 : firstMasked + offset;
    }

    private void ReadChildren(ContainerBlock container, BlockContext context)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var next = i + 1 < container.Count ? container[i + 1] : null;
            ReadBlock(container[i], context with { HasFollower = next is not (null or MarkdigHeading or ThematicBreakBlock or LinkReferenceDefinitionGroup) });
        }
    }

    private void ReadBlock(Block block, BlockContext context)
    {
        switch (block)
        {
            case MarkdigHeading heading:
                _skippedElement = null;
                var title = _inlines.Read(heading.Inline, context.IsInAlert);
                blocks.AddHeading(SpanOf(heading), heading.Level, title, context);
                blocks.AddComments(_inlines.Comments);
                break;
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph, context, skippedLines: 0);
                break;
            case HtmlBlock html:
                ReadHtml(html, context);
                break;
            case Markdig.Syntax.CodeBlock code:
                blocks.AddCode(SpanOf(code), code is FencedCodeBlock { Info: { } info } ? info : "", code.Lines.Count, context);
                break;
            case MarkdigQuote quote:
                ReadQuote(quote, context);
                break;
            case ListBlock list:
                ReadList(list, context);
                break;
            case Table table:
                ReadTable(table, context);
                break;
            case ThematicBreakBlock:
                blocks.Breaks.Add(blocks.Blocks.Count);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                ReadChildren(container, context);
                break;
        }
    }

    private void ReadParagraph(ParagraphBlock paragraph, BlockContext context, int skippedLines)
    {
        var prose = _inlines.Read(paragraph.Inline, context.IsInAlert);
        if (skippedLines > 0)
        {
            prose = prose.LineBreaks.IsEmpty ? prose.Slice(0, 0) : prose.Slice(prose.LineBreaks[0], prose.Text.Length);
        }

        if (_skippedElement is not null)
        {
            blocks.AddQuote(SpanOf(paragraph), prose.Text, isCode: false, context);
        }
        else
        {
            blocks.AddParagraph(prose, _inlines.IsChecked, context);
        }

        blocks.AddComments(_inlines.Comments);
    }

    private void ReadHtml(HtmlBlock html, BlockContext context)
    {
        var reader = new HtmlBlockReader(source, _parsed, offset);
        _skippedElement = reader.Read(html, _skippedElement);
        blocks.AddComments(reader.Comments);
        foreach (var prose in reader.Paragraphs)
        {
            blocks.AddParagraph(prose, null, context with { HasFollower = false });
        }
    }

    private void ReadQuote(MarkdigQuote quote, BlockContext context)
    {
        if (IsAlert(quote) && _skippedElement is null)
        {
            var inside = context with { IsInAlert = true };
            ReadParagraph((ParagraphBlock)quote[0], inside, skippedLines: 1);
            for (var i = 1; i < quote.Count; i++)
            {
                ReadBlock(quote[i], inside);
            }

            return;
        }

        var reader = new QuoteReader(_inlines);
        reader.Read(quote);
        blocks.AddQuote(SpanOf(quote), reader.Text, reader.IsCode, context);
    }

    private bool IsAlert(MarkdigQuote quote)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock first)
        {
            return false;
        }

        var line = source.AsSpan(Math.Clamp(first.Span.Start + offset, 0, source.Length));
        var end = line.IndexOfAny('\r', '\n');
        line = (end < 0 ? line : line[..end]).Trim();
        foreach (var alert in Alerts)
        {
            if (line.Equals(alert, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadList(ListBlock list, BlockContext context)
    {
        var number = _lists++;
        foreach (var child in list)
        {
            if (child is ListItemBlock item)
            {
                ReadChildren(item, context with { List = number, ParentItem = context.Item, Item = _items++, ListDepth = context.ListDepth + 1 });
            }
        }
    }

    private void ReadTable(Table table, BlockContext context)
    {
        var number = _tables++;
        var headers = new List<string>();
        var row = 0;
        foreach (var child in table)
        {
            if (child is not TableRow cells)
            {
                continue;
            }

            for (var column = 0; column < cells.Count; column++)
            {
                if (cells[column] is not TableCell cell)
                {
                    continue;
                }

                if (cells.IsHeader)
                {
                    headers.Add(cell.Count > 0 && cell[0] is ParagraphBlock header ? _inlines.Read(header.Inline, context.IsInAlert).Text : "");
                    blocks.AddComments(_inlines.Comments);
                }
                else
                {
                    ReadChildren(cell, context with { Table = number, TableRow = row, ColumnHeader = column < headers.Count ? headers[column] : null });
                }
            }

            row += cells.IsHeader ? 0 : 1;
        }
    }

    private TextSpan SpanOf(Block block)
    {
        var start = Math.Clamp(block.Span.Start + offset, 0, source.Length);
        return TextSpan.FromBounds(start, Math.Clamp(block.Span.End + 1 + offset, start, source.Length));
    }
}
