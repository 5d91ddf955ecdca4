using System.Text.Json;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class RuleSchemaTests
{
    [Fact]
    public void The_JSON_Schema_knows_exactly_the_conditions_that_the_loader_reads()
    {
        using var stream = typeof(RuleSchemaTests).Assembly.GetManifestResourceStream("rule.schema.json")!;
        using var schema = JsonDocument.Parse(stream);
        var inSchema = schema.RootElement.GetProperty("$defs").GetProperty("condition").GetProperty("properties").EnumerateObject().Select(p => p.Name);
        string[] parameters = ["all", "any", "not", "maybe", "as", "within", "each"];
        var inLoader = AtomReader.SentenceKeys.Concat(AtomReader.CommonKeys).Concat(AtomReader.GroupKeys)
            .Concat(RelationReader.KeysAt(UnitLevel.Sentence)).Concat(RelationReader.GroupKeys).Concat(parameters);
        Assert.Equal(inLoader.Order(StringComparer.Ordinal), inSchema.Order(StringComparer.Ordinal));
    }
}
