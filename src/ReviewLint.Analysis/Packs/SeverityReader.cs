using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads <c>severity</c>: by kind, below that by intent or kind of section, below an intent by kind of section.</summary>
internal sealed class SeverityReader(RuleFileContext file)
{
    private readonly List<RuleSeverity> _lines = [];

    public ImmutableArray<RuleSeverity> Read(YamlValue? value, YamlMapping root)
    {
        switch (value)
        {
            case null:
                file.Problem(root, "the key 'severity' is missing");
                break;
            case YamlScalar word:
                Add(word, new RuleSeverity(default));
                break;
            case YamlMapping kinds:
                foreach (var (key, inner) in kinds.Entries)
                {
                    if (MeaningNames.TryParse<ReviewKind>(key.Text, out var kind))
                    {
                        ReadKind(inner, new RuleSeverity(default, kind));
                    }
                    else
                    {
                        file.Unknown(key, "kind", MeaningNames.All<ReviewKind>());
                    }
                }

                break;
            default:
                file.Problem(value, "'severity' is a word, or a mapping by kind");
                break;
        }

        return [.. _lines];
    }

    private void ReadKind(YamlValue value, RuleSeverity line)
    {
        if (value is YamlScalar word)
        {
            Add(word, line);
            return;
        }

        if (file.Mapping(value, "a severity") is not { } mapping)
        {
            return;
        }

        foreach (var (key, inner) in mapping.Entries)
        {
            if (key.Text == "default")
            {
                ReadKind(inner, line);
            }
            else if (line.Intent is null && MeaningNames.TryParse<ReviewIntent>(key.Text, out var intent))
            {
                ReadKind(inner, line with { Intent = intent });
            }
            else if (line.InSections is null && MeaningNames.TryParse<SectionKind>(key.Text, out var section))
            {
                ReadKind(inner, line with { InSections = [section] });
            }
            else
            {
                file.Unknown(key, "intent or kind of section", ["default", .. MeaningNames.All<ReviewIntent>(), .. MeaningNames.All<SectionKind>()]);
            }
        }
    }

    private void Add(YamlScalar word, RuleSeverity line)
    {
        if (MeaningNames.TryParse<ReviewSeverity>(word.Text, out var severity))
        {
            _lines.Add(line with { Severity = severity });
        }
        else
        {
            file.Unknown(word, "severity", MeaningNames.All<ReviewSeverity>());
        }
    }
}
