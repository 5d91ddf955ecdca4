using ReviewLint.Analysis.Configuration;

namespace ReviewLint.LanguageServer;

/// <summary>What the program that starts the server decides.</summary>
public sealed record LanguageServerOptions
{
    /// <summary>What the command line says; beats what documents and <c>.editorconfig</c> say.</summary>
    public ConfigurationOverrides Overrides { get; init; } = ConfigurationOverrides.None;

    /// <summary>Makes a fresh source of rules, asked for at the start and again whenever configuration or a rule pack has changed.</summary>
    public required Func<RuleSource> CreateRules { get; init; }

    /// <summary>The version told to the client.</summary>
    public string Version { get; init; } = "";

    /// <summary>Measures and waits between a change and the answer to it.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Told when a piece of work ends that nobody waits for; tests listen.</summary>
    internal Action<Exception>? OnFault { get; init; }
}
