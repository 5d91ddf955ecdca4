using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Configuration;

/// <summary>What the command line says, which beats everything else.</summary>
public sealed record ConfigurationOverrides
{
    /// <summary>Nothing.</summary>
    public static ConfigurationOverrides None { get; } = new();

    /// <summary><c>--kind</c>.</summary>
    public ReviewKind? Kind { get; init; }

    /// <summary><c>--intent</c>.</summary>
    public ReviewIntent? Intent { get; init; }

    /// <summary><c>--language</c>.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary><c>--date</c>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary><c>--packs</c>: folders of rule packs, absolute.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary><c>--no-cache</c>: packs are read and compiled anew, and nothing is kept.</summary>
    public bool NoCache { get; init; }

    /// <summary><c>--allow-pack</c>: packs whose compiled rules may run, as <c>NAME@HASH</c>.</summary>
    public ImmutableArray<string> AllowedPacks { get; init; } = [];
}
