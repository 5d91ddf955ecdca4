using System.Collections.Immutable;

namespace ReviewLint.Analysis.Packs;

/// <summary>Further places a rule points at.</summary>
/// <param name="Name">The name given with <c>as</c>.</param>
/// <param name="Last">Only the last so many; 0 for all.</param>
/// <param name="Messages">What to say there, by language.</param>
internal sealed record RelatedTemplate(string Name, int Last, ImmutableDictionary<string, string> Messages)
{
    public static readonly string[] Keys = ["at", "message", "last"];
}
