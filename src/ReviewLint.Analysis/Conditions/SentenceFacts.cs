using System.Numerics;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Conditions;

/// <summary>The meanings of a document's sentences turned on their side: one column of bits a value, filled in one pass.</summary>
internal sealed class SentenceFacts
{
    public const int Act = 0;
    public const int MainAct = Act + 16;
    public const int SecondAct = MainAct + 16;
    public const int Time = SecondAct + 16;
    public const int Owner = Time + 4;
    public const int Agent = Owner + 4;
    public const int Target = Agent + 8;
    public const int Polarity = Target + 8;
    public const int Tone = Polarity + 4;
    public const int Flags = Tone + 8;
    public const int Language = Flags + 4;
    public const int Cue = Language + 4;
    public const int Concern = Cue + 64;
    public const int Suspicion = Concern + 32;
    public const int Plausible = Suspicion + 32;
    public const int Total = Plausible + 32;

    private const uint EveryConcern = ((uint)Concerns.LeadingQuestion << 1) - 1;

    /// <summary>Bits of <see cref="Flags"/>.</summary>
    public const int Hedged = 0;
    public const int Specific = 1;
    public const int Sure = 2;

    private readonly ulong[] _bits;
    private readonly int _words;
    private readonly TokenFacts[] _tokens;

    // Words before each sentence, and one more for those of all.
    private readonly int[] _wordsBefore;

    public SentenceFacts(ReviewSemanticModel model)
    {
        var sentences = model.Document.Sentences.AsSpan();
        var meanings = model.Meanings;
        _words = BitColumn.Words(sentences.Length);
        _bits = new ulong[Total * _words];
        _tokens = new TokenFacts[sentences.Length];
        _wordsBefore = new int[sentences.Length + 1];
        for (var i = 0; i < sentences.Length; i++)
        {
            ref readonly var meaning = ref meanings[i];
            _wordsBefore[i + 1] = _wordsBefore[i] + Count(sentences[i].Tokens, out _tokens[i]);
            Set(Act + (int)meaning.Act, i);
            Set(Act + (int)meaning.SecondAct, i);
            Set(MainAct + (int)meaning.Act, i);
            if (meaning.SecondAct != meaning.Act)
            {
                Set(SecondAct + (int)meaning.SecondAct, i);
            }

            Set(Time + (int)meaning.Time, i);
            Set(Owner + (int)meaning.Owner, i);
            Set(Agent + (int)meaning.Agent, i);
            Set(Target + (int)meaning.Target, i);
            Set(Polarity + (int)meaning.Polarity, i);
            Set(Tone + (int)meaning.Tone, i);
            Set(Language + LanguageNumber(sentences[i].Language), i);
            SetIf(meaning.Hedged, Flags + Hedged, i);
            SetIf(meaning.Specific, Flags + Specific, i);
            SetIf(meaning.Confidence >= SentenceMeaning.Unsure, Flags + Sure, i);
            SetAll((ulong)meaning.Cues, Cue, i);
            SetAll((ulong)meaning.Concerns, Concern, i);
            SetAll((ulong)meaning.Suspicions, Suspicion, i);
            SetAll((uint)~meaning.Doubts & EveryConcern, Plausible, i);
        }
    }

    public ReadOnlySpan<ulong> Column(int fact) => _bits.AsSpan(fact * _words, _words);

    /// <summary>0 for English, 1 for Finnish, 2 for any other.</summary>
    public static int LanguageNumber(LanguageTag language) => language == LanguageTag.English ? 0 : language == LanguageTag.Finnish ? 1 : 2;

    /// <summary>How many words a run of sentences has, marks not counted.</summary>
    public int WordsIn(int first, int end) => _wordsBefore[end] - _wordsBefore[first];

    /// <summary>The kinds of token that a sentence holds.</summary>
    public TokenFacts TokensOf(int sentence) => _tokens[sentence];

    private static int Count(ReadOnlySpan<Token> tokens, out TokenFacts facts)
    {
        var count = 0;
        facts = TokenFacts.None;
        foreach (ref readonly var token in tokens)
        {
            count += token.UPos is UPos.PUNCT or UPos.SYM || token.Is(TokenFlags.MultiwordRest) ? 0 : 1;
            facts |= (token.Is(TokenFlags.Opaque) ? TokenFacts.Opaque : 0) | (token.Is(TokenFlags.Quoted) ? TokenFacts.Quoted : 0) | (token.UPos is UPos.VERB or UPos.AUX ? TokenFacts.Verb : 0);
        }

        return count;
    }

    private void Set(int fact, int sentence) => BitColumn.Set(_bits.AsSpan(fact * _words, _words), sentence);

    private void SetAll(ulong flags, int first, int sentence)
    {
        for (; flags != 0; flags &= flags - 1)
        {
            Set(first + BitOperations.TrailingZeroCount(flags), sentence);
        }
    }

    private void SetIf(bool condition, int fact, int sentence)
    {
        if (condition)
        {
            Set(fact, sentence);
        }
    }
}
