using System.Runtime.InteropServices;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning.Scoring;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Reading;

/// <summary>
/// All that was read from one sentence before anything is decided: its words, the phrases found in it and its clauses. One object a thread is used over and over,
/// so that reading allocates nothing.
/// </summary>
internal sealed class SentenceReading
{
    private readonly List<PhraseMatch> _matches = [];
    private readonly int[] _count = new int[(int)Lex.Count];
    private readonly int[] _first = new int[(int)Lex.Count];
    private readonly float[] _strongest = new float[(int)Lex.Count];
    private readonly List<LexHit> _hits = [];
    private Token[] _tokens = new Token[128];
    private Clause _main;
    private ulong _lists;
    private string? _checked;
    private bool _checkedIsKnown;
    private bool? _shouted;

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    public bool Finnish { get; private set; }

    public Lexicon Lexicon { get; private set; } = null!;

    public ReviewContext Context { get; private set; } = null!;

    public ReviewSentence? Sentence { get; private set; }

    /// <summary>Index of the first word behind a label; <see cref="Count"/> when there is none.</summary>
    public int First { get; private set; }

    /// <summary>Index of the last word; -1 when there is none.</summary>
    public int Last { get; private set; }

    public LabelKind Label { get; set; }

    public bool NonBlocking { get; set; }

    /// <summary>Whether the label leaves it to the reader ("nit:", "suggestion:", "thought:").</summary>
    public bool HasOptionalLabel => Label is LabelKind.Nitpick or LabelKind.Suggestion or LabelKind.Thought;

    /// <summary>The clauses in order.</summary>
    public List<Clause> Clauses { get; } = [];

    /// <summary>The main clause; <see cref="Clause.Verb"/> is -1 when the sentence has no verb.</summary>
    public ref Clause Main => ref _main;

    /// <summary>Index of the main clause in <see cref="Clauses"/>; -1 when there is none.</summary>
    public int MainIndex { get; set; }

    public bool EndsInQuestionMark { get; set; }

    public bool EndsInExclamation { get; set; }

    /// <summary>A question by its mark, its clitic or its question word.</summary>
    public bool IsQuestion { get; set; }

    /// <summary>Token of the question word that opens the question; -1 without one.</summary>
    public int QuestionWord { get; set; }

    public bool HasWarmEmoji { get; set; }

    public ReadOnlySpan<LexHit> Hits => CollectionsMarshal.AsSpan(_hits);

    public ref readonly Token this[int index] => ref _tokens[index];

    public ref readonly Token At(int index) => ref _tokens[index];

    public bool IsEmpty => First > Last;

    /// <summary>How many words it has, marks not counted.</summary>
    public int WordCount { get; private set; }

    /// <summary>Whether it raises its voice.</summary>
    public bool IsShouted => _shouted ??= Shouting.IsShouted(this);

    /// <summary>The lists that have a hit, a bit each.</summary>
    public ulong Lists => _lists;

    /// <summary>What the sentence holds that others could check, in words; null for nothing.</summary>
    public string? Checked
    {
        get
        {
            if (!_checkedIsKnown)
            {
                (_checked, _checkedIsKnown) = (SpecificScorer.FindChecked(this), true);
            }

            return _checked;
        }
    }

    /// <summary>Whether the list has a hit.</summary>
    public bool Has(Lex list) => (_lists & (1UL << (int)list)) != 0;

    public int CountOf(Lex list) => _count[(int)list];

    /// <summary>Token of the first hit; -1 without one.</summary>
    public int FirstOf(Lex list) => Has(list) ? _first[(int)list] : -1;

    /// <summary>The greatest weight among the list's hits; 0 without one.</summary>
    public float StrengthOf(Lex list) => _strongest[(int)list];

    public void Begin(ReadOnlySpan<Token> tokens, bool finnish, ReviewContext context, ReviewSentence? sentence)
    {
        if (tokens.Length > _tokens.Length)
        {
            _tokens = new Token[tokens.Length * 2];
        }

        tokens.CopyTo(_tokens);
        (Count, Finnish, Context, Sentence) = (tokens.Length, finnish, context, sentence);
        Lexicon = Lexicon.For(finnish);
        First = SentenceEdges.First(tokens);
        Last = SentenceEdges.Last(tokens);
        (Label, NonBlocking) = (LabelKind.None, false);
        (_checkedIsKnown, _shouted) = (false, null);
        Clauses.Clear();
        Main = new Clause { Verb = -1, VerbStart = -1, SubjectToken = -1 };
        MainIndex = -1;
        QuestionWord = -1;
        WordCount = 0;
        foreach (ref readonly var token in tokens)
        {
            WordCount += SentenceEdges.IsMark(token) ? 0 : 1;
        }

        FindPhrases();
    }

    /// <summary>Whether a list has a hit that covers the token.</summary>
    public bool Covers(Lex list, int token)
    {
        if (!Has(list))
        {
            return false;
        }

        foreach (var hit in _hits)
        {
            if (hit.List == list && hit.First <= token && token < hit.First + hit.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a list has a hit that begins at the token.</summary>
    public bool StartsAt(Lex list, int token)
    {
        if (!Has(list))
        {
            return false;
        }

        foreach (var hit in _hits)
        {
            if (hit.List == list && hit.First == token)
            {
                return true;
            }
        }

        return false;
    }

    private void FindPhrases()
    {
        Array.Clear(_count);
        Array.Clear(_strongest);
        _lists = 0;
        _matches.Clear();
        _hits.Clear();
        Lexicon.Matcher.Match(Tokens, _matches);
        foreach (var match in _matches)
        {
            var list = Lexicon.ListOf(match.Id);
            if (list == Lex.TechnicalPhrases)
            {
                _hits.Add(new LexHit(list, match.FirstToken, match.TokenCount, 1, match.Id));
            }
        }

        AddDomainTerms();
        var technical = _hits.Count;
        foreach (var match in _matches)
        {
            var list = Lexicon.ListOf(match.Id);
            if (list == Lex.TechnicalPhrases || match.FirstToken < First || (IsEvaluative(list) && IsInside(match, technical)))
            {
                continue;
            }

            var weight = Lexicon.WeightOf(match.Id);
            _hits.Add(new LexHit(list, match.FirstToken, match.TokenCount, weight, match.Id));
            var i = (int)list;
            _lists |= 1UL << i;
            if (_count[i]++ == 0 || match.FirstToken < _first[i])
            {
                _first[i] = match.FirstToken;
            }

            _strongest[i] = Math.Max(_strongest[i], weight);
        }
    }

    // The words of the product's domain say what it is about and judge nobody.
    private void AddDomainTerms()
    {
        if (Context.DomainTerms is not { IsEmpty: false } terms)
        {
            return;
        }

        for (var i = First; i < Count; i++)
        {
            if (terms.LengthAt(Tokens, i, Finnish) is > 0 and var length)
            {
                _hits.Add(new LexHit(Lex.TechnicalPhrases, i, length, 1, -1));
            }
        }
    }

    private static bool IsEvaluative(Lex list) =>
        list is Lex.Positive or Lex.Negative or Lex.Insults or Lex.Traits or Lex.Sarcasm or Lex.Condescension or Lex.Minimisers or Lex.Emotions or Lex.Crude or Lex.Scorn;

    // A phrase that reaches beyond the technical one says more than it and stays.
    private bool IsInside(PhraseMatch match, int technical)
    {
        for (var i = 0; i < technical; i++)
        {
            if (_hits[i].First <= match.FirstToken && match.FirstToken + match.TokenCount <= _hits[i].First + _hits[i].Count)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A phrase of a list found in the sentence.</summary>
internal readonly record struct LexHit(Lex List, int First, int Count, float Weight, int Id);
