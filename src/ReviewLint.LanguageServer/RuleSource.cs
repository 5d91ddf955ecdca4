using System.Collections.Immutable;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Configuration;

namespace ReviewLint.LanguageServer;

/// <summary>Where rules come from.</summary>
/// <param name="AnalyzersFor">The analyzers for a set of pack folders (the built-in ones for an empty set).</param>
/// <param name="Problems">What could not be read in the packs asked for so far.</param>
public sealed record RuleSource(Func<ImmutableArray<string>, ImmutableArray<ReviewAnalyzer>> AnalyzersFor, Func<ImmutableArray<ConfigurationProblem>> Problems);
