using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Precedence;
using ReviewLint.Analysis.Rules;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Driver;

/// <summary>Makes the diagnostics of one document.</summary>
/// <param name="path">The path as it is printed.</param>
/// <param name="text">The source.</param>
/// <param name="language">The language of the document, for words without one of their own.</param>
internal sealed class DiagnosticFactory(string path, SourceText text, LanguageTag language)
{
    /// <summary>How many findings that a finding took over are named one by one: nobody reads more, and a file can have a hundred thousand.</summary>
    public const int MaxAlso = 100;

    // The engine writes its messages whole, in many variants; their descriptors only pass them through.
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> s_verbatim = new(StringComparer.Ordinal);

    /// <summary>Makes one.</summary>
    public ReviewDiagnostic Create(PendingDiagnostic pending)
    {
        var finding = pending.Finding;
        var speaks = LanguageOf(finding);
        return new ReviewDiagnostic(new DeferredDiagnostic(this, pending), finding.Rule, pending.Severity)
        {
            IsSuspicion = finding.IsSuspicion,
            IsDoubted = finding.IsDoubted,
            Help = pending.Engine is { } own ? own.HelpIn(speaks) : finding.Rule.HelpFor(speaks),
            Fixes = finding.Fixes,
            IsSuppressed = pending.IsSuppressed,
            SuppressionReason = pending.SuppressionReason,
            SubsumedBy = pending.TakenOverBy?.Rule.Id,
        };
    }

    /// <summary>Roslyn's diagnostic of one.</summary>
    public Diagnostic Describe(PendingDiagnostic pending)
    {
        var finding = pending.Finding;
        var speaks = LanguageOf(finding);
        return Diagnostic.Create(
            pending.Engine is null ? finding.Rule.DescriptorFor(speaks) : Verbatim(finding.Rule),
            Location.Create(path, pending.Span, text.Lines.GetLinePositionSpan(pending.Span)),
            ReviewRule.ToRoslyn(pending.Severity),
            additionalLocations: null,
            properties: null,
            messageArgs: pending.Engine is { } engine ? [OnOneLine(engine.MessageIn(speaks))] : ArgumentsOf(finding));
    }

    /// <summary>The further places of one: its rule's, then the findings it took over.</summary>
    public ImmutableArray<RelatedLocation> RelatedOf(PendingDiagnostic pending) =>
        pending.TookOver is { } losers ? [.. pending.Finding.Related, .. Also(losers, LanguageOf(pending.Finding))] : pending.Finding.Related;

    private LanguageTag LanguageOf(ReviewFinding finding) => finding.Language == LanguageTag.Undetermined ? language : finding.Language;

    private static DiagnosticDescriptor Verbatim(ReviewRule rule) => s_verbatim.GetOrAdd(
        rule.Id,
        static (id, r) => new DiagnosticDescriptor(id, r.Title, "{0}", r.Category, ReviewRule.ToRoslyn(r.DefaultSeverity), isEnabledByDefault: true, r.Why, r.HelpLinkUri),
        rule);

    private static object[] ArgumentsOf(ReviewFinding finding)
    {
        var arguments = new object[finding.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = finding.Arguments[i] is string word ? OnOneLine(word) : finding.Arguments[i];
        }

        return arguments;
    }

    // A message is one line, whatever was quoted.
    private static string OnOneLine(string words) =>
        words.AsSpan().ContainsAny('\r', '\n') ? string.Join(' ', words.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : words;

    private static IEnumerable<RelatedLocation> Also(List<PendingDiagnostic> losers, LanguageTag language)
    {
        var also = language == LanguageTag.Finnish ? "myös" : "also";
        var named = 0;
        foreach (var loser in losers.OrderBy(l => l.Span.Start).ThenBy(l => l.Rule.Id, StringComparer.Ordinal).Take(MaxAlso + 1))
        {
            var message = named++ < MaxAlso
                ? MessageOf(loser, language)
                : string.Create(CultureInfo.InvariantCulture, $"{losers.Count - MaxAlso} {(language == LanguageTag.Finnish ? "muuta tästä alkaen" : "more from here on")}");
            yield return new RelatedLocation(loser.Span, $"{also}: {message}");
        }
    }

    // A sensitive rule's message may hold the word itself, and a related place is not told apart when reports are redacted.
    private static string MessageOf(PendingDiagnostic loser, LanguageTag language) => loser.Rule.IsSensitive
        ? loser.Rule.Title
        : Diagnostic.Create(loser.Rule.DescriptorFor(language), Location.None, ArgumentsOf(loser.Finding)).GetMessage(CultureInfo.InvariantCulture);
}
