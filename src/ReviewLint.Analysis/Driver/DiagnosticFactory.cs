using System.Collections.Concurrent;
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
    // The engine writes its messages whole, in many variants; their descriptors only pass them through.
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> s_verbatim = new(StringComparer.Ordinal);

    /// <summary>Makes one.</summary>
    public ReviewDiagnostic Create(PendingDiagnostic pending)
    {
        var finding = pending.Finding;
        var speaks = finding.Language == LanguageTag.Undetermined ? language : finding.Language;
        var descriptor = pending.Engine is null ? finding.Rule.DescriptorFor(speaks) : Verbatim(finding.Rule);
        var arguments = pending.Engine is { } engine ? [OnOneLine(engine.MessageIn(speaks))] : ArgumentsOf(finding);
        return new ReviewDiagnostic
        {
            Diagnostic = Diagnostic.Create(
                descriptor,
                Location.Create(path, pending.Span, text.Lines.GetLinePositionSpan(pending.Span)),
                ReviewRule.ToRoslyn(pending.Severity),
                additionalLocations: null,
                properties: null,
                messageArgs: arguments),
            Rule = finding.Rule,
            Severity = pending.Severity,
            IsSuspicion = finding.IsSuspicion,
            IsDoubted = finding.IsDoubted,
            Help = pending.Engine is { } own ? own.HelpIn(speaks) : finding.Rule.HelpFor(speaks),
            Related = pending.TookOver is { } losers ? [.. finding.Related, .. losers.OrderBy(l => l.Span.Start).ThenBy(l => l.Rule.Id, StringComparer.Ordinal).Select(l => Also(l, speaks))] : finding.Related,
            Fixes = finding.Fixes,
            IsSuppressed = pending.IsSuppressed,
            SuppressionReason = pending.SuppressionReason,
            SubsumedBy = pending.TakenOverBy?.Rule.Id,
        };
    }

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

    private static RelatedLocation Also(PendingDiagnostic loser, LanguageTag language)
    {
        var rule = loser.Rule;

        // A sensitive rule's message may hold the word itself, and a related place is not told apart when reports are redacted.
        var message = rule.IsSensitive ? rule.Title : Diagnostic.Create(rule.DescriptorFor(language), Location.None, ArgumentsOf(loser.Finding)).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return new RelatedLocation(loser.Span, $"{(language == LanguageTag.Finnish ? "myös" : "also")}: {message}");
    }
}
