using System.Collections.Immutable;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads the examples of a rule: a text, or a mapping with the text and what its front matter says.</summary>
internal sealed class RuleExampleReader(RuleFileContext file)
{
    private static readonly string[] Keys = ["text", "kind", "intent", "language", "date", "period", "front-matter", "options", "why", "known-gap"];

    public ImmutableArray<RuleExample> Read(YamlValue? value)
    {
        var result = ImmutableArray.CreateBuilder<RuleExample>();
        if (value is null || file.Mapping(value, "'examples'") is not { } mapping)
        {
            return [];
        }

        foreach (var (key, list) in mapping.Entries)
        {
            if (key.Text is not ("flag" or "pass"))
            {
                file.Unknown(key, "kind of example", ["flag", "pass"]);
            }
            else if (list is not YamlSequence sequence)
            {
                file.Problem(list, $"'{key.Text}' is a list of examples");
            }
            else
            {
                result.AddRange(sequence.Items.Select(i => ReadOne(i, key.Text == "flag")).OfType<RuleExample>());
            }
        }

        return result.ToImmutable();
    }

    private RuleExample? ReadOne(YamlValue value, bool isFlag)
    {
        var example = new RuleExample(isFlag, value.Line, "", [], []);
        if (value is YamlScalar text)
        {
            example = example with { Text = text.Text };
        }
        else if (file.Mapping(value, "an example") is { } mapping)
        {
            foreach (var (key, inner) in mapping.Entries)
            {
                example = ReadKey(example, key, inner);
            }
        }

        if (example.Text.Trim().Length == 0)
        {
            file.Problem(value, "an example without text");
            return null;
        }

        if (isFlag != example.Text.Contains("[|", StringComparison.Ordinal) || Count(example.Text, "|]") != Count(example.Text, "[|") || Count(example.Text, "|}") != Count(example.Text, "{|"))
        {
            file.Problem(value, isFlag ? "a 'flag' example marks with [|…|] what the rule must mark" : "a 'pass' example has no mark");
            return null;
        }

        return example;
    }

    private RuleExample ReadKey(RuleExample example, YamlScalar key, YamlValue value)
    {
        switch (key.Text)
        {
            case "text":
                return example with { Text = file.Text(value, "'text'") ?? "" };
            case "kind" when value is YamlScalar kind && !MeaningNames.TryParse<ReviewKind>(kind.Text, out _):
                file.Unknown(kind, "kind", MeaningNames.All<ReviewKind>());
                return example;
            case "intent" when value is YamlScalar intent && !MeaningNames.TryParse<ReviewIntent>(intent.Text, out _):
                file.Unknown(intent, "intent", MeaningNames.All<ReviewIntent>());
                return example;
            case "kind" or "intent" or "language" or "date" or "period":
                return example with { FrontMatter = example.FrontMatter.Add(new(key.Text, file.Text(value, $"'{key.Text}'") ?? "")) };
            case "front-matter":
                return example with { FrontMatter = example.FrontMatter.AddRange(Pairs(value, "'front-matter'")) };
            case "options":
                return example with { Options = Pairs(value, "'options'") };
            case "known-gap":
                return example with { KnownGap = file.Text(value, "'known-gap'") };
            case "why":
                return example;
            default:
                file.Unknown(key, "key of an example", Keys);
                return example;
        }
    }

    private ImmutableArray<KeyValuePair<string, string>> Pairs(YamlValue value, string what) => file.Mapping(value, what) is { } mapping
        ? [.. mapping.Entries.Select(e => new KeyValuePair<string, string>(e.Key.Text, file.Text(e.Value, $"'{e.Key.Text}'") ?? ""))]
        : [];

    private static int Count(string text, string mark)
    {
        var count = 0;
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
