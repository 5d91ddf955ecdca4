using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;
using ReviewLint.LanguageServer.Protocol;
using ReviewLint.LanguageServer.Workspace;

namespace ReviewLint.LanguageServer.Features;

/// <summary>Says why: the rules whose findings stand at a place, or the rule that a comment to the tool names.</summary>
internal sealed class HoverProvider(ClientFeatures client)
{
    /// <summary>The rules at a position; null for none.</summary>
    public async Task<Hover?> GetAsync(OpenDocument document, HoverParams request, CancellationToken cancellationToken)
    {
        var result = await document.ResultAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        var at = document.Text.OffsetAt(request.Position);
        if (NamedRule(document, result, at) is { } named)
        {
            return Of(document, named.Span, Describe(named.Rule, result, help: null));
        }

        var found = DiagnosticTranslator.At(result, new TextSpan(at, 0)).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        // Of two findings of one rule at a place, the rule is explained once.
        var parts = found.DistinctBy(d => d.Id).Select(d => Describe(d.Rule, result, d.Help));
        return Of(document, found.MinBy(d => d.Span.Length)!.Span, string.Join(client.MarkdownHover ? "\n\n---\n\n" : "\n\n", parts));
    }

    private static (ReviewRule Rule, TextSpan Span)? NamedRule(OpenDocument document, ReviewResult result, int at)
    {
        if (result.Document is null)
        {
            return null;
        }

        foreach (var directive in result.Document.Directives)
        {
            if (!directive.ArgumentsSpan.Contains(at))
            {
                continue;
            }

            var text = document.Text.Text;
            var (start, end) = (at, at);
            while (start > directive.ArgumentsSpan.Start && char.IsAsciiLetterOrDigit(text[start - 1]))
            {
                start--;
            }

            while (end < directive.ArgumentsSpan.End && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            return end > start && document.Workspace.FindRule(document.Path, text[start..end]) is { } rule ? (rule, TextSpan.FromBounds(start, end)) : null;
        }

        return null;
    }

    private string Describe(ReviewRule rule, ReviewResult result, string? help)
    {
        var text = new StringBuilder();
        text.Append(client.MarkdownHover ? $"**{rule.Id}** {rule.Title} (`{rule.Name}`)" : $"{rule.Id} {rule.Title} ({rule.Name})");
        Append(help ?? rule.HelpFor(result.Language));
        Append(rule.Why);
        Append(client.MarkdownHover ? $"[{rule.Id}]({rule.HelpLinkUri})" : rule.HelpLinkUri);
        return text.ToString();

        void Append(string paragraph)
        {
            if (paragraph.Length > 0)
            {
                text.Append("\n\n").Append(paragraph.Trim());
            }
        }
    }

    private Hover Of(OpenDocument document, TextSpan span, string text) =>
        new(new MarkupContent(client.MarkdownHover ? "markdown" : "plaintext", text), document.Text.RangeOf(span));
}
