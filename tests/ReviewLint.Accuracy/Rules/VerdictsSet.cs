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
    private const string Seed = "reviewlint-3";
    private const int Size = 300;

    public string Name => "verdicts";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var comments = corpora is null ? "" : Path.Combine(corpora, "code_review_comments_unlabelled.jsonl");
        var recorded = Path.Combine(project, "tests", "ReviewLint.Accuracy", "Verdicts", "code-review.tsv");
        if (!File.Exists(comments) || !File.Exists(recorded))
        {
            yield break;
        }

        var verdicts = File.ReadLines(recorded).Skip(1).Select(l => l.Split('\t')).ToLookup(r => $"{r[0]} {r[1]} {r[2]}:{r[3]}", r => (First: r[4] == "yes", Second: r[5] == "yes"));
        var show = Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") == "1";
        ImmutableArray<ReviewAnalyzer> analyzers = [new DeclarativeAnalyzer([RulePackLoader.BuiltIn])];
        var configuration = new ReviewConfiguration(ConfigurationOverrides.None with { Kind = ReviewKind.CodeReview }, _ => null);
        var (found, judged, first, second) = (0, 0, 0, 0);
        foreach (var (id, text) in Draw(comments))
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

        yield return new("verdicts: findings judged", Percent(judged, found), 100, "seen", found);
        yield return new("verdicts: defensible, first reading", Percent(first, judged), 85, "seen", judged);
        yield return new("verdicts: defensible, second reading", Percent(second, judged), 85, "seen", judged);
        yield return new("verdicts: comments a finding (more is quieter)", found == 0 ? Size : (double)Size / found, 5, "seen", Size);
    }

    private static IEnumerable<(string Id, string Text)> Draw(string path) => File.ReadLines(path)
        .Select(line =>
        {
            using var row = JsonDocument.Parse(line);
            return (Id: row.RootElement.GetProperty("id").GetString()!, Text: row.RootElement.GetProperty("text").GetString()!);
        })
        .OrderBy(c => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}:{c.Id}"))), StringComparer.Ordinal)
        .Take(Size);

    private static double Percent(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;
}
