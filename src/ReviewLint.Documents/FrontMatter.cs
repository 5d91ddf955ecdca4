using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Language;

namespace ReviewLint.Documents;

/// <summary>What the YAML block at the head of a document declares. A member is null when the document does not say it, or says it wrongly.</summary>
public sealed record FrontMatter
{
    /// <summary>A document without front matter.</summary>
    public static FrontMatter Empty { get; } = new();

    /// <summary>The block with its fences, in the source; empty when there is none.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Every scalar entry at the top level, in order, as written.</summary>
    public ImmutableArray<FrontMatterEntry> Entries { get; init; } = [];

    /// <summary><c>kind</c> or <c>type</c>.</summary>
    public ReviewKind? Kind { get; init; }

    /// <summary><c>intent</c>.</summary>
    public ReviewIntent? Intent { get; init; }

    /// <summary><c>language</c> or <c>lang</c>.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary><c>date</c> or <c>written</c>: the day the review was written.</summary>
    public DateOnly? Date { get; init; }

    /// <summary><c>period</c>: the days the review judges; also from a <c>Period:</c> or <c>Kausi:</c> line in the text.</summary>
    public DayRange? Period { get; init; }

    /// <summary><c>reviewer</c>, <c>author</c> or <c>from</c>.</summary>
    public string? Reviewer { get; init; }

    /// <summary><c>reviewee</c>, <c>to</c> or <c>for</c>.</summary>
    public string? Reviewee { get; init; }

    /// <summary><c>agreed: true</c>: both have agreed on the text.</summary>
    public bool Agreed { get; init; }

    /// <summary><c>signed: true</c>, or a date or name of signing.</summary>
    public bool Signed { get; init; }

    /// <summary>The value of a scalar key, compared without case; null when it is not there.</summary>
    public string? Value(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Value;
            }
        }

        return null;
    }
}
