using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Precedence;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Suppressions;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Driver;

/// <summary>From a document that has been read to its diagnostics, in the order of the design: rules, effective severity, suppressions, subsumption, budget.</summary>
internal sealed class DocumentPipeline
{
    private readonly AnalyzerSet _set;
    private readonly ReviewSemanticModel _model;
    private readonly DocumentConfiguration _configuration;
    private readonly DocumentDirectives _directives;
    private readonly DocumentUnits _units;
    private readonly LanguageTag _language;
    private readonly List<PendingDiagnostic> _pending = [];

    /// <summary>Prepares the way of one document.</summary>
    public DocumentPipeline(AnalyzerSet set, ReviewSemanticModel model, DocumentConfiguration configuration, DocumentDirectives directives, LanguageTag language)
    {
        (_set, _model, _configuration, _directives, _language) = (set, model, configuration, directives, language);
        _units = new DocumentUnits(model.Document);
    }

    /// <summary>Runs the rules and all that follows.</summary>
    /// <param name="engineFindings">What the engine itself has to say beside what the rules and suppressions bring.</param>
    /// <param name="displayPath">The path as it is printed.</param>
    /// <param name="isOverridden">Whether the command line says what the document would say itself, so that suppressions for its own sake may rest.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ImmutableArray<ReviewDiagnostic> Run(IEnumerable<EngineFinding> engineFindings, string displayPath, bool isOverridden, CancellationToken cancellationToken)
    {
        var (findings, failures) = AnalyzerRun.Execute(_set, _model, _configuration, cancellationToken);
        AddFindings(findings);
        foreach (var finding in engineFindings.Concat(FailuresOf(failures)).Concat(_directives.Findings))
        {
            AddEngine(finding);
        }

        var suppressions = new SuppressionMap(_model.Document.Text, _directives.Suppressions);
        foreach (var pending in _pending)
        {
            if (CanBeSuppressed(pending.Rule))
            {
                suppressions.Apply(pending);
            }
        }

        var failed = _set.Analyzers.Where((_, i) => failures[i] is not null).SelectMany(a => a.Rules).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in suppressions.Unused(id => isOverridden || failed.Contains(id) || IsSilent(id)))
        {
            AddEngine(finding);
        }

        var audible = _pending.FindAll(p => !p.IsEngine && !p.IsSuppressed);
        SubsumptionResolver.Resolve(audible, _set.Subsumption, _units, _model);
        SpanBudget.Apply(audible, _units, _configuration.MaxPerSentence);
        return Finish(displayPath);
    }

    // The policy, a file that cannot be read and what is said of suppressions themselves would mean nothing if the document could silence them.
    private static bool CanBeSuppressed(ReviewRule rule) => rule.Id is not ("RL0005" or "RL0007" or "RL0010");

    private IEnumerable<EngineFinding> FailuresOf(IReadOnlyList<Exception?> failures)
    {
        for (var i = 0; i < failures.Count; i++)
        {
            if (failures[i] is { } exception)
            {
                yield return EngineFindings.Failed(_set.Analyzers[i], exception, DocumentAnchor.Of(_model.Document));
            }
        }
    }

    private bool IsSilent(string id) =>
        _set.ById.TryGetValue(id, out var rule)
            ? _configuration.IsTurnedOff(rule) || _configuration.Missing(rule) != RuleNeeds.None
            : EngineRules.Find(id) is { } engine && _configuration.SeverityOfEngine(engine) == ReviewSeverity.None;

    private void AddFindings(IReadOnlyList<ReviewFinding> findings)
    {
        var seen = new HashSet<(string Id, TextSpan Span, string? Part)>(findings.Count, SameFinding.Instance);
        _pending.EnsureCapacity(findings.Count);
        foreach (var finding in findings)
        {
            var rule = finding.Rule;
            var span = Clamp(finding.Span);
            if (_configuration.Missing(rule) != RuleNeeds.None || IsOfDomain(rule, span) || !seen.Add((rule.Id, span, finding.Part)))
            {
                continue;
            }

            var section = finding.Section ?? _units.BlockAt(span.Start)?.Section;
            var deciding = rule.Scope == RuleScope.Document ? finding.Section : section;
            var severity = _configuration.SeverityOf(rule, deciding, finding.AtMost);
            if (severity != ReviewSeverity.None)
            {
                _pending.Add(new PendingDiagnostic(finding, span, severity, section));
            }
        }
    }

    // A word of the product's domain is not about a person, so no bias can lie in it. A finding on a whole sentence has other grounds.
    private bool IsOfDomain(ReviewRule rule, TextSpan span)
    {
        if (rule.Category != "Bias" || _configuration.DomainTerms.IsEmpty)
        {
            return false;
        }

        var (first, last) = _units.SentencesOf(span);
        for (var i = Math.Max(0, first); i <= last; i++)
        {
            var sentence = _model.Document.Sentences[i];
            if (sentence.Span.Contains(span) && span.Length < sentence.Span.Length && _model.IsOfDomain(sentence, span))
            {
                return true;
            }
        }

        return false;
    }

    private void AddEngine(EngineFinding engine)
    {
        var severity = _configuration.SeverityOfEngine(engine.Rule);
        if (severity != ReviewSeverity.None)
        {
            var span = Clamp(engine.Span);
            _pending.Add(new PendingDiagnostic(new ReviewFinding(engine.Rule, span, _language), span, severity, null) { Engine = engine });
        }
    }

    private TextSpan Clamp(TextSpan span)
    {
        var length = _model.Document.Text.Length;
        var start = Math.Clamp(span.Start, 0, length);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, length));
    }

    private ImmutableArray<ReviewDiagnostic> Finish(string displayPath)
    {
        var factory = new DiagnosticFactory(displayPath, _model.Document.Text, _language);
        var diagnostics = ImmutableArray.CreateBuilder<ReviewDiagnostic>(_pending.Count);
        _pending.Sort(ComparePlaces);
        foreach (var pending in _pending)
        {
            diagnostics.Add(factory.Create(pending));
        }

        // Messages are made, and compared, only where one rule has several things to say of the same words.
        for (int i = 0, end; i < _pending.Count; i = end)
        {
            for (end = i + 1; end < _pending.Count && ComparePlaces(_pending[i], _pending[end]) == 0;)
            {
                end++;
            }

            if (end > i + 1)
            {
                diagnostics.Sort(i, end - i, DiagnosticOrder.Instance);
            }
        }

        return diagnostics.MoveToImmutable();
    }

    // The order of diagnostics but for the message.
    private static int ComparePlaces(PendingDiagnostic x, PendingDiagnostic y)
    {
        var order = x.Span.Start.CompareTo(y.Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : x.Span.Length.CompareTo(y.Span.Length);
    }

    // The place first: that is what tells most findings of a rule apart.
    private sealed class SameFinding : IEqualityComparer<(string Id, TextSpan Span, string? Part)>
    {
        public static SameFinding Instance { get; } = new();

        public bool Equals((string Id, TextSpan Span, string? Part) x, (string Id, TextSpan Span, string? Part) y) =>
            x.Span == y.Span && x.Id == y.Id && x.Part == y.Part;

        public int GetHashCode((string Id, TextSpan Span, string? Part) finding) => HashCode.Combine(finding.Span.Start, finding.Span.Length, finding.Id.GetHashCode(StringComparison.Ordinal));
    }
}
