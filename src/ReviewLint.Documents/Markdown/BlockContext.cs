namespace ReviewLint.Documents;

/// <summary>Where a block stands among the containers around it.</summary>
internal readonly record struct BlockContext
{
    public BlockContext()
    {
    }

    /// <summary>Number of the list; -1 outside any.</summary>
    public int List { get; init; } = -1;

    /// <summary>Number of the list item; -1 outside any.</summary>
    public int Item { get; init; } = -1;

    /// <summary>Number of the item that the list is nested in; -1 for none.</summary>
    public int ParentItem { get; init; } = -1;

    /// <summary>How many lists are around it.</summary>
    public int ListDepth { get; init; }

    /// <summary>Whether quote markers stand at the start of its lines (an alert).</summary>
    public bool IsInAlert { get; init; }

    /// <summary>Number of the table; -1 outside any.</summary>
    public int Table { get; init; } = -1;

    /// <summary>0-based row below the header.</summary>
    public int TableRow { get; init; } = -1;

    /// <summary>The header above a cell.</summary>
    public string? ColumnHeader { get; init; }

    /// <summary>Whether another block follows in the same container that a bold line could head.</summary>
    public bool HasFollower { get; init; }

    /// <summary>What a paragraph in this place is.</summary>
    public ProseBlockKind Kind => Table >= 0 ? ProseBlockKind.TableCell : Item >= 0 ? ProseBlockKind.ListItem : ProseBlockKind.Paragraph;
}
