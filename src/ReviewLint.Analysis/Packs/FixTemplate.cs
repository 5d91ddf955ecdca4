using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Analysis.Packs;

/// <summary>A change that a rule offers.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="At">What it changes: a name given with <c>as</c>, or a place.</param>
/// <param name="Safety">Whether it may be applied without a look.</param>
/// <param name="Titles">What it does in words, by language.</param>
/// <param name="Texts">What it writes, by language; empty for a deletion.</param>
internal sealed record FixTemplate(FixTemplate.FixKind Kind, string At, FixSafety Safety, ImmutableDictionary<string, string> Titles, ImmutableDictionary<string, string> Texts)
{
    /// <summary>By language: ends of words and what stands in their place, longest first. A word that ends in none of them gets no fix, so that no inflection is guessed.</summary>
    public ImmutableDictionary<string, ImmutableArray<(string End, string With)>> Forms { get; init; } = ImmutableDictionary<string, ImmutableArray<(string End, string With)>>.Empty;

    internal enum FixKind : byte
    {
        /// <summary>Takes the words away, with one of the spaces around them.</summary>
        Delete,

        /// <summary>Writes other words in their place.</summary>
        Replace,

        /// <summary>Writes words before them.</summary>
        Prefix,

        /// <summary>Leaves one mark of each run of exclamation and question marks in the sentence.</summary>
        OneMark,
    }
}
