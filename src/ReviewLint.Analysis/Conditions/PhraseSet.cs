using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>Phrases by language.</summary>
/// <param name="Key">Equal keys, equal phrases.</param>
/// <param name="ByLanguage">The phrases of each language code.</param>
internal sealed record PhraseSet(string Key, ImmutableDictionary<string, ImmutableArray<PhrasePattern>> ByLanguage)
{
    public static PhraseSet Empty { get; } = new("", ImmutableDictionary<string, ImmutableArray<PhrasePattern>>.Empty);

    public bool IsEmpty => ByLanguage.Values.All(p => p.IsEmpty);

    public PhraseSet Union(PhraseSet other)
    {
        var all = ByLanguage;
        foreach (var (language, phrases) in other.ByLanguage)
        {
            all = all.SetItem(language, all.TryGetValue(language, out var mine) ? mine.AddRange(phrases) : phrases);
        }

        return new PhraseSet(Key.Length == 0 ? other.Key : Key + "+" + other.Key, all);
    }
}
