using System.Collections.Immutable;
using ReviewLint.Analysis.Packs.Yaml;

namespace ReviewLint.Analysis.Packs;

/// <summary>What a pack's <c>pack.yml</c> says.</summary>
internal sealed record PackManifest
{
    public string Name { get; init; } = "";

    public string Prefix { get; init; } = "";

    public string Version { get; init; } = "";

    /// <summary>Languages it speaks beside those that have a model.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Where its compiled rules are, relative to its folder; null when it has none.</summary>
    public YamlScalar? Assembly { get; init; }

    public ImmutableArray<PackRequirement> Requires { get; init; } = [];
}
