using System.Text.RegularExpressions;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Packs;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Tests;

/// <summary>What docs/ lists is what the code knows: nothing missing, nothing made up.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs/rule-authors/reference.md"));

    [Fact]
    public void The_reference_lists_every_key_of_a_rule_file_and_no_other() =>
        Assert.Equal(RuleFileReader.Keys.Order(StringComparer.Ordinal), FirstColumn(Section("Keys of a rule file")).Order(StringComparer.Ordinal));

    [Fact]
    public void The_reference_lists_every_clause_of_the_condition_language_and_no_other()
    {
        string[] parameters = ["within", "each"];
        var known = AtomReader.SentenceKeys.Concat(AtomReader.CommonKeys).Concat(AtomReader.GroupKeys)
            .Concat(RelationReader.KeysAt(UnitLevel.Sentence)).Concat(RelationReader.GroupKeys).Concat(ConditionReader.CompositeKeys).Concat(parameters);
        Assert.Equal(known.Order(StringComparer.Ordinal), FirstColumn(Section("Conditions")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_reference_lists_every_key_of_a_fix_and_every_kind()
    {
        var fixes = Section("Fixes");
        Assert.Equal(FixTemplate.Keys.Order(StringComparer.Ordinal), FirstColumn(fixes).Order(StringComparer.Ordinal));
        Assert.All(MeaningNames.All<FixTemplate.FixKind>().Concat(SentenceRewrite.Keys).Concat(Enum.GetNames<WordForm>()), name => Assert.Contains($"`{name}`", fixes, StringComparison.Ordinal));
    }

    [Fact]
    public void The_reference_names_every_key_inside_a_clause_an_example_and_a_related_place()
    {
        var clauses = ClauseKeys.ByClause.SelectMany(c => c.Value).Concat(RelatedTemplate.Keys).Concat(RuleFileReader.OptionKeys).Distinct();
        var missing = clauses.Where(k => !Named(Reference, k))
            .Concat(RuleExampleReader.Kinds.Concat(RuleExampleReader.Keys).Concat(RuleExampleReader.FlagKeys).Concat(RuleExampleReader.FixKeys).Where(k => !Named(Section("Examples", isLast: true), k)));
        Assert.Empty(missing);
    }

    // In code, alone or among others: `min`, `{ min, max }`, `days-after: { min }`.
    private static bool Named(string text, string key) => Regex.IsMatch(text, $@"`[^`\n]*(?<![\w-]){Regex.Escape(key)}(?![\w-])[^`\n]*`", RegexOptions.None, TimeSpan.FromSeconds(5));

    [Fact]
    public void The_reference_lists_every_value_of_the_closed_lists()
    {
        AssertValues("act", MeaningNames.All<Act>());
        AssertValues("time", MeaningNames.All<TimeReference>());
        AssertValues("owner", MeaningNames.All<Owner>());
        AssertValues("agent", MeaningNames.All<Agent>());
        AssertValues("target", MeaningNames.All<Target>());
        AssertValues("polarity", MeaningNames.All<Polarity>());
        AssertValues("tone", MeaningNames.All<Tone>());
        AssertValues("cue", MeaningNames.All<MeaningCues>().Where(n => n != "none"));
        AssertValues("concern", MeaningNames.All<Concerns>().Where(n => n != "none"));
        AssertValues("section", MeaningNames.All<SectionKind>());
        AssertValues("shape", MeaningNames.All<TextShape>());
    }

    [Fact]
    public void The_configuration_page_lists_every_key_and_no_other()
    {
        var listed = FirstColumn(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs/configuration.md"))).Where(k => k.StartsWith("reviewlint_", StringComparison.Ordinal) && k != "reviewlint_rlNNNN_name");
        Assert.Equal(ConfigurationKeys.All.Select(k => k.Name).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_link_between_files_leads_somewhere()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(RepositoryFolder.Root, "README.md"));
        var broken = pages.SelectMany(page => Links().Matches(File.ReadAllText(page)).Select(m => (page, Link: m.Groups[1].Value)))
            .Where(l => !Path.Exists(Path.Combine(Path.GetDirectoryName(l.page)!, l.Link)))
            .Select(l => $"{Path.GetRelativePath(RepositoryFolder.Root, l.page)}: {l.Link}");
        Assert.Empty(broken);
    }

    private static void AssertValues(string key, IEnumerable<string> values)
    {
        var row = Reference.Split('\n').Single(l => l.StartsWith($"| `{key}` |", StringComparison.Ordinal));
        Assert.All(values, v => Assert.Contains($"`{v}`", row, StringComparison.Ordinal));
    }

    private static string Section(string heading, bool isLast = false)
    {
        var start = Reference.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var end = isLast ? Reference.Length : Reference.IndexOf("\n## ", start + 4, StringComparison.Ordinal);
        return Reference[start..end];
    }

    private static IEnumerable<string> FirstColumn(string text) => Rows().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)([^)#\s]+)")]
    private static partial Regex Links();
}
