using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Configuration;

/// <summary>Finds and reads the <c>.editorconfig</c> files above each document, and answers for one document at a time. Thread-safe; files are read once.</summary>
public sealed class ReviewConfiguration
{
    /// <summary>Creates a configuration.</summary>
    /// <param name="overrides">What the command line says.</param>
    /// <param name="readFile">Reads a file, or returns null when it does not exist; null for the file system.</param>
    public ReviewConfiguration(ConfigurationOverrides overrides, Func<string, string?>? readFile = null) => throw new NotImplementedException();

    /// <summary>What the reader must know before it reads a document.</summary>
    /// <param name="path">Absolute path.</param>
    public ReviewParseOptions ParseOptionsFor(string path) => throw new NotImplementedException();

    /// <summary>Folders of rule packs that hold for a document (<c>--packs</c> and <c>reviewlint_packs</c>), absolute.</summary>
    public ImmutableArray<string> PacksFor(string path) => throw new NotImplementedException();

    /// <summary>Problems in the configuration files read so far (RL0002 with <em>did you mean</em>, syntax errors), each once, with its own path.</summary>
    public ImmutableArray<ConfigurationProblem> Problems => throw new NotImplementedException();
}
