using System.Collections.Immutable;
using System.Text;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;
using ReviewLint.Analysis.Rules;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>Rules that were compiled ahead find and say what the rules read from YAML find and say.</summary>
public sealed class CompiledProgramTests
{
    private static readonly RulePack s_pack = RulePackLoader.ReadBuiltInTexts();
    private static readonly DeclarativeAnalyzer s_read = new([s_pack]);
    private static readonly DeclarativeAnalyzer s_compiled = DeclarativeAnalyzer.TryOpen(CompiledSections.Open(CompiledPack.Write()))!;

    [Fact]
    public void Every_example_of_every_rule_gets_the_same_diagnostics()
    {
        var (found, rules) = (0, new HashSet<string>());
        foreach (var (definition, example) in s_pack.Definitions.SelectMany(d => d.Examples.Select(e => (d, e))))
        {
            var text = MarkedText.Parse(example.Text).Text;
            var (read, compiled) = (Check(s_read, text), Check(s_compiled, text));
            Assert.Equal(read.Select(Written), compiled.Select(Written));
            found += read.Length;
            rules.UnionWith(read.Select(d => d.Id));
            Assert.Equal(RuleExampleRunner.Run(definition, example, [s_read]), RuleExampleRunner.Run(definition, example, [s_compiled]));
        }

        // The examples do say something: a comparison of nothing with nothing would pass too.
        Assert.True(found > 1000 && rules.Count > 40, $"{found} diagnostics of {rules.Count} rules");
    }

    [Fact]
    public void Rules_are_the_same_in_every_property()
    {
        Assert.Equal(s_read.Rules.Select(Written), s_compiled.Rules.Select(Written));
    }

    [Fact]
    public void Compiled_again_they_are_the_same_bytes()
    {
        var (first, again) = (s_read.Compile().ToDictionary(s => s.Name, s => s.Content), s_compiled.Compile().ToDictionary(s => s.Name, s => s.Content));
        foreach (var name in new[] { ConditionImage.Section, RuleImage.RulesSection, RuleImage.SpeechSection })
        {
            Assert.NotEmpty(first[name]);
            Assert.Equal(first[name], again[name]);
        }
    }

    [Fact]
    public void Bytes_that_are_no_sections_open_nothing()
    {
        var bytes = CompiledPack.Write()!;
        Assert.Null(CompiledSections.Open([]));
        Assert.Null(CompiledSections.Open("RLC2"u8));
        Assert.Null(CompiledSections.Open(bytes.AsSpan(1)));
        Assert.Null(CompiledSections.Open(bytes.AsSpan(0, bytes.Length - 1)));
        Assert.Null(DeclarativeAnalyzer.TryOpen(CompiledSections.Open(CompiledSections.Write([("other", [1])]))));
    }

    private static ImmutableArray<ReviewDiagnostic> Check(DeclarativeAnalyzer analyzer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var driver = new ReviewAnalysisDriver(_ => [analyzer], new ReviewConfiguration(ConfigurationOverrides.None, _ => null));
        return driver.Analyze(new ReviewInput("review.md", "/example/review.md", () => bytes)).Diagnostics;
    }

    private static string Written(ReviewDiagnostic d) =>
        $"{d.Id} {d.Severity} {d.Span} {d.Message} {d.Help} {string.Join(';', d.Related.Select(r => $"{r.Span} {r.Message}"))} {string.Join(';', d.Fixes.Select(f => $"{f.Title} {f.Safety} {string.Join(',', f.Edits)}"))}";

    private static string Written(ReviewRule rule)
    {
        var text = new StringBuilder();
        text.AppendLine($"{rule.Id} {rule.Name} {rule.Title} {rule.Category} {rule.Scope} {rule.Intents} {rule.Needs} {rule.IsSensitive} {rule.DefaultSeverity}");
        text.AppendLine(rule.Why).AppendJoin('|', rule.Subsumes).AppendJoin('|', rule.Options).AppendLine();
        text.AppendJoin('\n', rule.Severities.Select(s => $"{s.Kind} {s.Intent} {s.Severity} {string.Join(',', s.InSections ?? [])}")).AppendLine();
        foreach (var language in new[] { LanguageTag.English, LanguageTag.Finnish })
        {
            text.AppendLine(rule.HelpFor(language)).AppendLine(rule.DescriptorFor(language).MessageFormat.ToString());
        }

        return text.ToString();
    }
}
