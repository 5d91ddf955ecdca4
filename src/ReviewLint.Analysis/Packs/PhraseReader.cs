using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads conditions on words: inline phrases, lists by name, lemmas, parts of speech, features.</summary>
internal sealed class PhraseReader(RuleFileContext file)
{

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
                            file.Unknown(key, "key of 'phrase'", [.. file.Languages, .. ClauseKeys.Phrase]);
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

    private PhraseSet Except(YamlValue value)
    {
        if (value is not YamlMapping mapping)
        {
            return Inline(value, "'except'", w => w);
        }

        file.Keys(mapping, "set of exceptions", [.. file.Languages, "lists"]);
        return mapping.Find("lists") is { } lists ? ByLanguage(mapping).Union(Lists(lists)) : ByLanguage(mapping);
    }

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
        if (file.IsChecked || !set.IsEmpty)
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
        var result = PhraseSet.Empty;
        foreach (var (key, value) in mapping.Entries)
        {
            if (file.Languages.Contains(key.Text))
            {
                result = result.Union(Phrases(value, $"'{key.Text}'", wrap ?? (w => w), key.Text));
            }
        }

        return result;
    }

    private PhraseSet Inline(YamlValue value, string what, Func<string, string> wrap) => Phrases(value, what, wrap, null);

    private PhraseSet Phrases(YamlValue value, string what, Func<string, string> wrap, string? language)
    {
        var words = file.Scalars(value, what);
        if (words.Count == 0)
        {
            return PhraseSet.Empty;
        }

        var languages = language is null ? file.Languages : [language];
        var key = $"{string.Join(',', languages)}:{words.Count}:{Hash(words.Select(w => wrap(w.Text))):x}";
        if (file.IsChecked)
        {
            return new PhraseSet(key, languages, () => For(languages, Patterns(words, wrap)));
        }

        var phrases = Patterns(words, wrap);
        return new PhraseSet(key, languages, () => For(languages, phrases));
    }

    private static ImmutableDictionary<string, ImmutableArray<PhrasePattern>> For(IReadOnlyList<string> languages, ImmutableArray<PhrasePattern> phrases) =>
        languages.ToImmutableDictionary(l => l, _ => phrases);

    private PhraseSet Lists(YamlValue value, double weight = 0)
    {
        var result = PhraseSet.Empty;
        foreach (var name in file.Scalars(value, "a list of word lists"))
        {
            // A list that was compiled ahead is the built-in one, and it is there.
            file.UsedLists.Add(name.Text);
            result = result.Union(file.IsChecked ? new PhraseSet(Key("built-in"), file.Languages, ByLanguage) : Read());

            string Key(string origin) => string.Create(CultureInfo.InvariantCulture, $"list:{name.Text}:{weight}:{origin}");

            ImmutableDictionary<string, ImmutableArray<PhrasePattern>> ByLanguage() => file.Languages
                .Select(l => (Language: l, List: file.FindList(name.Text, l)))
                .Where(l => l.List is not null)
                .ToImmutableDictionary(l => l.Language, l => l.List!.Entries.Where(e => e.Weight >= weight).Select(e => new PhrasePattern(e.Phrase)).ToImmutableArray());

            PhraseSet Read()
            {
                var lists = file.Languages.Select(l => file.FindList(name.Text, l)).OfType<WordList>().ToList();
                if (lists.Count == 0)
                {
                    file.Unknown(name, "word list", file.ListNames);
                }

                // Two packs may have lists of one name, so the words of a pack's own list are part of the key.
                var byLanguage = ByLanguage();
                var isBuiltIn = lists.TrueForAll(l => ReferenceEquals(BuiltInWordLists.Find(l.Name, l.Language), l));
                var origin = isBuiltIn ? "built-in" : Hash(lists.SelectMany(l => l.Entries.Select(e => e.Phrase))).ToString("x", CultureInfo.InvariantCulture);
                return new PhraseSet(Key(origin), [.. byLanguage.Keys], () => byLanguage);
            }
        }

        return result;
    }

    // FNV-1a over the words, with a mark between them. Keys that meet by chance (one in 2^64) would share a column; nothing else hangs on them.
    private static ulong Hash(IEnumerable<string> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var word in words)
        {
            foreach (var letter in word)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash = (hash ^ 0xFFFF) * 1099511628211UL;
        }

        return hash;
    }

    private ImmutableArray<PhrasePattern> Patterns(List<YamlScalar> words, Func<string, string> wrap)
    {
        var result = ImmutableArray.CreateBuilder<PhrasePattern>();
        foreach (var word in words)
        {
            try
            {
                var pattern = PhrasePattern.Parse(wrap(word.Text));
                if (!file.IsChecked)
                {
                    new PhraseMatcherBuilder().Add(pattern.Phrase, 0);
                }

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
