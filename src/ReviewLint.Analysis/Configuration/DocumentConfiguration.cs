using System.Collections.Immutable;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Configuration;

/// <summary>The configuration that holds for one document, after command line, section comments, front matter, <c>.editorconfig</c> and defaults.</summary>
public sealed class DocumentConfiguration
{
    internal DocumentConfiguration()
    {
    }

    /// <summary>The document's intent.</summary>
    public ReviewIntent Intent { get; internal init; }

    /// <summary>The intent that holds in a section.</summary>
    public ReviewIntent IntentOf(ReviewSection section) => throw new NotImplementedException();

    /// <summary>Whether the rule can report in this document, given kind, intent and configured severity.</summary>
    public bool IsEnabled(ReviewRule rule, ReviewKind kind) => throw new NotImplementedException();

    /// <summary>The value of a rule's setting: configured, else its default.</summary>
    /// <exception cref="ArgumentException">The rule has no such setting.</exception>
    public string Option(ReviewRule rule, string name) => throw new NotImplementedException();

    /// <summary>A whole-number setting of a rule.</summary>
    /// <exception cref="ArgumentException">The rule has no such setting.</exception>
    public int IntegerOption(ReviewRule rule, string name) => throw new NotImplementedException();

    /// <summary>A number setting of a rule.</summary>
    /// <exception cref="ArgumentException">The rule has no such setting.</exception>
    public double NumberOption(ReviewRule rule, string name) => throw new NotImplementedException();

    /// <summary>Each setting with its origin, for <c>config show</c>.</summary>
    public ImmutableArray<ConfigurationSetting> Settings { get; internal init; } = [];
}
