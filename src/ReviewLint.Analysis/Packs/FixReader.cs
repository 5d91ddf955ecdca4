using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads the fixes that a rule offers.</summary>
internal sealed class FixReader(RuleFileContext file, RuleTextReader texts)
{
    public ImmutableArray<FixTemplate> Read(YamlValue? value)
    {
        var result = ImmutableArray.CreateBuilder<FixTemplate>();
        foreach (var item in value is null ? [] : value is YamlSequence list ? list.Items : [value])
        {
            if (file.Mapping(item, "a fix") is { } mapping && ReadOne(mapping) is { } fix)
            {
                result.Add(fix);
            }
        }

        return result.ToImmutable();
    }

    private FixTemplate? ReadOne(YamlMapping mapping)
    {
        file.Keys(mapping, "fix", FixTemplate.Keys);
        var kind = Word<FixTemplate.FixKind>(mapping, "kind");
        var safety = Word<FixSafety>(mapping, "safety");
        if (mapping.Find("at") is not YamlScalar at || !texts.IsName(at, places: true))
        {
            file.Problem(mapping, "a fix needs 'at': what it changes");
            return null;
        }

        var fix = new FixTemplate(kind, at.Text, safety, texts.ByLanguage(mapping.Find("title"), mapping, "title"))
        {
            If = Name(mapping, "if"),
            Before = Name(mapping, "before"),
            Keep = Name(mapping, "keep"),
            Each = mapping.Find("each") is { } each && (file.Flag(each, "'each'") ?? false),
            Intents = file.Intents(mapping.Find("intents")),
        };
        switch (kind)
        {
            case FixTemplate.FixKind.Rewrite:
                return fix with { Rewrites = ReadRewrites(mapping) };
            case FixTemplate.FixKind.Replace when mapping.Find("forms") is { } forms:
                return fix with { Forms = ReadForms(forms) };
            case FixTemplate.FixKind.Replace or FixTemplate.FixKind.Prefix:
                // To the letter: the space after a prefix belongs to it.
                return fix with { Texts = texts.Texts(mapping.Find("with"), mapping, "with").ToImmutableDictionary(t => t.Language, t => t.Text.Text) };
            case FixTemplate.FixKind.MoveParagraph when fix.Before.Length == 0:
                file.Problem(mapping, "a fix that moves a paragraph needs 'before': the name of what it goes in front of");
                return null;
            default:
                return fix;
        }
    }

    private string Name(YamlMapping mapping, string key) => mapping.Find(key) switch
    {
        null => "",
        YamlScalar name when texts.IsName(name, places: false) => name.Text,
        YamlScalar => "",
        var other => Misshapen(other, $"'{key}' is a name given with 'as', not {other.Kind}"),
    };

    private string Misshapen(YamlValue value, string message)
    {
        file.Problem(value, message);
        return "";
    }

    private ImmutableDictionary<string, ImmutableArray<(string End, string With)>> ReadForms(YamlValue value)
    {
        var result = ImmutableDictionary.CreateBuilder<string, ImmutableArray<(string End, string With)>>();
        foreach (var (language, entries) in ByLanguage(value, "forms", "fi: { esimies: esihenkilö }"))
        {
            var forms = new List<(string End, string With)>();
            if (entries is not YamlMapping { Entries.IsEmpty: false } pairs)
            {
                file.Problem(entries, $"'forms' in '{language.Text}' is a mapping of ends of words to what stands in their place, not {(entries is YamlMapping ? "an empty one" : entries.Kind)}", "Write it so: { esimies: esihenkilö, esimiehen: esihenkilön }");
                continue;
            }

            foreach (var (end, with) in pairs.Entries)
            {
                if (with is YamlScalar { Text.Length: > 0 } text && end.Text.Length > 0)
                {
                    forms.Add((end.Text, text.Text));
                }
                else
                {
                    file.Problem(with, $"'forms': what stands in the place of '{end.Text}' is a word, not {(with is YamlScalar ? "nothing" : with.Kind)}", "A word that is to go away is 'kind: delete'.");
                }
            }

            result[language.Text] = [.. forms.OrderByDescending(f => f.End.Length)];
        }

        return result.ToImmutable();
    }

    private ImmutableDictionary<string, ImmutableArray<SentenceRewrite>> ReadRewrites(YamlMapping mapping)
    {
        var result = ImmutableDictionary.CreateBuilder<string, ImmutableArray<SentenceRewrite>>();
        if (mapping.Find("rewrites") is not { } value)
        {
            file.Problem(mapping, "a fix of kind 'rewrite' needs 'rewrites': by language, a list of 'from' and 'to'");
            return result.ToImmutable();
        }

        foreach (var (language, entries) in ByLanguage(value, "rewrites", "en: [{ from: ..., to: ... }]"))
        {
            var rewrites = ImmutableArray.CreateBuilder<SentenceRewrite>();
            foreach (var item in entries is YamlSequence list ? list.Items : [entries])
            {
                if (file.Mapping(item, "a rewrite") is { } pair && ReadRewrite(pair, language.Text) is { } rewrite)
                {
                    rewrites.Add(rewrite);
                }
            }

            result[language.Text] = rewrites.ToImmutable();
        }

        return result.ToImmutable();
    }

    private SentenceRewrite? ReadRewrite(YamlMapping mapping, string language)
    {
        file.Keys(mapping, "rewrite", SentenceRewrite.Keys);
        if (mapping.Find("from") is not YamlScalar from || mapping.Find("to") is not YamlScalar to)
        {
            file.Problem(mapping, "a rewrite needs 'from' and 'to', each a sentence");
            return null;
        }

        var rewrite = new SentenceRewrite(from.Text, to.Text, language, mapping.Find("without") is { } without ? [.. file.Scalars(without, "'without'").Select(w => w.Text)] : []);
        if (!file.IsChecked)
        {
            try
            {
                rewrite.Read();
            }
            catch (FormatException e)
            {
                file.Problem(from, e.Message);
                return null;
            }
        }

        return rewrite;
    }

    private IEnumerable<(YamlScalar Language, YamlValue Value)> ByLanguage(YamlValue value, string key, string shape)
    {
        if (value is not YamlMapping { Entries.IsEmpty: false } languages)
        {
            file.Problem(value, $"'{key}' is a mapping by language, not {(value is YamlMapping ? "an empty one" : value.Kind)}", $"Write it so: {key}: {{ {shape} }}");
            yield break;
        }

        foreach (var (language, inner) in languages.Entries)
        {
            if (file.Languages.Contains(language.Text))
            {
                yield return (language, inner);
            }
            else
            {
                file.Unknown(language, "language", file.Languages);
            }
        }
    }

    private T Word<T>(YamlMapping mapping, string key)
        where T : struct, Enum
    {
        if (mapping.Find(key) is YamlScalar word)
        {
            if (!MeaningNames.TryParse<T>(word.Text, out var value))
            {
                file.Unknown(word, key, MeaningNames.All<T>());
            }

            return value;
        }

        file.Problem(mapping, $"the key '{key}' is missing: one of {string.Join(", ", MeaningNames.All<T>())}");
        return default;
    }
}
