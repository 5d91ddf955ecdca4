using System.Text;
using ReviewLint.Analysis.Packs;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Language;
using ReviewLint.Meaning.Reading;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>What is compiled ahead of the built-in pack says what the YAML says.</summary>
public sealed class CompiledPackTests
{
    private static readonly RulePack s_fromYaml = RulePackLoader.ReadBuiltInTexts();

    [Fact]
    public void A_compiled_tree_is_the_tree_of_the_yaml_with_every_place()
    {
        var files = Trees();
        var compiled = Compiled(files);
        Assert.Equal(files.Select(f => f.Path), compiled.Select(f => f.Path));
        Assert.All(files.Zip(compiled), pair => Assert.Equal(Written(pair.First.Root), Written(pair.Second.Root)));
    }

    [Fact]
    public void What_is_read_later_is_the_same_each_time_it_is_asked_for()
    {
        var examples = (YamlDeferred)Compiled(Trees())[0].Root.Find("examples")!;

        Assert.Equal(examples.Load().ToString(), examples.Load().ToString());
        Parallel.For(0, 64, _ => Assert.Equal(examples.Line, examples.Load().Line));
    }

    [Fact]
    public void The_compiled_pack_holds_the_same_rules()
    {
        var compiled = CompiledRules();
        Assert.Empty(compiled.Problems);
        Assert.Equal(s_fromYaml.Definitions.Select(Written), compiled.Definitions.Select(Written));
    }

    [Fact]
    public void The_compiled_pack_asks_for_the_same_phrases()
    {
        var (yaml, compiled) = (new DeclarativeAnalyzer([s_fromYaml]).Phrases, new DeclarativeAnalyzer([CompiledRules()]).Phrases);
        foreach (var language in new[] { LanguageTag.English, LanguageTag.Finnish })
        {
            var bytes = yaml.Compile(language);
            Assert.NotEmpty(bytes);
            Assert.Equal(bytes, compiled.Compile(language));
        }
    }

    [Fact]
    public void Compiling_twice_gives_the_same_bytes()
    {
        var first = CompiledPack.Write();
        Assert.NotNull(first);
        Assert.Equal(first, CompiledPack.Write());
        Assert.Equal(Lexicon.Compile(LanguageTag.Finnish), Lexicon.Compile(LanguageTag.Finnish));
    }

    [Fact]
    public void Bytes_that_break_off_are_refused_and_nothing_worse()
    {
        var (main, later) = CompiledPack.WriteTrees(Trees().Take(2).ToList());
        for (var length = 1; length < main.Length; length += 7)
        {
            var part = main[..length];
            Assert.Throws<InvalidDataException>(() => CompiledPack.ReadTrees(part, () => later));
        }
    }

    private static List<(string Path, YamlMapping Root)> Trees() => [.. s_fromYaml.Definitions.Select(d => (d.Path, YamlTreeReader.Read(d.Source.Text())))];

    private static List<(string Path, YamlMapping Root)> Compiled(List<(string Path, YamlMapping Root)> files)
    {
        var (main, later) = CompiledPack.WriteTrees(files);
        return CompiledPack.ReadTrees(main, () => later);
    }

    private static RulePack CompiledRules() => new PackReader("", isBuiltIn: true, []).ReadChecked(Compiled(Trees()));

    private static string Written(RuleDefinition definition)
    {
        var text = new StringBuilder();
        var rule = definition.Rule;
        text.AppendLine($"{rule.Id} {rule.Name} {rule.Title} {rule.Category} {rule.Scope} {rule.Intents} {rule.Needs} {rule.IsSensitive} {definition.Path}");
        text.AppendLine(rule.Why).AppendJoin('|', definition.Sources).AppendJoin('|', rule.Subsumes).AppendLine();
        text.AppendJoin('\n', rule.Severities.Select(s => $"{s.Kind} {s.Intent} {s.Severity} {string.Join(',', s.InSections ?? [])}")).AppendLine();
        text.AppendLine(definition.When.Key).AppendLine(definition.Suspicion?.Key).AppendLine(definition.Doubt?.Key).AppendJoin('\n', definition.AtMost.Select(a => $"{a.Severity} {a.When.Key}")).AppendLine();
        text.AppendJoin('\n', definition.Captures.Select(c => $"{c.Name} {c.Path.Length} {c.Target?.Key}")).AppendLine();
        text.AppendJoin('\n', definition.Messages.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key} {m.Value.Format} {string.Join(',', m.Value.Placeholders)}")).AppendLine();
        text.AppendJoin('\n', definition.Examples.Select(e => $"{e.IsFlag} {e.Line} {e.Text}")).AppendLine();
        text.AppendJoin('\n', rule.Options).AppendJoin('\n', definition.Fixes.Select(f => $"{f.Kind} {f.At} {f.Safety}")).AppendLine();
        return text.ToString();
    }

    private static string Written(YamlValue value) => value switch
    {
        YamlDeferred deferred => Written(deferred.Load()),
        YamlScalar scalar => $"{Place(scalar)} {scalar.IsBlock} {scalar.Text}\n",
        YamlSequence list => $"{Place(list)} [\n{string.Concat(list.Items.Select(Written))}]\n",
        YamlMapping mapping => $"{Place(mapping)} {{\n{string.Concat(mapping.Entries.Select(e => Written(e.Key) + Written(e.Value)))}}}\n",
        _ => throw new InvalidOperationException(value.Kind),
    };

    private static string Place(YamlValue value) => $"{value.Line}:{value.Column}-{value.EndColumn}";
}
