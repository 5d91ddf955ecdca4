using ReviewLint.Documents;

namespace ReviewLint.Meaning;

/// <summary>What the configuration says about a document before its meaning is worked out.</summary>
public sealed record SemanticOptions
{
    /// <summary>Nothing is configured.</summary>
    public static SemanticOptions Default { get; } = new();

    /// <summary>The kind that the command line states; beats the document. Null for none.</summary>
    public ReviewKind? KindOverride { get; init; }

    /// <summary>The kind that <c>.editorconfig</c> states; used when the document states none. Null for none.</summary>
    public ReviewKind? DefaultKind { get; init; }

    /// <summary>Whether to record the reasons of every decision.</summary>
    public bool Explain { get; init; }

    /// <summary>Words of the product's domain that are never about people (<c>reviewlint_domain_terms</c>).</summary>
    public IReadOnlyList<string> DomainTerms { get; init; } = [];
}
