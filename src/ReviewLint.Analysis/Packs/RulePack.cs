using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Packs;

/// <summary>A folder of declarative rules and word lists, read and checked.</summary>
public sealed class RulePack
{
    internal RulePack()
    {
    }

    /// <summary>Its name: that in <c>pack.yml</c>, else the folder's.</summary>
    public required string Name { get; init; }

    /// <summary>Its folder, absolute; empty for the built-in pack.</summary>
    public required string Folder { get; init; }

    /// <summary>Its rules that could be read.</summary>
    public required ImmutableArray<ReviewRule> Rules { get; init; }

    /// <summary>What could not be read, with positions.</summary>
    public required ImmutableArray<ConfigurationProblem> Problems { get; init; }
}
