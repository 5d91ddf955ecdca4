using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Documents;
using ReviewLint.LanguageServer.Text;
using ReviewLint.LanguageServer.Workspace;

namespace ReviewLint.LanguageServer.Features;

/// <summary>
/// Writes the comments that silence a finding, and tries each on the text before it is offered: in Markdown a comment in the wrong place divides a paragraph or
/// a list, and the rest of the document would then be read differently. No reason is made up; the engine asks the writer for one (RL0006).
/// </summary>
internal sealed class SuppressionWriter(OpenDocument document, ReviewResult result, CancellationToken cancellationToken)
{
    // What follows from a suppression is no change of the rest: a reason missing, and rules that could not run anyway.
    private static readonly string[] s_consequences = ["RL0003", "RL0006", "RL0007"];

    /// <summary>A change that silences the finding on its line and changes nothing else; null when no place for the comment is found.</summary>
    public TextChange? OnLine(ReviewDiagnostic diagnostic)
    {
        var source = result.Document!.Text;
        var line = source.Lines.GetLineFromPosition(Math.Min(diagnostic.Span.Start, source.Length));
        if (line.Start < result.Document.FrontMatter.Span.End)
        {
            return null;
        }

        return FirstThatWorks(diagnostic, AtLineEnd(source, line, diagnostic.Id), AboveLine(result.Document, line, diagnostic.Id));
    }

    /// <summary>A change that silences the rule from the first line of the body on; null when that would change something else.</summary>
    public TextChange? InDocument(ReviewDiagnostic diagnostic)
    {
        var source = result.Document!.Text;
        var frontMatter = result.Document.FrontMatter.Span;
        var at = source.Length > 0 && source[0] == '\uFEFF' ? 1 : 0;
        var newLine = result.Document.LineBreak;
        if (frontMatter.Length > 0)
        {
            var last = source.Lines.GetLineFromPosition(Math.Max(frontMatter.Start, frontMatter.End - 1));
            if (last.EndIncludingLineBreak == last.End)
            {
                return null;
            }

            return FirstThatWorks(diagnostic, new TextChange(new TextSpan(last.EndIncludingLineBreak, 0), $"{newLine}<!-- reviewlint-disable {diagnostic.Id} -->{newLine}{BlankAfter(source, last.LineNumber + 1, newLine)}"));
        }

        return FirstThatWorks(diagnostic, new TextChange(new TextSpan(at, 0), $"<!-- reviewlint-disable {diagnostic.Id} -->{newLine}{newLine}"));
    }

    // Before blanks and a backslash, which at the end of a line break it; inside the last cell of a table's row.
    private static TextChange AtLineEnd(SourceText source, TextLine line, string id)
    {
        var at = line.End;
        while (at > line.Start && char.IsWhiteSpace(source[at - 1]))
        {
            at--;
        }

        if (at > line.Start && source[at - 1] is '\\' or '|')
        {
            at--;
            while (at > line.Start && char.IsWhiteSpace(source[at - 1]))
            {
                at--;
            }
        }

        return new TextChange(new TextSpan(at, 0), $" <!-- reviewlint-disable-line {id} -->");
    }

    private static TextChange AboveLine(ReviewDocument document, TextLine line, string id)
    {
        var source = document.Text;
        var indent = line.Start;
        while (indent < line.End && source[indent] is ' ' or '\t')
        {
            indent++;
        }

        var before = source.ToString(TextSpan.FromBounds(line.Start, indent));
        return new TextChange(new TextSpan(line.Start, 0), $"{before}<!-- reviewlint-disable-next-line {id} -->{document.LineBreak}");
    }

    private static string BlankAfter(SourceText source, int line, string newLine) =>
        line < source.Lines.Count && source.ToString(source.Lines[line].Span).AsSpan().Trim().IsEmpty ? "" : newLine;

    private static Dictionary<string, int> Tally(ReviewResult result)
    {
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in result.Diagnostics)
        {
            if (!s_consequences.Contains(diagnostic.Id, StringComparer.Ordinal))
            {
                tally[diagnostic.Id] = tally.GetValueOrDefault(diagnostic.Id) + 1;
            }
        }

        return tally;
    }

    private TextChange? FirstThatWorks(ReviewDiagnostic diagnostic, params ReadOnlySpan<TextChange> changes)
    {
        foreach (var change in changes)
        {
            if (Works(diagnostic, change))
            {
                return change;
            }
        }

        return null;
    }

    private bool Works(ReviewDiagnostic diagnostic, TextChange change)
    {
        var newText = change.NewText!;
        var text = document.Text.Text;
        var changed = new DocumentText(string.Concat(text.AsSpan(0, change.Span.Start), newText, text.AsSpan(change.Span.End)), PositionEncoding.Utf16);
        var after = document.Analyze(changed, cancellationToken);

        // A finding that reaches over the comment grows by it.
        var start = diagnostic.Span.Start + (change.Span.Start <= diagnostic.Span.Start ? newText.Length : 0);
        return after.Diagnostics.Any(d => d.Id == diagnostic.Id && d.Span.Start == start && d.IsSuppressed)
            && Tally(result).OrderBy(p => p.Key, StringComparer.Ordinal).SequenceEqual(Tally(after).OrderBy(p => p.Key, StringComparer.Ordinal));
    }
}
