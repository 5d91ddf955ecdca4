using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;

namespace ReviewLint.Accuracy.Rules;

/// <summary>
/// What a team would see on real comments of code review: 300 drawn by the hash of a seed and their id, default settings, all built-in rules. The share of findings
/// that two readings call defensible to the comment's author, and findings a comment. The verdicts hold ids and rules, never a word of the corpus.
/// </summary>
internal sealed class VerdictsSet : IAccuracySet
{
    // The first two samples are seen: rules were mended by them. The others were drawn after the mends of their day and judged by two readers who saw neither rules nor each other.
    private static readonly (string Name, string Seed, string File)[] Samples =
    [
        ("verdicts", "reviewlint-3", "code-review.tsv"),
        ("verdicts, second sample", "reviewlint-9", "code-review-2.tsv"),
        ("verdicts, blind sample", "reviewlint-10", "code-review-3.tsv"),
        ("verdicts, other blind sample", "reviewlint-11", "code-review-4.tsv"),
        ("verdicts, third blind sample", "reviewlint-14", "code-review-5.tsv"),
        ("verdicts, fourth blind sample", "reviewlint-15", "code-review-6.tsv"),
        ("verdicts, fifth blind sample", "reviewlint-16", "code-review-7.tsv"),
        ("verdicts, sixth blind sample", "reviewlint-17", "code-review-8.tsv"),
    ];

    private const int Size = 300;

    public string Name => "verdicts";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var path = corpora is null ? "" : Path.Combine(corpora, "code_review_comments_unlabelled.jsonl");
        if (!File.Exists(path))
        {
            return [];
        }

        var comments = Read(path);
        return Samples.SelectMany(s => Measure(comments, project, s.Name, s.Seed, s.File));
    }

    private static IEnumerable<Figure> Measure(List<(string Id, string Text)> comments, string project, string name, string seed, string file)
    {
        var recorded = Path.Combine(project, "tests", "ReviewLint.Accuracy", "Verdicts", file);
        if (!File.Exists(recorded))
        {
            yield break;
        }

        var verdicts = File.ReadLines(recorded).Skip(1).Select(l => l.Split('\t')).ToLookup(r => $"{r[0]} {r[1]} {r[2]}:{r[3]}", r => (First: r[4] == "yes", Second: r[5] == "yes"));
        var show = Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") == "1";
        ImmutableArray<ReviewAnalyzer> analyzers = [new DeclarativeAnalyzer([RulePackLoader.BuiltIn])];
        var configuration = new ReviewConfiguration(ConfigurationOverrides.None with { Kind = ReviewKind.CodeReview }, _ => null);
        var (found, judged, first, second) = (0, 0, 0, 0);
        foreach (var (id, text) in Draw(comments, seed))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var result = new ReviewAnalysisDriver(_ => analyzers, configuration).Analyze(new ReviewInput(id + ".md", $"/comments/{id}.md", () => bytes));
            foreach (var finding in result.Diagnostics.Where(d => d.IsVisible && !d.Id.StartsWith("RL0", StringComparison.Ordinal)))
            {
                var start = finding.Diagnostic.Location.GetLineSpan().StartLinePosition;
                var key = $"{id} {finding.Id} {start.Line + 1}:{start.Character + 1}";
                var verdict = verdicts[key].ToList();
                found++;
                judged += verdict.Count > 0 ? 1 : 0;
                first += verdict.Any(v => v.First) ? 1 : 0;
                second += verdict.Any(v => v.Second) ? 1 : 0;
                if (show && verdict.Count == 0)
                {
                    Console.Error.WriteLine("no verdict: " + key);
                }
            }
        }

        yield return new(name + ": findings judged", Percent(judged, found), 100, "seen", found);
        yield return new(name + ": defensible, first reading", Percent(first, judged), 85, "seen", judged);
        yield return new(name + ": defensible, second reading", Percent(second, judged), 85, "seen", judged);
        yield return new(name + ": comments a finding (more is quieter)", found == 0 ? Size : (double)Size / found, 5, "seen", Size);
    }

    private static List<(string Id, string Text)> Read(string path) =>
    [
        .. File.ReadLines(path).Select(line =>
        {
            using var row = JsonDocument.Parse(line);
            return (row.RootElement.GetProperty("id").GetString()!, row.RootElement.GetProperty("text").GetString()!);
        }),
    ];

    private static IEnumerable<(string Id, string Text)> Draw(List<(string Id, string Text)> comments, string seed) => comments
        .OrderBy(c => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{c.Id}"))), StringComparer.Ordinal)
        .Take(Size);

    private static double Percent(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;
}
