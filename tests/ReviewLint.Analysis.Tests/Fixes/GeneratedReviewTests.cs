using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Fixes;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Tests.Fixes;

/// <summary>What <c>fix</c> promises, on reviews that nobody wrote: it changes what it shows and nothing else, settles, keeps the file's form and makes nothing worse.</summary>
public sealed class GeneratedReviewTests
{
    private const int Reviews = 200;

    // A paragraph moved and headings added are changes of structure by their nature.
    private static readonly string[] Structural = ["RL5003", "RL9001"];

    private static readonly DeclarativeAnalyzer Analyzer = new([RulePackLoader.BuiltIn]);

    public static TheoryData<bool, int> Tens
    {
        get
        {
            var data = new TheoryData<bool, int>();
            foreach (var allowUnsafe in (bool[])[false, true])
            {
                for (var first = 0; first < Reviews; first += 10)
                {
                    data.Add(allowUnsafe, first);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Tens))]
    public void Fixing_changes_what_it_shows_and_settles_and_makes_nothing_worse(bool allowUnsafe, int first)
    {
        var wrong = Enumerable.Range(first, 10).SelectMany(n => Problems(n, allowUnsafe).Select(p => $"review {n}: {p}")).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_reviews_are_fixed_in_every_way_there_is()
    {
        var applied = Enumerable.Range(0, Reviews).SelectMany(n => Fix(GeneratedReview.Bytes(n), n, allowUnsafe: true).Fixed.Applied).Select(a => a[..6]).ToHashSet();
        Assert.Equal("", string.Join(' ', RulePackLoader.BuiltIn.Definitions.Where(d => !d.Fixes.IsEmpty && !applied.Contains(d.Rule.Id)).Select(d => d.Rule.Id)));
    }

    private static List<string> Problems(int number, bool allowUnsafe)
    {
        var bytes = GeneratedReview.Bytes(number);
        var (before, document, check) = Fix(bytes, number, allowUnsafe);
        var wrong = new List<string>();
        foreach (var diagnostic in before.Diagnostics)
        {
            var spans = diagnostic.Fixes.SelectMany(f => f.Edits).Select(e => e.Span).Concat(diagnostic.Related.Select(r => r.Span)).Append(diagnostic.Span);
            wrong.AddRange(spans.Where(s => s.End > document.Original.Length).Select(s => $"{diagnostic.Id} points past the end: {s}"));
        }

        var after = check(document.Text);
        if (DocumentFixer.Fix(after, check, allowUnsafe) is { IsChanged: true } again)
        {
            wrong.Add($"a second run changes more: {string.Join("; ", again.Applied)}");
        }

        wrong.AddRange(FormProblems(bytes, document));
        wrong.AddRange(StructureProblems(before.Document!, after.Document!, document));
        foreach (var group in after.Diagnostics.Where(IsWarning).GroupBy(d => d.Id))
        {
            // What another finding took over was there before.
            var known = before.Diagnostics.Count(d => d.Id == group.Key && d.Severity >= ReviewSeverity.Warning && !d.IsSuppressed);
            if (group.Count() > known)
            {
                wrong.Add($"{group.Count() - known} new: {group.Key} \"{document.Text.ToString(group.Last().Span)}\" after {string.Join("; ", document.Applied.Distinct())}");
            }
        }

        return wrong;
    }

    private static bool IsWarning(ReviewDiagnostic d) => d.IsVisible && d.Severity >= ReviewSeverity.Warning;

    // As the command does it: read from bytes, checked again in memory, written as bytes.
    private static (ReviewResult Before, FixedDocument Fixed, Func<SourceText, ReviewResult> Check) Fix(byte[] bytes, int number, bool allowUnsafe)
    {
        var config = $"root = true\n[*.md]\nreviewlint_labels = {(number % 5 == 0 ? "require" : "none")}\n";
        var configuration = new ReviewConfiguration(ConfigurationOverrides.None, p => p.EndsWith("/made/.editorconfig", StringComparison.Ordinal) ? config : null);
        var driver = new ReviewAnalysisDriver(_ => [Analyzer], configuration);
        ReviewResult Check(SourceText text) => driver.Analyze(new ReviewInput("review.md", "/made/review.md", () => System.Text.Encoding.UTF8.GetBytes(text.ToString())));
        var before = driver.Analyze(new ReviewInput("review.md", "/made/review.md", () => bytes));
        return (before, DocumentFixer.Fix(before, Check, allowUnsafe), Check);
    }

    private static IEnumerable<string> FormProblems(byte[] bytes, FixedDocument document)
    {
        var written = FileReplacement.Encode(bytes, document.Text);
        if (!document.IsChanged && !written.AsSpan().SequenceEqual(bytes))
        {
            yield return "an unchanged document is not written as it was";
        }

        foreach (var mark in (byte[][])[[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]])
        {
            if (bytes.AsSpan().StartsWith(mark) != written.AsSpan().StartsWith(mark))
            {
                yield return "the byte order mark is not kept";
            }
        }

        var (old, now) = (document.Original.ToString(), document.Text.ToString());
        if (old.Contains('\r', StringComparison.Ordinal) ? now.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']) >= 0 : now.Contains('\r', StringComparison.Ordinal))
        {
            yield return "line ends are mixed";
        }
    }

    // Blocks that no edit touched stand as they stood, and there are as many of every kind.
    private static IEnumerable<string> StructureProblems(ReviewDocument before, ReviewDocument after, FixedDocument document)
    {
        if (document.Applied.Any(a => Structural.Contains(a[..6])))
        {
            yield break;
        }

        if (before.Blocks.Length != after.Blocks.Length)
        {
            yield return $"{before.Blocks.Length} blocks became {after.Blocks.Length} after {string.Join("; ", document.Applied.Distinct())}";
            yield break;
        }

        var changes = document.Text.GetTextChanges(document.Original);
        for (var i = 0; i < before.Blocks.Length; i++)
        {
            var (old, now) = (before.Blocks[i], after.Blocks[i]);
            var isTouched = changes.Any(c => c.Span.Start <= old.Span.End && old.Span.Start <= c.Span.End);
            var same = old.GetType() == now.GetType()
                && (old as ProseBlock)?.Kind == (now as ProseBlock)?.Kind
                && (old as ProseBlock)?.ListDepth == (now as ProseBlock)?.ListDepth
                && (isTouched || before.Text.ToString(old.Span) == after.Text.ToString(now.Span));
            if (!same)
            {
                yield return $"\"{before.Text.ToString(old.Span)}\" became \"{after.Text.ToString(now.Span)}\"";
            }
        }
    }
}
