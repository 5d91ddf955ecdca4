using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Fixes;
using ReviewLint.Language;
using ReviewLint.LanguageServer.Protocol;
using ReviewLint.LanguageServer.Text;
using ReviewLint.LanguageServer.Workspace;

namespace ReviewLint.LanguageServer.Features;

/// <summary>Offers fixes, suppressions and declarations for the findings at a place, and all safe fixes of the document at once.</summary>
internal sealed class CodeActionProvider(ClientFeatures client, DiagnosticTranslator translator)
{
    public const string QuickFix = "quickfix";
    public const string FixAll = "source.fixAll.reviewlint";

    // Suppressions are tried on the text; past this length (UTF-16 units) that would keep the writer waiting.
    private const int LongestTried = 400_000;

    /// <summary>The actions for a place.</summary>
    public async Task<CodeAction[]?> GetAsync(OpenDocument document, CodeActionParams request, CancellationToken cancellationToken)
    {
        var result = await document.ResultAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        if (!client.CodeActionLiterals || result.Document is null || result.Diagnostics.IsEmpty)
        {
            return [];
        }

        var actions = new List<CodeAction>();
        if (Wants(request, QuickFix))
        {
            var found = DiagnosticTranslator.At(result, document.Text.SpanOf(request.Range)).ToList();
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, document.Superseded);
            actions.AddRange(found.SelectMany(d => Fixes(document, result, d)));
            actions.AddRange(await Task.Run(() => found.SelectMany(d => Suppressions(document, result, d, either.Token)).ToList(), either.Token).ConfigureAwait(false));
        }

        if (Wants(request, FixAll))
        {
            // Tried out only for a client that asks for it; else it is enough that there is something to do.
            var isAsked = request.Context?.Only is { Length: > 0 };
            var plan = FixPlan.Create(result.Diagnostics, allowUnsafe: false);
            if (!IsClosed(result) && plan.Applied.Length > (isAsked ? 0 : 1))
            {
                AddFixAll(actions, document, result, cancellationToken);
            }
        }

        return [.. actions];
    }

    private static bool Wants(CodeActionParams request, string kind) =>
        request.Context?.Only is not { Length: > 0 } only || only.Any(o => kind == o || o.Length == 0 || kind.StartsWith(o + ".", StringComparison.Ordinal));

    // What both have put their names to is no longer one person's to change.
    private static bool IsClosed(ReviewResult result) => result.Document!.FrontMatter is { Signed: true } or { Agreed: true };

    private static bool IsFinnish(ReviewResult result) => result.Language == LanguageTag.Finnish;

    private IEnumerable<CodeAction> Fixes(OpenDocument document, ReviewResult result, ReviewDiagnostic diagnostic)
    {
        if (IsClosed(result))
        {
            yield break;
        }

        var isFirst = true;
        foreach (var fix in diagnostic.Fixes)
        {
            yield return Action(document, fix.Title, fix.Edits, diagnostic, isPreferred: isFirst && fix.Safety == FixSafety.Safe);
            isFirst = false;
        }

        if (diagnostic.Id == EngineRules.Undeclared.Id)
        {
            foreach (var (declaration, change) in DeclarationWriter.For(result))
            {
                yield return Action(document, IsFinnish(result) ? $"Lisää alkuun {declaration}" : $"Declare {declaration}", [change], diagnostic, isPreferred: false);
            }
        }
    }

    private IEnumerable<CodeAction> Suppressions(OpenDocument document, ReviewResult result, ReviewDiagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (document.Text.Text.Length > LongestTried || IsClosed(result))
        {
            yield break;
        }

        var writer = new SuppressionWriter(document, result, cancellationToken);
        if (writer.OnLine(diagnostic) is { } onLine)
        {
            yield return Action(document, IsFinnish(result) ? $"Vaimenna {diagnostic.Id} tällä rivillä" : $"Suppress {diagnostic.Id} on this line", [onLine], diagnostic, isPreferred: false);
        }

        if (writer.InDocument(diagnostic) is { } inDocument)
        {
            yield return Action(document, IsFinnish(result) ? $"Vaimenna {diagnostic.Id} koko asiakirjassa" : $"Suppress {diagnostic.Id} in this document", [inDocument], diagnostic, isPreferred: false);
        }
    }

    private void AddFixAll(List<CodeAction> actions, OpenDocument document, ReviewResult result, CancellationToken cancellationToken)
    {
        var fixedDocument = DocumentFixer.Fix(result, text => document.Analyze(new DocumentText(text.ToString(), PositionEncoding.Utf16), cancellationToken), allowUnsafe: false);
        if (fixedDocument.IsChanged)
        {
            var edits = fixedDocument.Text.GetTextChanges(fixedDocument.Original);
            var title = IsFinnish(result) ? "Tee kaikki turvalliset korjaukset" : "Apply all safe fixes";
            actions.Add(new CodeAction(title, FixAll, Edit(document, edits)));
        }
    }

    private CodeAction Action(OpenDocument document, string title, ImmutableArray<TextChange> edits, ReviewDiagnostic diagnostic, bool isPreferred) =>
        new(title, QuickFix, Edit(document, edits))
        {
            Diagnostics = [translator.Of(document, diagnostic)],
            IsPreferred = client.IsPreferred && isPreferred ? true : null,
        };

    private WorkspaceEdit Edit(OpenDocument document, IEnumerable<TextChange> changes)
    {
        DocumentTextEdit[] edits = [.. changes.Select(c => new DocumentTextEdit(document.Text.RangeOf(c.Span), c.NewText ?? ""))];
        return client.DocumentChanges
            ? new WorkspaceEdit { DocumentChanges = [new DocumentEdit(new VersionedDocument(document.Uri, document.Version), edits)] }
            : new WorkspaceEdit { Changes = new Dictionary<string, DocumentTextEdit[]>(StringComparer.Ordinal) { [document.Uri] = edits } };
    }
}
