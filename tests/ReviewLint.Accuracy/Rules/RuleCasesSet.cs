using System.Collections.Immutable;
using System.Text;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Accuracy.Rules;

/// <summary>
/// Texts that a rule must report (ten of each rule at the top, more in folders named after the day they were written, before the rule was looked at) or leave
/// alone, all built-in rules on: silence is not precision. A finding counts as found when it is hidden, or taken over by another rule's (it is then a related
/// place of that one), or made by a rule that says the same (<see cref="SameProblem"/>); what is only suspected, or doubted, counts apart.
/// </summary>
internal sealed class RuleCasesSet : IAccuracySet
{
    // Rules of which the catalogue's problem names several: either says it.
    private static readonly Dictionary<string, string[]> SameProblem = new(StringComparer.Ordinal)
    {
        ["RL2004"] = ["RL2004", "RL8004"],
        ["RL8004"] = ["RL8004", "RL2004"],
        ["RL7002"] = ["RL7002", "RL7003"],
        ["RL8001"] = ["RL8001", "RL8009"],
    };

    public string Name => "cases";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        ImmutableArray<ReviewAnalyzer> analyzers = [new DeclarativeAnalyzer([RulePackLoader.BuiltIn])];
        var known = analyzers[0].Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var show = Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") == "1";
        var (foundOfAll, suspectedOfAll, all) = (0, 0, 0);
        var cases = Path.Combine(project, "tests", "ReviewLint.Accuracy", "Cases");
        foreach (var path in Directory.EnumerateFiles(cases, "RL*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(path);
            var name = Path.GetRelativePath(cases, Path.ChangeExtension(path, null)).Replace('\\', '/');
            string[] rules = SameProblem.GetValueOrDefault(id) ?? [id];
            var (found, suspected, count, wrong, innocent) = (0, 0, 0, 0, 0);
            foreach (var item in RuleCase.Read(path))
            {
                var got = known.Contains(id) ? Findings(item, analyzers) : [];
                var isFound = got.Any(d => d is { IsSuspicion: false, IsDoubted: false } && rules.Contains(d.Id));
                suspected += !item.Pass && got.Any(d => rules.Contains(d.Id)) ? 1 : 0;
                (found, count) = item.Pass ? (found, count) : (found + (isFound ? 1 : 0), count + 1);
                (wrong, innocent) = item.Pass ? (wrong + (isFound ? 1 : 0), innocent + 1) : (wrong, innocent);
                if (show && isFound == item.Pass)
                {
                    Console.Error.WriteLine($"{name} {(item.Pass ? "found" : "not found")}, and {string.Join(' ', got.Select(d => d.IsSuspicion || d.IsDoubted ? d.Id + '?' : d.Id).Order(StringComparer.Ordinal))}: {item.Text.ReplaceLineEndings(" / ")}");
                }
            }

            foundOfAll += found;
            suspectedOfAll += suspected;
            all += count;
            yield return new($"cases: {name}", Percent(found, count), 80, "seen", count);
            if (innocent > 0)
            {
                yield return new($"cases: {name} left alone", Percent(innocent - wrong, innocent), 95, "seen", innocent);
            }
        }

        if (all > 0)
        {
            yield return new("cases: all rules", Percent(foundOfAll, all), 80, "seen", all);
            yield return new("cases: all rules, with what is suspected or doubted", Percent(suspectedOfAll, all), null, "seen", all);
        }
    }

    private static ImmutableArray<ReviewDiagnostic> Findings(RuleCase item, ImmutableArray<ReviewAnalyzer> analyzers)
    {
        var bytes = Encoding.UTF8.GetBytes(item.Text);
        var overrides = ConfigurationOverrides.None with { Kind = item.Kind, Intent = item.Intent, Language = item.Language };
        var driver = new ReviewAnalysisDriver(_ => analyzers, new ReviewConfiguration(overrides, path => item.Settings.Length > 0 && path.EndsWith(".editorconfig", StringComparison.Ordinal) ? "root = true\n[*.md]\n" + item.Settings : null));
        return driver.Analyze(new ReviewInput("case.md", "/case/case.md", () => bytes)).Diagnostics;
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
