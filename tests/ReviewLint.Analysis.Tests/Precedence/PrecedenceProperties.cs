using CsCheck;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;
using ReviewLint.Analysis.Precedence;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;

namespace ReviewLint.Analysis.Tests.Precedence;

/// <summary>What holds of any rules, with any relation between them (cycles included), on any document.</summary>
public sealed class PrecedenceProperties
{
    private static readonly string[] s_words = ["aa", "bb", "cc", "dd", "aa bb"];

    private static readonly string[] s_parts = ["aa", "bb", "cc", "dd", ".", "\n\n", "\n\n## H aa\n\n", "aa bb", "x", "<!-- reviewlint-disable-next-line RL1100 -- r -->\n"];

    private static readonly Gen<ReviewRule> s_rule = Gen.Select(Gen.Int[0, 11], Gen.Enum<RuleScope>(), Gen.Int[1, 4], Gen.Int[0, 11].Array[0, 3], Gen.Int[0, 9]).Select((number, scope, severity, subsumes, star) =>
        TestRules.Rule($"RL{(number % 9) + 1}1{number:00}", scope, (ReviewSeverity)severity, subsumes: star == 0 ? ["*"] : [.. subsumes.Select(n => $"RL{(n % 9) + 1}1{n:00}")]));

    private static readonly Gen<string> s_text = Gen.Int[0, s_parts.Length - 1].Array[1, 40].Select(parts => string.Join(' ', parts.Select(p => s_parts[p])));

    private static ReviewResult Check(ReviewRule[] rules, string text) =>
        new TestEngine(new WordAnalyzer([.. rules.DistinctBy(r => r.Id).Select((r, i) => (r, s_words[i % s_words.Length]))])).Check(TestEngine.Review(text));

    [Fact]
    public void What_is_taken_over_is_taken_over_by_something_that_is_left_and_is_not_less() =>
        Gen.Select(s_rule.Array[1, 10], s_text).Sample((rules, text) =>
        {
            var findings = Check(rules, text).Diagnostics;
            return findings.Where(d => d.SubsumedBy is not null).All(loser =>
                !loser.IsSuppressed && findings.Any(winner => winner.Id == loser.SubsumedBy && winner.SubsumedBy is null && !winner.IsSuppressed
                    && (loser.Severity < ReviewSeverity.Error || winner.Severity == ReviewSeverity.Error)
                    && (loser.Severity < ReviewSeverity.Suggestion || winner.IsVisible)));
        });

    [Fact]
    public void No_sentence_has_more_than_its_share_and_no_words_are_said_twice() =>
        Gen.Select(s_rule.Array[1, 10], s_text).Sample((rules, text) =>
        {
            var result = Check(rules, text);
            var counted = result.Diagnostics.Where(d => d.IsVisible && d.Severity < ReviewSeverity.Error && d.Rule.Category != "Engine" && d.Rule.Scope <= RuleScope.Comment).ToArray();
            var units = new DocumentUnits(result.Document!);
            return counted.GroupBy(d => d.Span).All(g => g.Count() == 1)
                && counted.Select(d => units.SentencesOf(d.Span).First).Where(s => s >= 0).GroupBy(s => s).All(g => g.Count() <= 2);
        });

    [Fact]
    public void No_finding_is_lost() =>
        Gen.Select(s_rule.Array[1, 10], s_text).Sample((rules, text) =>
        {
            var engine = new TestEngine(new WordAnalyzer([.. rules.DistinctBy(r => r.Id).Select((r, i) => (r, s_words[i % s_words.Length]))]));
            var result = engine.Check(TestEngine.Review(text));
            var source = result.Document!.Text.ToString();
            return rules.DistinctBy(r => r.Id).Select((r, i) => (r, s_words[i % s_words.Length])).All(rule =>
                result.Diagnostics.Count(d => d.Id == rule.r.Id) == Occurrences(source, rule.Item2));
        });

    [Fact]
    public void The_relation_of_the_shipped_rules_has_no_cycle()
    {
        var rules = RulePackLoader.BuiltIn.Rules.ToDictionary(r => r.Id);
        var done = new HashSet<string>();
        foreach (var rule in rules.Values)
        {
            Visit(rule, []);
        }

        void Visit(ReviewRule rule, List<string> path)
        {
            Assert.DoesNotContain(rule.Id, path);
            if (!done.Contains(rule.Id))
            {
                foreach (var id in rule.Subsumes.Where(s => s != "*").Select(s => s.Split('/')[0]))
                {
                    if (rules.TryGetValue(id, out var taken))
                    {
                        Visit(taken, [.. path, rule.Id]);
                    }
                }

                done.Add(rule.Id);
            }
        }
    }

    private static int Occurrences(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
