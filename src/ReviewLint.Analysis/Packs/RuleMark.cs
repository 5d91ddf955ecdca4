using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Packs;

/// <summary>What a rule marks.</summary>
/// <param name="Kind">The kind of document it is for; null for both.</param>
/// <param name="Names">Names given with <c>as</c>, or places; the first that is there is marked.</param>
internal sealed record RuleMark(ReviewKind? Kind, ImmutableArray<string> Names)
{
    /// <summary>Places that need no name.</summary>
    public static readonly string[] Places = ["title", "heading", "sentence", "paragraph", "comment", "first-sentence", "comment-label"];
}
