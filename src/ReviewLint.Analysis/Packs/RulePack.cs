using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Rules;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>A folder of declarative rules and word lists, read and checked.</summary>
public sealed class RulePack
{
    internal RulePack()
    {
    }

    /// <summary>The packs it builds on, as <c>requires</c> in <c>pack.yml</c> names them; their rules hold too, and it sees their word lists.</summary>
    public ImmutableArray<RulePack> Requires { get; init; } = [];

    /// <summary>Its name: that in <c>pack.yml</c>, else the folder's.</summary>
    public required string Name { get; init; }

    /// <summary>Its folder, absolute; empty for the built-in pack.</summary>
    public required string Folder { get; init; }

    /// <summary>Its version, from <c>pack.yml</c>; empty when that does not say.</summary>
    public string Version { get; init; } = "";

    /// <summary>The letters its rule ids begin with, from <c>pack.yml</c>; empty when that does not say.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Its rules that could be read, by id.</summary>
    public required ImmutableArray<ReviewRule> Rules { get; init; }

    /// <summary>What could not be read (RL0020), and rules without examples or that can never hold (RL0021), with positions.</summary>
    public required ImmutableArray<ConfigurationProblem> Problems { get; init; }

    /// <summary>Its compiled rules, not loaded; null when it has none.</summary>
    public PackCode? Code { get; init; }

    internal Func<string, LanguageTag, WordList?> FindList { get; init; } = static (_, _) => null;

    /// <summary>Names of all word lists it sees.</summary>
    internal IReadOnlyList<string> ListNames { get; init; } = [];

    /// <summary>The packs it builds on, the lowest first and each folder once, and then itself.</summary>
    public IEnumerable<RulePack> WithRequired() => Requires.SelectMany(r => r.WithRequired()).Append(this).DistinctBy(p => p.Folder);

    /// <summary>Its rules with what they look for.</summary>
    internal ImmutableArray<RuleDefinition> Definitions { get; init; } = [];
}
