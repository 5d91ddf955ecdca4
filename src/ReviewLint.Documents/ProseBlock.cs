using Microsoft.CodeAnalysis.Text;
using ReviewLint.Language;

namespace ReviewLint.Documents;

/// <summary>A paragraph, list item or table cell of the reviewer's own prose.</summary>
/// <param name="index">Index in the document's blocks.</param>
/// <param name="span">Where it stands.</param>
/// <param name="kind">What it is.</param>
/// <param name="prose">Its words.</param>
public sealed class ProseBlock(int index, TextSpan span, ProseBlockKind kind, ProseText prose) : DocumentBlock(index, span)
{
    /// <summary>What it is.</summary>
    public ProseBlockKind Kind { get; } = kind;

    /// <summary>Its words.</summary>
    public ProseText Prose { get; } = prose;

    /// <summary>The language of the paragraph.</summary>
    public LanguageTag Language { get; internal set; } = LanguageTag.Undetermined;

    /// <summary>How many lists it stands in; 0 outside any.</summary>
    public int ListDepth { get; init; }

    /// <summary>The number of the list item in its document, the same for all paragraphs of one item; -1 outside a list.</summary>
    public int ListItem { get; init; } = -1;

    /// <summary>The list item that this one's list is nested in; -1 when there is none.</summary>
    public int ParentListItem { get; init; } = -1;

    /// <summary>The number of the list in its document; -1 outside a list.</summary>
    public int List { get; init; } = -1;

    /// <summary>State of a task list box: true for <c>[x]</c>, false for <c>[ ]</c>, null without a box.</summary>
    public bool? IsChecked { get; init; }

    /// <summary>Of a table cell: the number of its table in the document; otherwise -1.</summary>
    public int Table { get; init; } = -1;

    /// <summary>Of a table cell: 0-based row below the header.</summary>
    public int TableRow { get; init; } = -1;

    /// <summary>Of a table cell: the words of the header above it.</summary>
    public string? ColumnHeader { get; init; }

    /// <summary>The <c>file:line</c> in front of it, which is not part of <see cref="Prose"/> unless it is all there is or the subject of the sentence.</summary>
    internal LeadIn? LeadIn { get; init; }

    /// <summary>The Conventional Comments label it starts with.</summary>
    internal CommentLabel? Label { get; init; }

    /// <summary>Index of its first sentence in <see cref="ReviewDocument.Sentences"/>.</summary>
    public int FirstSentence { get; internal set; }

    /// <summary>How many sentences it has; 0 for a bare <c>file:line</c> lead-in, a metadata line or a plain table cell.</summary>
    public int SentenceCount { get; internal set; }
}
