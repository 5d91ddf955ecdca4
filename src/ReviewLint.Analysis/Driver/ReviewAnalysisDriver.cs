using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Security;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Naming;
using ReviewLint.Analysis.Precedence;
using ReviewLint.Analysis.Suppressions;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Driver;

/// <summary>Runs analyzers over documents: in parallel, reported in the order of the inputs, the same bytes on any number of threads.</summary>
public sealed class ReviewAnalysisDriver
{
    private readonly ConcurrentDictionary<string, Lazy<AnalyzerSet>> _sets = new(StringComparer.Ordinal);
    private readonly Func<ImmutableArray<string>, ImmutableArray<ReviewAnalyzer>> _analyzersFor;
    private readonly ReviewConfiguration _configuration;

    /// <summary>Creates a driver.</summary>
    /// <param name="analyzersFor">The analyzers for a set of pack folders (the built-in ones for an empty set); asked once for each set.</param>
    /// <param name="configuration">The configuration.</param>
    public ReviewAnalysisDriver(Func<ImmutableArray<string>, ImmutableArray<ReviewAnalyzer>> analyzersFor, ReviewConfiguration configuration) =>
        (_analyzersFor, _configuration) = (analyzersFor, configuration);

    /// <summary>Whether models record the reasons of every decision (<c>inspect --explain</c>).</summary>
    public bool Explain { get; init; }

    /// <summary>Where to add up the time that rules take; null for nowhere.</summary>
    public RuleTimings? Timings { get; init; }

    /// <summary>Works out the meaning; tests of the engine put in one that does not change with the models.</summary>
    internal Func<ReviewDocument, SemanticOptions, ReviewSemanticModel> CreateModel { get; init; } = ReviewSemanticModel.Create;

    /// <summary>Checks one document. Never throws for what the document holds; an analyzer that throws becomes RL0004.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ReviewResult Analyze(ReviewInput input, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ReadOnlyMemory<byte> bytes;
        var start = Stopwatch.GetTimestamp();
        try
        {
            bytes = input.Read();
            Timings?.Add("reading", start);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            return EngineOnly(input, null, EngineFindings.Unreadable(e)) with { IsUnreadable = true };
        }

        try
        {
            return Analyze(input, bytes, cancellationToken);
        }
#pragma warning disable CA1031 // A fault of the engine in one document must not keep the others from being checked.
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            return EngineOnly(input, null, EngineFindings.Failed("ReviewLint", e, default));
        }
    }

    /// <summary>Checks many, yielding results in the order of the inputs while later ones still run.</summary>
    /// <param name="inputs">The documents; read as they are needed, on the caller's thread.</param>
    /// <param name="maxParallelism">How many at once; 0 for as many as there are processors.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<ReviewResult> AnalyzeAll(IEnumerable<ReviewInput> inputs, int maxParallelism = 0, CancellationToken cancellationToken = default) =>
        OrderedParallel.Run(inputs, Analyze, maxParallelism > 0 ? maxParallelism : Environment.ProcessorCount, cancellationToken);

    // A misspelled kind is a review's; other Markdown with front matter of its own (a page of a web site) is not.
    private static bool MeansToBeReview(ReviewDocument document)
    {
        if (!document.Directives.IsEmpty)
        {
            return true;
        }

        var kind = document.FrontMatter.Value("kind") ?? document.FrontMatter.Value("type");
        return kind is not null && NameSuggester.Closest(kind, ["performance-review", "code-review"]) is not null;
    }

    private static ReviewResult EngineOnly(ReviewInput input, ReviewDocument? document, params IEnumerable<EngineFinding> findings)
    {
        var text = document?.Text ?? SourceText.From("");
        var language = DocumentLanguage.Of(document);
        var factory = new DiagnosticFactory(input.DisplayPath, text, language);
        var diagnostics = ImmutableArray.CreateBuilder<ReviewDiagnostic>();
        foreach (var finding in findings)
        {
            var span = TextSpan.FromBounds(Math.Min(finding.Span.Start, text.Length), Math.Min(finding.Span.End, text.Length));
            diagnostics.Add(factory.Create(new PendingDiagnostic(new ReviewFinding(finding.Rule, span, language), span, finding.Rule.DefaultSeverity, null) { Engine = finding }));
        }

        diagnostics.Sort(DiagnosticOrder.Instance);
        return new ReviewResult(input, document, null, ReviewIntent.Undeclared, diagnostics.ToImmutable()) { Language = language };
    }

    private ReviewResult Analyze(ReviewInput input, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var settings = _configuration.SettingsFor(input.FullPath);
        var document = ReviewDocumentParser.Parse(bytes.Span, input.DisplayPath, ParseOptionsFor(input, settings));
        if (document.Problems.Any(p => p.Id == EngineRules.Unreadable.Id))
        {
            return EngineOnly(input, document, EngineFindings.OfProblems(document)) with { IsUnreadable = true };
        }

        start = Timings?.Add("text: Markdown, sentences, words", start) ?? start;
        cancellationToken.ThrowIfCancellationRequested();
        var semantics = _configuration.SemanticOptionsOf(settings, Explain);
        var model = CreateModel(document, input.Comment is null ? semantics : semantics with { KindOverride = semantics.KindOverride ?? ReviewKind.CodeReview });
        Timings?.Add("meaning", start);
        if (model.Kind == ReviewKind.Undeclared && !input.IsExplicit && !MeansToBeReview(document))
        {
            return new ReviewResult(input, document, null, ReviewIntent.Undeclared, []) { IsPassedOver = true, Language = DocumentLanguage.Of(document) };
        }

        var set = SetFor(_configuration.PacksOf(settings));
        var directives = DocumentDirectives.Read(document, set.Names);
        var configuration = DocumentSettings.Resolve(_configuration, settings, model, directives);
        var language = _configuration.Overrides.Language ?? DocumentLanguage.Of(document);
        var findings = EngineFindings.OfProblems(document).Concat(EngineFindings.OfDeclarations(model, configuration, directives));
        if (EngineFindings.NotRun(set, model, configuration) is { } notRun)
        {
            findings = findings.Append(notRun);
        }

        var isOverridden = _configuration.Overrides.Kind is not null || _configuration.Overrides.Intent is not null;
        var diagnostics = new DocumentPipeline(set, model, configuration, directives, language).Run(findings, input.DisplayPath, isOverridden, cancellationToken);
        return new ReviewResult(input, document, model, configuration.Intent, diagnostics) { Language = language, Configuration = configuration };
    }

    // Whatever else a file's settings say, a comment on code is a code review, written on the day the platform says.
    private ReviewParseOptions ParseOptionsFor(ReviewInput input, PathSettings settings)
    {
        var options = _configuration.ParseOptionsOf(settings);
        return input.Comment is not { } comment
            ? options
            : options with { Comment = comment, Kind = options.Kind == ReviewKind.Undeclared ? ReviewKind.CodeReview : options.Kind, DefaultDate = comment.Date ?? options.DefaultDate };
    }

    private AnalyzerSet SetFor(ImmutableArray<string> packs) =>
        _sets.GetOrAdd(
            string.Join('\n', packs),
            _ => new Lazy<AnalyzerSet>(() =>
            {
                var set = new AnalyzerSet(_analyzersFor(packs)) { Timings = Timings };
                _configuration.Know(set.Rules);
                return set;
            })).Value;
}
