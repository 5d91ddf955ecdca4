using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads the examples of a rule: a text, or a mapping with the text and what its front matter says.</summary>
internal sealed class RuleExampleReader(RuleFileContext file)
{
    public static readonly string[] Kinds = ["flag", "pass", "fix"];

    public static readonly string[] Keys = ["text", "kind", "intent", "language", "date", "period", "front-matter", "options", "why", "known-gap"];

    /// <summary>Keys that a <c>flag</c> example has beside <see cref="Keys"/>.</summary>
    public static readonly string[] FlagKeys = ["severity"];

    /// <summary>What only a <c>fix</c> example has.</summary>
    public static readonly string[] FixKeys = ["to", "safety"];

    public ImmutableArray<RuleExample> Read(YamlValue? value)
    {
        var result = ImmutableArray.CreateBuilder<RuleExample>();
        if (value is null || file.Mapping(value, "'examples'") is not { } mapping)
        {
            return [];
        }

        foreach (var (key, list) in mapping.Entries)
        {
            if (!Kinds.Contains(key.Text))
            {
                file.Unknown(key, "kind of example", Kinds);
            }
            else if (list is not YamlSequence sequence)
            {
                file.Problem(list, $"'{key.Text}' is a list of examples");
            }
            else
            {
                result.AddRange(sequence.Items.Select(i => ReadOne(i, key.Text)).OfType<RuleExample>());
            }
        }

        return result.ToImmutable();
    }

    private RuleExample? ReadOne(YamlValue value, string kind)
    {
        var (isFlag, isFix) = (kind == "flag", kind == "fix");
        var example = new RuleExample(isFlag, value.Line, "", [], []);
        if (value is YamlScalar text)
        {
            example = example with { Text = text.Text };
        }
        else if (file.Mapping(value, "an example") is { } mapping)
        {
            foreach (var (key, inner) in mapping.Entries)
            {
                example = isFix && FixKeys.Contains(key.Text) ? ReadFixKey(example, key, inner) : ReadKey(example, key, inner, isFix);
            }
        }

        if (example.Text.Trim().Length == 0)
        {
            file.Problem(value, "an example without text");
            return null;
        }

        if (isFix && example.To is null)
        {
            file.Problem(value, "a 'fix' example needs 'to': what its text becomes, or the same text where no fix is made");
            return null;
        }

        if (isFlag != example.Text.Contains("[|", StringComparison.Ordinal) || Count(example.Text, "|]") != Count(example.Text, "[|") || Count(example.Text, "|}") != Count(example.Text, "{|"))
        {
            file.Problem(value, isFlag ? "a 'flag' example marks with [|…|] what the rule must mark" : $"a '{kind}' example has no mark");
            return null;
        }

        return example;
    }

    private RuleExample ReadFixKey(RuleExample example, YamlScalar key, YamlValue value)
    {
        if (key.Text == "to")
        {
            return example with { To = file.Text(value, "'to'") };
        }

        if (value is not YamlScalar word || !MeaningNames.TryParse<FixSafety>(word.Text, out var safety))
        {
            file.Unknown(value as YamlScalar ?? key, "safety", MeaningNames.All<FixSafety>());
            return example;
        }

        return example with { Safety = safety };
    }

    private RuleExample ReadKey(RuleExample example, YamlScalar key, YamlValue value, bool isFix)
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
            case "severity" when example.IsFlag && value is YamlScalar word:
                if (MeaningNames.TryParse<ReviewSeverity>(word.Text, out var severity))
                {
                    return example with { Severity = severity };
                }

                file.Unknown(word, "severity", MeaningNames.All<ReviewSeverity>());
                return example;
            case "why":
                return example;
            default:
                file.Unknown(key, "key of an example", [.. Keys, .. isFix ? FixKeys : example.IsFlag ? FlagKeys : []]);
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
