using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;

namespace ReviewLint.Analysis.Driver;

/// <summary>Runs analyzers over documents: in parallel, reported in the order of the inputs, the same bytes on any number of threads.</summary>
public sealed class ReviewAnalysisDriver
{
    /// <summary>Creates a driver.</summary>
    /// <param name="analyzersFor">The analyzers for a set of pack folders (the built-in ones for an empty set).</param>
    /// <param name="configuration">The configuration.</param>
    public ReviewAnalysisDriver(Func<ImmutableArray<string>, ImmutableArray<ReviewAnalyzer>> analyzersFor, ReviewConfiguration configuration) => throw new NotImplementedException();

    /// <summary>Whether models record the reasons of every decision (<c>inspect --explain</c>).</summary>
    public bool Explain { get; init; }

    /// <summary>Checks one document. Never throws for what the document holds; an analyzer that throws becomes RL0004.</summary>
    public ReviewResult Analyze(ReviewInput input, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Checks many, yielding results in the order of the inputs while later ones still run.</summary>
    /// <param name="inputs">The documents.</param>
    /// <param name="maxParallelism">How many at once; 0 for as many as there are processors.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public IEnumerable<ReviewResult> AnalyzeAll(IEnumerable<ReviewInput> inputs, int maxParallelism = 0, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
