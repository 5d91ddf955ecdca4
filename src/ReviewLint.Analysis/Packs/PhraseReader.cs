using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads conditions on words: inline phrases, lists by name, lemmas, parts of speech, features.</summary>
internal sealed class PhraseReader(RuleFileContext file)
{
    private string[] Keys => [.. file.Languages, "lists", "weight", "except", "hits", "capitals"];

    /// <summary>Reads <c>phrase</c>: a phrase or list of phrases for all languages, or a mapping with phrases by language, <c>lists</c> (of entries of at least a <c>weight</c>), <c>except</c>, <c>hits</c> and <c>capitals</c>.</summary>
    public Condition Read(YamlValue value)
    {
        var (set, except, hits, capitals) = (PhraseSet.Empty, PhraseSet.Empty, new Amount(1), false);
        if (value is YamlMapping mapping)
        {
            set = ByLanguage(mapping);
            var weight = mapping.Find("weight") is { } w ? file.Number(w, "'weight'")?.Value ?? 0 : 0;
            foreach (var (key, inner) in mapping.Entries)
            {
                switch (key.Text)
                {
                    case "lists":
                        set = set.Union(Lists(inner, weight));
                        break;
                    case "weight":
                        break;
                    case "except":
                        except = file.Sites.Read(key, inner, () => Except(inner)) ?? PhraseSet.Empty;
                        break;
                    case "capitals":
                        capitals = file.Flag(inner, "'capitals'") ?? false;
                        break;
                    case "hits":
                        hits = file.Number(inner, "'hits'") ?? hits;
                        break;
                    default:
                        if (!file.Languages.Contains(key.Text))
                        {
                            file.Unknown(key, "key of 'phrase'", Keys);
                        }

                        break;
                }
            }
        }
        else
        {
            set = Inline(value, "'phrase'", w => w);
        }

        return Make(value, set, except, hits, capitals);
    }

    private PhraseSet Except(YamlValue value) =>
        value is YamlMapping mapping ? (mapping.Find("lists") is { } lists ? ByLanguage(mapping).Union(Lists(lists)) : ByLanguage(mapping)) : Inline(value, "'except'", w => w);

    /// <summary>Reads <c>words</c>: names of word lists.</summary>
    public Condition ReadLists(YamlValue value) => Make(value, Lists(value), PhraseSet.Empty, new Amount(1));

    /// <summary>Reads single words that stand for a phrase each.</summary>
    public Condition ReadWrapped(YamlValue value, string what, Func<string, string> wrap)
    {
        if (value is not YamlMapping mapping)
        {
            return Make(value, Inline(value, what, wrap), PhraseSet.Empty, new Amount(1));
        }

        foreach (var (key, _) in mapping.Entries)
        {
            if (!file.Languages.Contains(key.Text))
            {
                file.Unknown(key, "language", file.Languages);
            }
        }

        return Make(value, ByLanguage(mapping, wrap), PhraseSet.Empty, new Amount(1));
    }

    private Condition Make(YamlValue at, PhraseSet set, PhraseSet except, Amount hits, bool capitals = false)
    {
        if (!set.IsEmpty)
        {
            return new PhraseCondition(set, except, hits, capitals);
        }

        if (!file.HasErrors)
        {
            file.Problem(at, "no phrase is asked for, so this can never hold", id: "RL0021");
        }

        return ConditionFactory.Never(UnitLevel.Sentence, "no phrase is asked for");
    }

    private PhraseSet ByLanguage(YamlMapping mapping, Func<string, string>? wrap = null)
    {
        var result = ImmutableDictionary<string, ImmutableArray<PhrasePattern>>.Empty;
        var keys = new List<string>();
        foreach (var (key, value) in mapping.Entries)
        {
            if (file.Languages.Contains(key.Text))
            {
                var phrases = Patterns(value, $"'{key.Text}'", wrap ?? (w => w));
                result = result.SetItem(key.Text, phrases);
                keys.Add(key.Text + ":" + string.Join('|', phrases));
            }
        }

        return new PhraseSet(string.Join(';', keys), result);
    }

    private PhraseSet Inline(YamlValue value, string what, Func<string, string> wrap)
    {
        var phrases = Patterns(value, what, wrap);
        return new PhraseSet("*:" + string.Join('|', phrases), file.Languages.ToImmutableDictionary(l => l, _ => phrases));
    }

    private PhraseSet Lists(YamlValue value, double weight = 0)
    {
        var result = PhraseSet.Empty;
        foreach (var name in file.Scalars(value, "a list of word lists"))
        {
            var byLanguage = ImmutableDictionary<string, ImmutableArray<PhrasePattern>>.Empty;
            foreach (var language in file.Languages)
            {
                if (file.FindList(name.Text, language) is { } list)
                {
                    byLanguage = byLanguage.Add(language, [.. list.Entries.Where(e => e.Weight >= weight).Select(e => new PhrasePattern(e.Phrase))]);
                }
            }

            if (byLanguage.IsEmpty)
            {
                file.Unknown(name, "word list", file.ListNames);
            }

            // Two packs may have lists of one name, so the words are part of the key.
            var hash = byLanguage.Values.SelectMany(p => p).Aggregate(17UL, (h, p) => p.Phrase.Aggregate(h, (g, c) => (g * 1099511628211UL) ^ c));
            result = result.Union(new PhraseSet($"list:{name.Text}:{hash:x}", byLanguage));
        }

        return result;
    }

    private ImmutableArray<PhrasePattern> Patterns(YamlValue value, string what, Func<string, string> wrap)
    {
        var result = ImmutableArray.CreateBuilder<PhrasePattern>();
        foreach (var word in file.Scalars(value, what))
        {
            try
            {
                var pattern = PhrasePattern.Parse(wrap(word.Text));
                new PhraseMatcherBuilder().Add(pattern.Phrase, 0);
                result.Add(pattern);
            }
            catch (FormatException e)
            {
                file.Problem(word, e.Message);
            }
        }

        return result.ToImmutable();
    }
}
