using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Reporting;

/// <summary>A finding as reports show it: with lines and columns, and without the words that may not be repeated.</summary>
internal sealed record ReportedFinding(string Id, string Name, ReviewSeverity Severity, string Message, string Path, ReportedPosition Position)
{
    /// <summary>The source at the position; empty where it may not be repeated.</summary>
    public string Text { get; private init; } = "";

    public string Help { get; private init; } = "";

    public string HelpUri { get; private init; } = "";

    /// <summary>The rule; null for a problem that no rule stands for.</summary>
    public ReviewRule? Rule { get; private init; }

    public string? SubsumedBy { get; private init; }

    /// <summary>Its place among the document's diagnostics; -1 for a problem of configuration files and rule packs.</summary>
    public int Index { get; private init; } = -1;

    public ImmutableArray<(ReportedPosition Position, string Text, string Message)> Related { get; private init; } = [];

    public ImmutableArray<(string Title, FixSafety Safety, ImmutableArray<(ReportedPosition Position, string NewText)> Edits)> Fixes { get; private init; } = [];

    /// <summary>Whether a comment in the document silences it.</summary>
    public bool IsSuppressed { get; private init; }

    public string? SuppressionReason { get; private init; }

    public bool IsInBaseline { get; private init; }

    /// <summary>The exported comment it is in; null in a document of its own.</summary>
    public ExportedComment? Comment { get; private init; }

    /// <summary>
    /// The same finding as formats that mark code show it: a finding in an exported comment stands at the line the comment is about, since the comment's own
    /// text is no file; without a line, at the head of the export. Fixes are left out there, for they change the comment.
    /// </summary>
    public ReportedFinding AtCode() => Comment is null
        ? this
        : this with
        {
            Path = Comment.File ?? Path[..^(Comment.Id.Length + 1)],
            Position = Comment.File is not null && Comment.Line is { } line ? new ReportedPosition(line, 1, line, 1) : new ReportedPosition(1, 1, 1, 1),
            Help = Comment.Url is null ? Help : $"{Help} ({Comment.Url})".TrimStart(),
            Text = "",
            Related = [],
            Fixes = [],
        };

    /// <summary>The source and span, for a code frame; null where the words may not be repeated.</summary>
    public (SourceText Source, TextSpan Span)? Frame { get; private init; }

    /// <summary>The findings of a document that a report shows.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="options">What to show.</param>
    /// <param name="withSilenced">Whether to list the suppressed and the known ones too, for formats that mark them.</param>
    public static IEnumerable<ReportedFinding> Of(ReviewResult result, ReportOptions options, bool withSilenced = false)
    {
        for (var i = 0; i < result.Diagnostics.Length; i++)
        {
            var diagnostic = result.Diagnostics[i];
            if ((withSilenced || !(diagnostic.IsSuppressed || diagnostic.IsInBaseline))
                && (diagnostic.SubsumedBy is null || options.ShowSubsumed)
                && (diagnostic.Severity >= ReviewSeverity.Suggestion || (options.ShowHidden && diagnostic.Severity == ReviewSeverity.Hidden)))
            {
                yield return From(result, i, options);
            }
        }
    }

    /// <summary>The problems of configuration files and rule packs.</summary>
    public static IEnumerable<ReportedFinding> Of(ReportSummary summary)
    {
        foreach (var problem in summary.Problems)
        {
            yield return From(problem);
        }
    }

    private static ReportedFinding From(ReviewResult result, int index, ReportOptions options)
    {
        var diagnostic = result.Diagnostics[index];
        var source = result.Document?.Text;
        var mayQuote = !options.Redact && (options.IsPrivate || !diagnostic.Rule.IsSensitive);
        return new ReportedFinding(
            diagnostic.Id,
            diagnostic.Rule.Name,
            diagnostic.Severity,
            options.Redact ? diagnostic.Rule.Title : diagnostic.Message,
            result.Input.DisplayPath,
            ReportedPosition.Of(source, diagnostic.Span))
        {
            Rule = diagnostic.Rule,
            Text = TextOf(diagnostic.Span),
            Help = diagnostic.Help,
            HelpUri = diagnostic.Rule.HelpLinkUri,
            SubsumedBy = diagnostic.SubsumedBy,
            Related = [.. diagnostic.Related.Select(r => (ReportedPosition.Of(source, r.Span), TextOf(r.Span), options.Redact ? "" : r.Message))],
            Fixes = mayQuote
                ? [.. diagnostic.Fixes.Select(f => (f.Title, f.Safety, f.Edits.Select(e => (ReportedPosition.Of(source, e.Span), e.NewText ?? "")).ToImmutableArray()))]
                : [],
            IsSuppressed = diagnostic.IsSuppressed,
            SuppressionReason = diagnostic.SuppressionReason,
            IsInBaseline = diagnostic.IsInBaseline,
            Comment = result.Input.Comment,
            Index = index,
            Frame = mayQuote && source is not null && diagnostic.Span.Length > 0 ? (source, diagnostic.Span) : null,
        };

        string TextOf(TextSpan span) => mayQuote && source is not null ? JsonOutput.WellFormed(source.ToString(span)) : "";
    }

    private static ReportedFinding From(ConfigurationProblem problem)
    {
        var rule = EngineRules.Find(problem.Id);
        return new ReportedFinding(
            problem.Id,
            rule?.Name ?? "",
            problem.Severity,
            problem.Message,
            problem.Path,
            new ReportedPosition(problem.Line, problem.Column, problem.Line, problem.EndColumn))
        {
            Rule = rule,
            Help = problem.Help.Length > 0 ? problem.Help : rule?.HelpFor(LanguageTag.English) ?? "",
            HelpUri = rule?.HelpLinkUri ?? "",
        };
    }
}
