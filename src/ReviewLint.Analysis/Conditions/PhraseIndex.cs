using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Conditions;

/// <summary>The phrases of all conditions: one matcher a language, built when a document first needs it, and who asks for each phrase.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, LanguagePhrases> _languages = new(StringComparer.Ordinal);

    public void Add(ConditionNode node, PhraseCondition condition)
    {
        Add(node, condition.Phrases, isException: false);
        Add(node, condition.Except, isException: true);
    }

    /// <summary>The matcher of a language; null when no rule has phrases in it.</summary>
    public LanguagePhrases? For(LanguageTag language) => _languages.GetValueOrDefault(language.Code);

    private void Add(ConditionNode node, PhraseSet set, bool isException)
    {
        foreach (var (language, phrases) in set.ByLanguage)
        {
            if (!_languages.TryGetValue(language, out var index))
            {
                _languages.Add(language, index = new LanguagePhrases());
            }

            foreach (var phrase in phrases)
            {
                index.Add(phrase.Phrase, new PhraseUse(node.Index, phrase.Lead, phrase.Trail, isException));
            }
        }
    }

    /// <summary>The phrases of one language.</summary>
    internal sealed class LanguagePhrases
    {
        private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
        private readonly List<List<PhraseUse>> _uses = [];
        private readonly Lazy<PhraseMatcher> _matcher;

        public LanguagePhrases() => _matcher = new Lazy<PhraseMatcher>(Build);

        public PhraseMatcher Matcher => _matcher.Value;

        public List<PhraseUse> UsesOf(int id) => _uses[id];

        public void Add(string phrase, PhraseUse use)
        {
            if (!_ids.TryGetValue(phrase, out var id))
            {
                _ids.Add(phrase, id = _uses.Count);
                _uses.Add([]);
            }

            _uses[id].Add(use);
        }

        private PhraseMatcher Build()
        {
            var builder = new PhraseMatcherBuilder();
            foreach (var (phrase, id) in _ids)
            {
                builder.Add(phrase, id);
            }

            return builder.Build();
        }
    }
}
