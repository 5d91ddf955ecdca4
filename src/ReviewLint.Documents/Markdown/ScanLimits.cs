namespace ReviewLint.Documents;

/// <summary>What the Markdown parser is given at most; more of it takes time that grows with the square, or an exception. Figures per run of lines without a blank one, unless said.</summary>
internal static class ScanLimits
{
    /// <summary>Containers (quotes and list items) opened on one line.</summary>
    public const int ContainersPerLine = 24;

    /// <summary>Column of the deepest list marker; every level of a list takes two columns or more.</summary>
    public const int ListMarkerColumn = 80;

    /// <summary>Runs of <c>*</c>, <c>_</c> or <c>~</c> that may open or close emphasis.</summary>
    public const int EmphasisRuns = 600;

    /// <summary>Characters of one such run.</summary>
    public const int EmphasisRunLength = 16;

    /// <summary>Opening brackets without a closing one.</summary>
    public const int OpenBrackets = 64;

    /// <summary>Link targets without an end.</summary>
    public const int OpenTargets = 32;

    /// <summary>Processing instructions, declarations and HTML comments without an end close by.</summary>
    public const int OpenDeclarations = 64;

    /// <summary>Rows of a table that may hold emphasis and links.</summary>
    public const int TableRows = 120;

    /// <summary>Cells of a table, rows by the columns of the widest, written or not.</summary>
    public const int TableCells = 1_000_000;

    /// <summary>Bars outside a table with more rows than that.</summary>
    public const int Bars = 10_000;

    /// <summary>Bare addresses that may become links.</summary>
    public const int AutoLinks = 400;

    /// <summary>How far the end of a declaration is looked for.</summary>
    public const int DeclarationWindow = 4096;

    /// <summary>Link definitions.</summary>
    public const int DefinitionsPerBlock = 400;

    /// <summary>Link definitions in a document.</summary>
    public const int DefinitionsPerDocument = 4000;

    /// <summary>Underlines of headings in a document.</summary>
    public const int UnderlinesPerDocument = 4000;

    /// <summary>UTF-16 units of prose that are read of one paragraph.</summary>
    public const int ParagraphLength = 256 * 1024;

    /// <summary>Inline marks within inline marks.</summary>
    public const int InlineDepth = 100;
}
