using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Conditions;

/// <summary>The phrases of all conditions: one matcher a language, taken from what was compiled ahead or built when a document first needs it, and who asks for each phrase.</summary>
internal sealed class PhraseIndex
{
    private readonly CompiledSections? _compiled;
    private readonly List<(ConditionNode Node, PhraseCondition Condition)> _conditions = [];
    private readonly ConcurrentDictionary<string, Lazy<LanguagePhrases?>> _languages = new(StringComparer.Ordinal);

    /// <summary>An empty index, to be filled.</summary>
    public PhraseIndex()
    {
    }

    /// <summary>The matchers that were compiled ahead with a program.</summary>
    public PhraseIndex(CompiledSections compiled) => _compiled = compiled;

    /// <summary>The name of a language's section in what is compiled ahead.</summary>
    public static string SectionOf(LanguageTag language) => "phrases/" + language.Code;

    public void Add(ConditionNode node, PhraseCondition condition) => _conditions.Add((node, condition));

    /// <summary>The matcher of a language; null when no rule has phrases in it.</summary>
    public LanguagePhrases? For(LanguageTag language) =>
        _languages.GetOrAdd(language.Code, static (_, x) => new Lazy<LanguagePhrases?>(() => x.Index.Open(x.Language)), (Index: this, Language: language)).Value;

    /// <summary>Compiles the phrases of a language (<see cref="LanguagePhrases"/>); the array is pinned, and empty when there are none.</summary>
    public byte[] Compile(LanguageTag language)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var uses = new List<List<PhraseUse>>();
        foreach (var (node, condition) in _conditions)
        {
            Add(condition.Phrases, isException: false);
            Add(condition.Except, isException: true);

            void Add(PhraseSet set, bool isException)
            {
                if (!set.Languages.Contains(language.Code))
                {
                    return;
                }

                foreach (var phrase in set.ByLanguage.GetValueOrDefault(language.Code, []))
                {
                    if (!ids.TryGetValue(phrase.Phrase, out var id))
                    {
                        ids.Add(phrase.Phrase, id = uses.Count);
                        uses.Add([]);
                    }

                    uses[id].Add(new PhraseUse(node.Index, phrase.Lead, phrase.Trail, isException ? 1 : 0));
                }
            }
        }

        if (uses.Count == 0)
        {
            return [];
        }

        var builder = new PhraseMatcherBuilder();
        foreach (var (phrase, id) in ids)
        {
            builder.Add(phrase, id);
        }

        return LanguagePhrases.Write(uses, builder.BuildTable());
    }

    /// <summary>The languages that any condition has phrases in.</summary>
    public IEnumerable<string> Languages => _conditions.SelectMany(c => c.Condition.Phrases.Languages.Concat(c.Condition.Except.Languages)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private unsafe LanguagePhrases? Open(LanguageTag language)
    {
        if (_compiled is not null)
        {
            return _compiled.TryFind(SectionOf(language), out var start, out var length) && length > 0 ? new LanguagePhrases(start, null) : null;
        }

        var bytes = Compile(language);
        return bytes.Length == 0 ? null : new LanguagePhrases((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0), bytes);
    }
}
