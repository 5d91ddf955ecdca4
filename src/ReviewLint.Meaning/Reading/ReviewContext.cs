using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Reading;

/// <summary>What a sentence's reading needs to know of its document.</summary>
internal sealed class ReviewContext
{
    public required ReviewKind Kind { get; init; }

    /// <summary>First names and full names of the person reviewed, in lower case.</summary>
    public ImmutableArray<string> Receivers { get; init; } = [];

    /// <summary>Names of the writer, in lower case.</summary>
    public ImmutableArray<string> Reviewers { get; init; } = [];

    public DateOnly? ReferenceDate { get; init; }

    /// <summary>Words of the product's domain.</summary>
    public DomainTerms? DomainTerms { get; init; }

    /// <summary>Kind of the section that the sentence stands in.</summary>
    public SectionKind Section { get; set; }

    /// <summary>Act of the sentence before in the same block; null at its start.</summary>
    public Act? Previous { get; set; }

    /// <summary>Act of the sentence before <see cref="Previous"/>; null where there is none.</summary>
    public Act? BeforePrevious { get; set; }

    public bool IsReceiver(string word) => Contains(Receivers, word);

    public bool IsReviewer(string word) => Contains(Reviewers, word);

    // Finnish names carry endings: Kaino, Kainolle, Kainon.
    private static bool Contains(ImmutableArray<string> names, string word)
    {
        foreach (var name in names)
        {
            if (word.StartsWith(name, StringComparison.Ordinal) && word.Length - name.Length <= 4)
            {
                return true;
            }
        }

        return false;
    }
}
