using System.Collections.Immutable;
using ReviewLint.Language;

namespace ReviewLint.Documents;

/// <summary>What the reader must know before it reads.</summary>
public sealed record ReviewParseOptions
{
    /// <summary>Nothing special.</summary>
    public static ReviewParseOptions Default { get; } = new();

    /// <summary>The kind, whatever the document says; it decides what a comment is. <see cref="ReviewKind.Undeclared"/> leaves it to the document.</summary>
    public ReviewKind Kind { get; init; }

    /// <summary>The language of every paragraph, whatever it looks like; null to find out.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The day relative dates count from, whatever the document says; null to take the document's <c>date:</c>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day relative dates count from when the document does not say; null for none.</summary>
    public DateOnly? DefaultDate { get; init; }

    /// <summary>The exported comment that the text is; null for a document of its own.</summary>
    public ExportedComment? Comment { get; init; }

    /// <summary>Lines that belong to the organisation's form and not to the reviewer, compared without case and marks.</summary>
    public ImmutableArray<string> TemplatePrompts { get; init; } = [];

    /// <summary>Characters after which a document is read no further (RL0012). Default 4 Mi.</summary>
    public int MaxLength { get; init; } = 4 * 1024 * 1024;
}
