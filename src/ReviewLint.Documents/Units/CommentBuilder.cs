using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Divides a document into comments: the sections of a performance review, the units of a code review.</summary>
internal sealed class CommentBuilder
{
    private const int TitleLength = 60;

    private readonly ImmutableArray<DocumentBlock> _blocks;
    private readonly HashSet<int> _breaks;
    private readonly bool _isCodeReview;
    private readonly CodeReviewUnits _units;
    private readonly ExportedComment? _export;
    private readonly ImmutableArray<ReviewComment>.Builder _comments = ImmutableArray.CreateBuilder<ReviewComment>();
    private readonly Dictionary<int, string> _fileOfItem = [];
    private int _start = -1;
    private int _unitItem = -1;
    private bool _hasProse;
    private string? _title;
    private string? _file;
    private int? _line;
    private CommentLabel? _label;
    private string? _sectionFile;
    private int? _sectionLine;

    private CommentBuilder(ImmutableArray<DocumentBlock> blocks, HashSet<int> breaks, CodeReviewUnits units, bool isCodeReview, ExportedComment? export) =>
        (_blocks, _breaks, _units, _isCodeReview, _export) = (blocks, breaks, units, isCodeReview, export);

    /// <summary>Builds the comments and gives every block its own.</summary>
    public static ImmutableArray<ReviewComment> Build(ImmutableArray<DocumentBlock> blocks, HashSet<int> breaks, CodeReviewUnits units, bool isCodeReview, ExportedComment? export = null)
    {
        var builder = new CommentBuilder(blocks, breaks, units, isCodeReview, export);
        foreach (var block in blocks)
        {
            builder.Add(block);
        }

        builder.Close(blocks.Length);
        return builder._comments.ToImmutable();
    }

    private void Add(DocumentBlock block)
    {
        if (block is HeadingBlock heading)
        {
            StartSection(heading);
            return;
        }

        if (_isCodeReview)
        {
            if (_breaks.Contains(block.Index) && _hasProse)
            {
                (_sectionFile, _sectionLine) = (null, null);
                Start(block.Index);
            }

            AddToUnit(block);
        }
        else if (_start < 0)
        {
            Start(block.Index);
        }

        _hasProse |= block is ProseBlock { Kind: ProseBlockKind.Paragraph or ProseBlockKind.ListItem or ProseBlockKind.TableCell } prose && !CodeReviewUnits.IsBareLeadIn(prose);
    }

    private void StartSection(HeadingBlock heading)
    {
        Close(heading.Index);
        Start(heading.Index);
        _title = heading.Prose.Text;
        var reference = _isCodeReview ? CodeReviewUnits.ReferenceOf(heading) : null;
        var inherited = reference is { File: null } || CodeReviewUnits.IsInFileSection(heading);
        _sectionFile = reference?.File ?? (inherited ? CodeReviewUnits.FileOf(heading.Section.Parent) : null);
        _sectionLine = reference?.Line;
        (_file, _line) = (_sectionFile, _sectionLine);
    }

    private void AddToUnit(DocumentBlock block)
    {
        if (block is ProseBlock prose && prose.Kind is ProseBlockKind.Paragraph or ProseBlockKind.ListItem)
        {
            if (_units.StartsItemUnit(prose) || (prose.ListItem < 0 && (prose.LeadIn is not null || prose.Label is not null)))
            {
                StartUnit(prose);
                return;
            }

            if (prose.ListItem < 0 && _unitItem >= 0)
            {
                // The list of units has ended: what follows sums up, and is about no file in particular.
                Start(block.Index);
                (_file, _line) = (null, null);
            }
        }
        else if (block is QuoteBlock && block.ContainerItem < 0 && _hasProse && _sectionLine is null)
        {
            Start(block.Index);
        }

        if (_start < 0)
        {
            Start(block.Index);
        }
    }

    private void StartUnit(ProseBlock prose)
    {
        // A heading, a bare lead-in or a quoted line with nothing said yet belongs to the unit that follows.
        if (_start < 0 || _hasProse || _unitItem >= 0 || prose.ListItem >= 0)
        {
            var isFirst = !_hasProse && _start >= 0 && _unitItem < 0 && (_line is not null || _blocks[_start] is not HeadingBlock) && _label is null;
            if (!isFirst)
            {
                Start(prose.Index);
            }
        }

        _unitItem = prose.ListItem;
        _label ??= prose.Label;
        if (prose.LeadIn is { } leadIn)
        {
            (_file, _line, _title) = (leadIn.Reference.File ?? InheritedFile(prose), leadIn.Reference.Line, leadIn.Title);
            if (prose.ListItem >= 0 && _file is not null)
            {
                _fileOfItem.TryAdd(prose.ListItem, _file);
            }
        }
        else if (prose.ListItem >= 0)
        {
            _file = InheritedFile(prose);
        }
    }

    private string? InheritedFile(ProseBlock prose) =>
        prose.ParentListItem >= 0 && _fileOfItem.TryGetValue(prose.ParentListItem, out var file) ? file : _file ?? _sectionFile;

    private void Start(int index)
    {
        Close(index);
        _start = index;
        (_file, _line) = (_sectionFile, _sectionLine);
    }

    private void Close(int end)
    {
        if (_start >= 0 && end > _start && (_hasProse || HasSuggestion(end)))
        {
            var span = TextSpan.FromBounds(_blocks[_start].Span.Start, Math.Max(_blocks[_start].Span.Start, _blocks[end - 1].Span.End));
            var comment = new ReviewComment(_comments.Count)
            {
                Title = _title ?? FirstWords(end),
                File = _file ?? _export?.File,
                FileLine = _file is null ? _line ?? _export?.Line : _line,
                Url = _export?.Url,
                Label = _label,
                FirstBlock = _start,
                EndBlock = end,
                Span = span,
            };
            _comments.Add(comment);
            for (var i = _start; i < end; i++)
            {
                _blocks[i].Comment = comment;
            }
        }

        (_start, _unitItem, _hasProse, _title, _label) = (-1, -1, false, null, null);
    }

    private bool HasSuggestion(int end)
    {
        for (var i = _start; i < end; i++)
        {
            if (_blocks[i] is CodeBlock { IsSuggestion: true })
            {
                return true;
            }
        }

        return false;
    }

    private string FirstWords(int end)
    {
        for (var i = _start; i < end; i++)
        {
            if (_blocks[i] is not ProseBlock { Kind: ProseBlockKind.Paragraph or ProseBlockKind.ListItem or ProseBlockKind.TableCell } block)
            {
                continue;
            }

            var text = block.Prose.Text;
            if (text.Length <= TitleLength)
            {
                return text;
            }

            var cut = text.LastIndexOf(' ', TitleLength);
            return text[..(cut > 0 ? cut : TitleLength)] + "…";
        }

        return "";
    }
}
