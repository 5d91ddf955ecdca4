using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Takes the paragraphs the walker finds and decides what each is: a heading, a quotation, metadata, a template's prompt or the reviewer's own prose.</summary>
internal sealed class BlockCollector(string source, ReviewParseOptions options)
{
    private const int LongestBoldLine = 80;
    private const int MostBoldWords = 10;

    private readonly FrozenSet<string> _prompts = options.TemplatePrompts.IsDefaultOrEmpty ? [] : options.TemplatePrompts.Select(LettersOf).Where(p => p.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    private int _markdownLevel;

    /// <summary>Blocks so far.</summary>
    public List<DocumentBlock> Blocks { get; } = [];

    /// <summary>Directives so far.</summary>
    public List<ReviewDirective> Directives { get; } = [];

    /// <summary>Entries of metadata lines so far.</summary>
    public List<MetadataEntry> Metadata { get; } = [];

    /// <summary>Indices of blocks in front of which a thematic break stands.</summary>
    public HashSet<int> Breaks { get; } = [];

    /// <summary>Where the first paragraph beyond <see cref="ScanLimits.ParagraphLength"/> stands; -1 for none.</summary>
    public int FirstTooLong { get; private set; } = -1;

    /// <summary>Adds HTML comments that are addressed to the tool.</summary>
    public void AddComments(IReadOnlyList<TextSpan> comments)
    {
        foreach (var comment in comments)
        {
            if (DirectiveFinder.Read(source, comment, Blocks.Count) is { } directive)
            {
                Directives.Add(directive);
            }
        }
    }

    /// <summary>Adds a Markdown heading.</summary>
    public void AddHeading(TextSpan span, int level, ProseText prose, BlockContext context)
    {
        _markdownLevel = level;
        Blocks.Add(new HeadingBlock(Blocks.Count, span, level, isBoldLine: false, prose) { ContainerItem = context.Item });
    }

    /// <summary>Adds code.</summary>
    public void AddCode(TextSpan span, string info, int lineCount, BlockContext context) =>
        Blocks.Add(new CodeBlock(Blocks.Count, span, info, lineCount) { ContainerItem = context.Item });

    /// <summary>Adds somebody else's words.</summary>
    public void AddQuote(TextSpan span, string text, bool isCode, BlockContext context) =>
        Blocks.Add(new QuoteBlock(Blocks.Count, span, text, isCode) { ContainerItem = context.Item });

    /// <summary>Adds a paragraph.</summary>
    public void AddParagraph(ProseText prose, bool? isChecked, BlockContext context)
    {
        prose = Cut(prose);
        if (prose.Text.Length == 0)
        {
            return;
        }

        if (context.Kind == ProseBlockKind.Paragraph)
        {
            prose = TakeBoldLine(prose, context);
            if (prose.Text.Length == 0)
            {
                return;
            }
        }

        if (QuotationFinder.IsQuotation(prose))
        {
            AddQuote(SpanOf(prose), prose.Text, isCode: false, context);
            return;
        }

        if (context.Kind != ProseBlockKind.TableCell)
        {
            prose = TakeLines(prose, MetadataLines.Find(prose, Metadata), ProseBlockKind.Metadata, context);
            prose = TakeLines(prose, PromptEnd(prose), ProseBlockKind.TemplatePrompt, context);
            if (prose.Text.Length == 0)
            {
                return;
            }
        }

        AddProse(prose, context.Kind, isChecked, context);
    }

    private void AddProse(ProseText prose, ProseBlockKind kind, bool? isChecked, BlockContext context)
    {
        var span = SpanOf(prose);
        LeadIn? leadIn = null;
        CommentLabel? label = null;
        if (kind is ProseBlockKind.Paragraph or ProseBlockKind.ListItem)
        {
            leadIn = LeadInFinder.Find(prose);
            if (leadIn is { TextStart: > 0 } found)
            {
                prose = prose.Slice(found.TextStart, prose.Text.Length);
            }

            label = LabelFinder.Find(prose);
        }

        Blocks.Add(new ProseBlock(Blocks.Count, span, kind, prose)
        {
            ContainerItem = context.Item,
            ListDepth = context.ListDepth,
            ListItem = context.Item,
            ParentListItem = context.ParentItem,
            List = context.List,
            IsChecked = isChecked,
            Table = context.Table,
            TableRow = context.TableRow,
            ColumnHeader = context.ColumnHeader,
            LeadIn = leadIn,
            Label = label,
        });
    }

    private ProseText TakeLines(ProseText prose, int end, ProseBlockKind kind, BlockContext context)
    {
        if (end == 0)
        {
            return prose;
        }

        AddProse(prose.Slice(0, end), kind, null, context);
        return prose.Slice(end, prose.Text.Length);
    }

    // A first line all in bold heads what follows: the rest of its paragraph, or the next block.
    private ProseText TakeBoldLine(ProseText prose, BlockContext context)
    {
        var lineEnd = prose.LineBreaks.IsEmpty ? prose.Text.Length : prose.LineBreaks[0];
        if (lineEnd == prose.Text.Length ? !context.HasFollower : char.IsLower(prose.Text[lineEnd + 1]))
        {
            return prose;
        }

        if (prose.Markup.IsEmpty || lineEnd > LongestBoldLine || !IsBoldLine(prose, lineEnd))
        {
            return prose;
        }

        var line = prose.Slice(0, lineEnd);
        Blocks.Add(new HeadingBlock(Blocks.Count, SpanOf(line), _markdownLevel + 1, isBoldLine: true, line));
        return prose.Slice(lineEnd, prose.Text.Length);
    }

    private static bool IsBoldLine(ProseText prose, int lineEnd)
    {
        var markup = prose.Markup.FirstOrDefault(m => m.IsStrong && m.Start == 0);
        var text = prose.Text.AsSpan(0, lineEnd);
        var hasColon = text[^1] == ':';
        if (markup.End < (hasColon ? lineEnd - 1 : lineEnd) || markup.End > lineEnd || text[^1] is '.' or '!' or ',' or ';' || text.Count(' ') >= MostBoldWords)
        {
            return false;
        }

        return !hasColon || LabelFinder.Find(prose) is not { } label || !LabelFinder.IsKnown(label.Name);
    }

    private int PromptEnd(ProseText prose)
    {
        if (_prompts.Count == 0)
        {
            return 0;
        }

        if (_prompts.Contains(LettersOf(prose.Text)))
        {
            return prose.Text.Length;
        }

        return !prose.LineBreaks.IsEmpty && _prompts.Contains(LettersOf(prose.Text[..prose.LineBreaks[0]])) ? prose.LineBreaks[0] : 0;
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private ProseText Cut(ProseText prose)
    {
        if (prose.Text.Length <= ScanLimits.ParagraphLength)
        {
            return prose;
        }

        if (FirstTooLong < 0)
        {
            FirstTooLong = prose.ToSource(0, 1).Start;
        }

        var end = prose.Text.LastIndexOf(' ', ScanLimits.ParagraphLength - 1);
        end = end > ScanLimits.ParagraphLength / 2 ? end : ScanLimits.ParagraphLength;
        return prose.Slice(0, char.IsHighSurrogate(prose.Text[end - 1]) ? end - 1 : end);
    }

    private static TextSpan SpanOf(ProseText prose) => prose.ToSourceWithMarkup(0, prose.Text.Length);
}
