using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Conditions;

/// <summary>The phrases of all conditions: one matcher a language, taken from what was compiled ahead or built when a document first needs it, and who asks for each phrase.</summary>
internal sealed class PhraseIndex
{
    private readonly List<(ConditionNode Node, PhraseCondition Condition)> _conditions = [];
    private readonly ConcurrentDictionary<string, Lazy<LanguagePhrases?>> _languages = new(StringComparer.Ordinal);

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

        return LanguagePhrases.Write(Fingerprint(), uses, builder.BuildTable());
    }

    private unsafe LanguagePhrases? Open(LanguageTag language)
    {
        // What was compiled ahead is for the built-in rules as they are; a pack or an override beside them makes another program.
        if (CompiledData.TryFind(SectionOf(language), out var start, out var length) && length > 0 && *(ulong*)start == Fingerprint())
        {
            return new LanguagePhrases(start, null);
        }

        var bytes = Compile(language);
        return bytes.Length == 0 ? null : new LanguagePhrases((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0), bytes);
    }

    // FNV-1a over the numbers and keys of all conditions that ask for phrases.
    private ulong Fingerprint()
    {
        var hash = 14695981039346656037UL;
        foreach (var (node, condition) in _conditions)
        {
            hash = (hash ^ (uint)node.Index) * 1099511628211UL;
            foreach (var letter in condition.Key)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }
        }

        return hash;
    }
}
