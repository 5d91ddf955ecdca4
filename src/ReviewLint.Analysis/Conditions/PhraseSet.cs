using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>Phrases by language. They are read when a matcher is built from them; with a matcher compiled ahead they never are.</summary>
/// <param name="key">Equal keys, equal phrases; empty for none.</param>
/// <param name="languages">Codes of the languages it may have phrases in.</param>
/// <param name="read">Gives the phrases of each language code.</param>
internal sealed class PhraseSet(string key, IReadOnlyList<string> languages, Func<ImmutableDictionary<string, ImmutableArray<PhrasePattern>>> read)
{
    private ImmutableDictionary<string, ImmutableArray<PhrasePattern>>? _byLanguage;

    public static PhraseSet Empty { get; } = new("", [], () => ImmutableDictionary<string, ImmutableArray<PhrasePattern>>.Empty);

    /// <summary>Stands for phrases that a matcher compiled ahead holds.</summary>
    public static PhraseSet CompiledAhead { get; } = new("compiled ahead", [], () => ImmutableDictionary<string, ImmutableArray<PhrasePattern>>.Empty);

    public string Key { get; } = key;

    public IReadOnlyList<string> Languages { get; } = languages;

    public ImmutableDictionary<string, ImmutableArray<PhrasePattern>> ByLanguage => _byLanguage ??= read();

    /// <summary>Whether no phrase was asked for.</summary>
    public bool IsNone => Key.Length == 0;

    /// <summary>Whether there is no phrase, be it that lists which were asked for are empty.</summary>
    public bool IsEmpty => IsNone || ByLanguage.Values.All(p => p.IsEmpty);

    public PhraseSet Union(PhraseSet other) => IsNone ? other : other.IsNone ? this : new PhraseSet(Key + "+" + other.Key, [.. Languages.Union(other.Languages)], () =>
    {
        var all = ByLanguage;
        foreach (var (language, phrases) in other.ByLanguage)
        {
            all = all.SetItem(language, all.TryGetValue(language, out var mine) ? mine.AddRange(phrases) : phrases);
        }

        return all;
    });
}
