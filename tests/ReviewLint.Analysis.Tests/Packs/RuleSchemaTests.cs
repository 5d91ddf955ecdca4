using System.Text.Json;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class RuleSchemaTests
{
    [Fact]
    public void The_JSON_Schema_knows_exactly_the_conditions_that_the_loader_reads()
    {
        using var schema = Read("rule.schema.json");
        var inSchema = schema.RootElement.GetProperty("$defs").GetProperty("condition").GetProperty("properties").EnumerateObject().Select(p => p.Name);
        string[] parameters = [.. ConditionReader.CompositeKeys, "within", "each"];
        var inLoader = AtomReader.SentenceKeys.Concat(AtomReader.CommonKeys).Concat(AtomReader.GroupKeys)
            .Concat(RelationReader.KeysAt(UnitLevel.Sentence)).Concat(RelationReader.GroupKeys).Concat(parameters);
        Assert.Equal(inLoader.Order(StringComparer.Ordinal), inSchema.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_JSON_Schema_knows_exactly_the_keys_of_a_rule_file_and_of_what_stands_in_it()
    {
        using var schema = Read("rule.schema.json");
        var properties = schema.RootElement.GetProperty("properties");
        Assert.Equal(RuleFileReader.Keys.Order(StringComparer.Ordinal), Names(schema.RootElement));
        Assert.Equal(FixTemplate.Keys.Order(StringComparer.Ordinal), Names(properties.GetProperty("fixes").GetProperty("items")));
        Assert.Equal(SentenceRewrite.Keys.Order(StringComparer.Ordinal), Names(properties.GetProperty("fixes").GetProperty("items").GetProperty("properties").GetProperty("rewrites").GetProperty("properties").GetProperty("en").GetProperty("items")));
        Assert.Equal(RelatedTemplate.Keys.Order(StringComparer.Ordinal), Names(schema.RootElement.GetProperty("$defs").GetProperty("related")));
        Assert.Equal(RuleFileReader.OptionKeys.Order(StringComparer.Ordinal), Names(properties.GetProperty("options").GetProperty("additionalProperties")));
        var examples = properties.GetProperty("examples");
        Assert.Equal(RuleExampleReader.Kinds.Order(StringComparer.Ordinal), Names(examples));
        Assert.Equal(RuleExampleReader.Keys.Order(StringComparer.Ordinal), Names(examples.GetProperty("properties").GetProperty("pass").GetProperty("items").GetProperty("oneOf")[1]));
        Assert.Equal(RuleExampleReader.Keys.Concat(RuleExampleReader.FlagKeys).Order(StringComparer.Ordinal), Names(examples.GetProperty("properties").GetProperty("flag").GetProperty("items").GetProperty("oneOf")[1]));
        Assert.Equal(RuleExampleReader.Keys.Concat(RuleExampleReader.FixKeys).Order(StringComparer.Ordinal), Names(examples.GetProperty("properties").GetProperty("fix").GetProperty("items")));
    }

    [Fact]
    public void The_JSON_Schema_knows_every_kind_of_fix()
    {
        using var schema = Read("rule.schema.json");
        var kinds = schema.RootElement.GetProperty("properties").GetProperty("fixes").GetProperty("items").GetProperty("properties").GetProperty("kind").GetProperty("enum");
        Assert.Equal(MeaningNames.All<FixTemplate.FixKind>().Order(StringComparer.Ordinal), kinds.EnumerateArray().Select(k => k.GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_JSON_Schema_knows_exactly_the_keys_inside_each_clause()
    {
        using var schema = Read("rule.schema.json");
        foreach (var (clause, keys) in ClauseKeys.ByClause)
        {
            var node = schema.RootElement.GetProperty("$defs").GetProperty("condition");
            foreach (var part in clause.Split('/'))
            {
                node = Mapping(node).GetProperty("properties").GetProperty(part);
            }

            // Languages are keys of a phrase too.
            Assert.Equal((clause, string.Join(' ', keys.Order(StringComparer.Ordinal))), (clause, string.Join(' ', Names(Mapping(node)).Where(n => n is not ("en" or "fi")))));
        }
    }

    // Where a value may be written short too, the mapping is one of its shapes.
    private static JsonElement Mapping(JsonElement node) =>
        node.TryGetProperty("oneOf", out var shapes) ? shapes.EnumerateArray().Single(s => s.TryGetProperty("properties", out _)) : node;

    [Fact]
    public void The_JSON_Schema_of_pack_files_knows_exactly_the_keys_that_the_loader_reads()
    {
        using var schema = Read("pack.schema.json");
        Assert.Equal(PackManifestReader.Keys.Order(StringComparer.Ordinal), Names(schema.RootElement));
        Assert.Equal(PackManifestReader.RequirementKeys.Order(StringComparer.Ordinal), Names(schema.RootElement.GetProperty("$defs").GetProperty("requirement").GetProperty("oneOf")[1]));
    }

    [Fact]
    public void The_JSON_Schema_of_overrides_knows_exactly_the_keys_that_the_loader_reads()
    {
        using var schema = Read("overrides.schema.json");
        Assert.Equal(PackOverridesReader.Keys.Order(StringComparer.Ordinal), Names(schema.RootElement));
        Assert.Equal(RuleOverride.Keys.Order(StringComparer.Ordinal), Names(schema.RootElement.GetProperty("$defs").GetProperty("rule")));
        Assert.Equal(WordListOverride.Keys.Order(StringComparer.Ordinal), Names(schema.RootElement.GetProperty("$defs").GetProperty("changes")));
    }

    private static JsonDocument Read(string name)
    {
        using var stream = typeof(RuleSchemaTests).Assembly.GetManifestResourceStream(name)!;
        return JsonDocument.Parse(stream);
    }

    private static IEnumerable<string> Names(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal);
}
