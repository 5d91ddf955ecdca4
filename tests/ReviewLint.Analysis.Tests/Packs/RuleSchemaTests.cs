using System.Text.Json;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class RuleSchemaTests
{
    [Fact]
    public void The_JSON_Schema_knows_exactly_the_conditions_that_the_loader_reads()
    {
        using var schema = Read("rule.schema.json");
        var inSchema = schema.RootElement.GetProperty("$defs").GetProperty("condition").GetProperty("properties").EnumerateObject().Select(p => p.Name);
        string[] parameters = ["all", "any", "not", "maybe", "as", "within", "each"];
        var inLoader = AtomReader.SentenceKeys.Concat(AtomReader.CommonKeys).Concat(AtomReader.GroupKeys)
            .Concat(RelationReader.KeysAt(UnitLevel.Sentence)).Concat(RelationReader.GroupKeys).Concat(parameters);
        Assert.Equal(inLoader.Order(StringComparer.Ordinal), inSchema.Order(StringComparer.Ordinal));
    }

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
