using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;
using ReviewLint.LanguageServer.Protocol;
using ReviewLint.LanguageServer.Workspace;

namespace ReviewLint.LanguageServer.Features;

/// <summary>The outline: headings, nested as the client can take them.</summary>
internal sealed class SymbolProvider(ClientFeatures client)
{
    private const int Text = 15;

    /// <summary>The headings of a document.</summary>
    public async Task<DocumentSymbol[]?> GetAsync(OpenDocument document, CancellationToken cancellationToken)
    {
        var result = await document.ResultAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        var sections = result.Document?.Sections ?? [];
        return client.HierarchicalSymbols
            ? Nested(document, sections.Where(s => s.Heading is not null && s.Parent?.Heading is null))
            : [.. sections.Where(s => s.Heading is not null).Select(s => new DocumentSymbol(NameOf(s), Text)
            {
                Location = new DocumentLocation(document.Uri, document.Text.RangeOf(s.Span)),
                ContainerName = s.Parent?.Heading is null ? null : NameOf(s.Parent),
            })];
    }

    // A client refuses a symbol without a name.
    private static string NameOf(ReviewSection section) => string.IsNullOrWhiteSpace(section.Title) ? new string('#', Math.Max(1, section.Level)) : section.Title;

    private static DocumentSymbol[] Nested(OpenDocument document, IEnumerable<ReviewSection> sections) =>
        [.. sections.Select(s => new DocumentSymbol(NameOf(s), Text)
        {
            // The heading must lie inside the section.
            Range = document.Text.RangeOf(TextSpan.FromBounds(Math.Min(s.Span.Start, s.Heading!.Span.Start), Math.Max(s.Span.End, s.Heading.Span.End))),
            SelectionRange = document.Text.RangeOf(s.Heading.Span),
            Children = Nested(document, s.Subsections.Where(c => c.Heading is not null)),
        })];
}
