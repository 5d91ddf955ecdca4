using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Reading;

/// <summary>All lists of one language compiled into one matcher. Built when the language is first met.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> English = new(() => new Lexicon(LanguageTag.English));
    private static readonly Lazy<Lexicon> Finnish = new(() => new Lexicon(LanguageTag.Finnish));
    private readonly List<(Lex List, float Weight, string Phrase)> _entries = [];

    private Lexicon(LanguageTag language)
    {
        var builder = new PhraseMatcherBuilder();
        for (var list = default(Lex); list < Lex.Count; list++)
        {
            foreach (var entry in BuiltInWordLists.Find(MeaningNames.NameOf(list), language)?.Entries ?? [])
            {
                builder.Add(entry.Phrase, _entries.Count);
                _entries.Add((list, (float)entry.Weight, entry.Phrase));
            }
        }

        Matcher = builder.Build();
    }

    public PhraseMatcher Matcher { get; }

    public static Lexicon For(bool finnish) => finnish ? Finnish.Value : English.Value;

    public Lex ListOf(int id) => _entries[id].List;

    public float WeightOf(int id) => _entries[id].Weight;

    public string PhraseOf(int id) => _entries[id].Phrase;
}
