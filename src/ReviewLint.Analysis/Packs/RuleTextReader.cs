using System.Collections.Immutable;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads what a rule says and where: messages, help, marks, related places.</summary>
internal sealed class RuleTextReader(RuleFileContext file)
{
    public ImmutableDictionary<string, MessageTemplate> ReadMessages(YamlValue? value, YamlMapping root)
    {
        var result = ImmutableDictionary<string, MessageTemplate>.Empty;
        foreach (var (language, scalar) in Texts(value, root, "message"))
        {
            try
            {
                var template = MessageTemplate.Parse(scalar.Text.Trim());
                foreach (var placeholder in template.Placeholders)
                {
                    Check(placeholder, scalar);
                }

                if (template.LeastLength > MessageTemplate.MaxLength)
                {
                    file.Problem(scalar, $"a message is at most {MessageTemplate.MaxLength} characters with what it quotes; this one needs {template.LeastLength}");
                }

                result = result.SetItem(language, template);
            }
            catch (FormatException e)
            {
                file.Problem(scalar, "in a message, " + e.Message);
            }
        }

        return result;
    }

    public ImmutableDictionary<string, string> ByLanguage(YamlValue? value, YamlMapping root, string what) =>
        Texts(value, root, what).ToImmutableDictionary(t => t.Language, t => t.Text.Text.Trim());

    public ImmutableArray<RuleMark> ReadMarks(YamlValue? value, RuleScope scope)
    {
        switch (value)
        {
            case null:
                return [new RuleMark(null, [scope switch
                {
                    RuleScope.Document => "title",
                    RuleScope.Section => "heading",
                    RuleScope.Comment => "comment",
                    RuleScope.Paragraph => "paragraph",
                    _ => "sentence",
                }])];
            case YamlMapping mapping:
                var marks = ImmutableArray.CreateBuilder<RuleMark>();
                foreach (var (key, inner) in mapping.Entries)
                {
                    if (MeaningNames.TryParse<ReviewKind>(key.Text, out var kind))
                    {
                        marks.Add(new RuleMark(kind, Names(inner)));
                    }
                    else
                    {
                        file.Unknown(key, "kind", MeaningNames.All<ReviewKind>());
                    }
                }

                return marks.ToImmutable();
            default:
                return [new RuleMark(null, Names(value))];
        }
    }

    public ImmutableArray<RelatedTemplate> ReadRelated(YamlValue? value)
    {
        var result = ImmutableArray.CreateBuilder<RelatedTemplate>();
        var items = value switch { null => [], YamlSequence list => list.Items, _ => [value] };
        foreach (var item in items)
        {
            if (file.Mapping(item, "'related'") is not { } mapping)
            {
                continue;
            }

            file.Keys(mapping, "related place", RelatedTemplate.Keys);
            if (mapping.Find("at") is not YamlScalar at || !IsName(at, places: false))
            {
                file.Problem(item, "'related' needs 'at': a name given with 'as'");
                continue;
            }

            var last = mapping.Find("last") is { } l && file.Number(l, "'last'") is { } n ? (int)n.Value : 0;
            result.Add(new RelatedTemplate(at.Text, last, ByLanguage(mapping.Find("message"), mapping, "message")));
        }

        return result.ToImmutable();
    }

    private ImmutableArray<string> Names(YamlValue value) => [.. file.Scalars(value, "'at'").Where(s => IsName(s, places: true)).Select(s => s.Text)];

    public bool IsName(YamlScalar name, bool places)
    {
        var known = file.Captures.Select(c => c.Name).Concat(places ? RuleMark.Places : []).Distinct().ToList();
        if (known.Contains(name.Text))
        {
            return true;
        }

        file.Unknown(name, "place", known);
        return false;
    }

    private void Check(Placeholder placeholder, YamlScalar at)
    {
        var counted = file.Captures.Exists(c => c.Name == Placeholder.Counted);
        var known = Placeholder.BuiltIn.Where(n => counted || n is not (Placeholder.Counted or "first" or "last")).Concat(file.Captures.Select(c => c.Name)).Distinct().ToList();
        if (!known.Contains(placeholder.Name))
        {
            file.Unknown(at with { Text = placeholder.Name }, "placeholder", known);
        }
        else if (placeholder.Name == "option" ? !file.Options.ContainsKey(placeholder.Part) : placeholder.Part.Length > 0 && !Placeholder.Parts.Contains(placeholder.Part))
        {
            file.Unknown(at with { Text = placeholder.Part }, "part of a placeholder", placeholder.Name == "option" ? file.Options.Keys : Placeholder.Parts);
        }
    }

    public IEnumerable<(string Language, YamlScalar Text)> Texts(YamlValue? value, YamlMapping root, string what)
    {
        if (value is null)
        {
            file.Problem(root, $"the key '{what}' is missing");
            yield break;
        }

        if (value is YamlScalar single)
        {
            yield return ("en", single);
            yield break;
        }

        if (file.Mapping(value, $"'{what}'") is not { } mapping)
        {
            yield break;
        }

        if (mapping.Find("en") is null)
        {
            file.Problem(mapping, $"'{what}' needs English ('en'); other languages fall back to it");
        }

        foreach (var (key, inner) in mapping.Entries)
        {
            if (!file.Languages.Contains(key.Text))
            {
                file.Unknown(key, "language", file.Languages);
            }
            else if (inner is YamlScalar text)
            {
                yield return (key.Text, text);
            }
            else
            {
                file.Problem(inner, $"'{what}' in '{key.Text}' is a text, not {inner.Kind}");
            }
        }
    }
}
