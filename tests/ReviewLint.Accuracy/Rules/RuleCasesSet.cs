using System.Collections.Immutable;
using System.Text;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Accuracy.Rules;

/// <summary>
/// Ten texts a rule that it must report, all built-in rules on: silence is not precision. A finding counts as found when it is hidden, or taken over by another
/// rule's (it is then a related place of that one).
/// </summary>
internal sealed class RuleCasesSet : IAccuracySet
{
    public string Name => "cases";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        ImmutableArray<ReviewAnalyzer> analyzers = [new DeclarativeAnalyzer([RulePackLoader.BuiltIn])];
        var known = analyzers[0].Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var show = Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") == "1";
        var (foundOfAll, all) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(project, "tests", "ReviewLint.Accuracy", "Cases"), "RL*.yml").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(path);
            var (found, count) = (0, 0);
            foreach (var item in RuleCase.Read(path))
            {
                var got = known.Contains(id) ? Findings(item, analyzers) : [];
                var isFound = got.Contains(id);
                found += isFound ? 1 : 0;
                count++;
                if (show && !isFound)
                {
                    Console.Error.WriteLine($"{id} not found, but {string.Join(' ', got.Order(StringComparer.Ordinal))}: {item.Text.ReplaceLineEndings(" / ")}");
                }
            }

            foundOfAll += found;
            all += count;
            yield return new($"cases: {id}", Percent(found, count), 80, "seen", count);
        }

        if (all > 0)
        {
            yield return new("cases: all rules", Percent(foundOfAll, all), 80, "seen", all);
        }
    }

    private static HashSet<string> Findings(RuleCase item, ImmutableArray<ReviewAnalyzer> analyzers)
    {
        var bytes = Encoding.UTF8.GetBytes(item.Text);
        var overrides = ConfigurationOverrides.None with { Kind = item.Kind, Intent = item.Intent, Language = item.Language };
        var driver = new ReviewAnalysisDriver(_ => analyzers, new ReviewConfiguration(overrides, path => item.Settings.Length > 0 && path.EndsWith(".editorconfig", StringComparison.Ordinal) ? "root = true\n[*.md]\n" + item.Settings : null));
        return [.. driver.Analyze(new ReviewInput("case.md", "/case/case.md", () => bytes)).Diagnostics.Select(d => d.Id)];
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
