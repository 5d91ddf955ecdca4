using System.Diagnostics;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Driver;

/// <summary>One run of all analyzers over one document.</summary>
internal sealed class AnalyzerRun
{
    private readonly AnalyzerSet _set;
    private readonly ReviewSemanticModel _model;
    private readonly DocumentConfiguration _configuration;
    private readonly CancellationToken _cancellationToken;
    private readonly List<ReviewFinding> _findings = [];
    private readonly Exception?[] _failures;
    private int _current;

    private AnalyzerRun(AnalyzerSet set, ReviewSemanticModel model, DocumentConfiguration configuration, CancellationToken cancellationToken)
    {
        (_set, _model, _configuration, _cancellationToken) = (set, model, configuration, cancellationToken);
        _failures = new Exception?[set.Analyzers.Length];
    }

    /// <summary>What was reported, in the order it was, and the first exception of each analyzer that threw.</summary>
    public static (IReadOnlyList<ReviewFinding> Findings, IReadOnlyList<Exception?> Failures) Execute(
        AnalyzerSet set,
        ReviewSemanticModel model,
        DocumentConfiguration configuration,
        CancellationToken cancellationToken)
    {
        var run = new AnalyzerRun(set, model, configuration, cancellationToken);
        run.Execute();
        return (run._findings, run._failures);
    }

    private void Execute()
    {
        var document = new DocumentAnalysisContext(_model, _configuration, Report, _cancellationToken) { Timings = _set.Timings };
        for (_current = 0; _current < _set.Analyzers.Length; _current++)
        {
            var analyzer = _set.Analyzers[_current];
            _failures[_current] = analyzer.Failure;
            if (analyzer.Failure is null && IsAnyEnabled(analyzer))
            {
                var start = Stopwatch.GetTimestamp();
                Execute(analyzer.Actions, document);
                if (analyzer.TimingName is { } name)
                {
                    _set.Timings?.Add(name, start);
                }
            }
        }
    }

    private bool IsAnyEnabled(LoadedAnalyzer analyzer)
    {
        foreach (var rule in analyzer.Rules)
        {
            if (_configuration.IsEnabled(rule, _model.Kind))
            {
                return true;
            }
        }

        return false;
    }

    private void Execute(ActionRegistry actions, DocumentAnalysisContext document)
    {
        foreach (var action in actions.Documents)
        {
            Guarded(action, document);
        }

        if (actions.Sections.Count > 0)
        {
            foreach (var section in _model.Document.Sections)
            {
                var context = new SectionAnalysisContext(section, _model, _configuration, Report, _cancellationToken);
                foreach (var action in actions.Sections)
                {
                    Guarded(action, context);
                }
            }
        }

        if (actions.Comments.Count > 0)
        {
            foreach (var comment in _model.Document.Comments)
            {
                var context = new CommentAnalysisContext(comment, _model, _configuration, Report, _cancellationToken);
                foreach (var action in actions.Comments)
                {
                    Guarded(action, context);
                }
            }
        }

        if (actions.Sentences.Count > 0)
        {
            foreach (var sentence in _model.Document.Sentences)
            {
                Execute(actions.Sentences, sentence);
            }
        }
    }

    private void Execute(List<(Action<SentenceAnalysisContext> Action, uint Acts)> actions, ReviewSentence sentence)
    {
        ref readonly var meaning = ref _model.MeaningOf(sentence);
        var acts = ActionRegistry.BitOf(meaning.Act) | ActionRegistry.BitOf(meaning.SecondAct);
        SentenceAnalysisContext? context = null;
        foreach (var (action, wanted) in actions)
        {
            if ((wanted & acts) != 0)
            {
                Guarded(action, context ??= new SentenceAnalysisContext(sentence, _model, _configuration, Report, _cancellationToken));
            }
        }
    }

    private void Guarded<T>(Action<T> action, T context)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            action(context);
        }
#pragma warning disable CA1031 // Whatever an analyzer throws is told as RL0004 and stops nothing; only the caller's own cancellation goes through.
        catch (Exception e) when (!(e is OperationCanceledException && _cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            _failures[_current] ??= e;
        }
    }

    private void Report(ReviewFinding finding)
    {
        if (!_set.Analyzers[_current].RuleSet.Contains(finding.Rule))
        {
            throw new InvalidOperationException($"{finding.Rule.Id} is not among the rules of {_set.Analyzers[_current].Name}");
        }

        // The place of a finding is clamped later; a change or a related place that lies elsewhere has no meaning at all.
        if (PointsPast(_model.Document.Text.Length, finding))
        {
            throw new InvalidOperationException($"{finding.Rule.Id} points past the end of the document");
        }

        _findings.Add(finding);
    }

    private static bool PointsPast(int length, ReviewFinding finding)
    {
        foreach (var related in finding.Related)
        {
            if (related.Span.End > length)
            {
                return true;
            }
        }

        foreach (var fix in finding.Fixes)
        {
            foreach (var edit in fix.Edits)
            {
                if (edit.Span.End > length)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
