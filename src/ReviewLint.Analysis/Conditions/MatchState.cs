using System.Buffers;
using System.Runtime.InteropServices;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Conditions;

/// <summary>What the conditions of a program come to in one document. Every distinct condition is worked out once, when first asked for.</summary>
internal sealed class MatchState : IDisposable
{
    private readonly ConditionProgram _program;
    private readonly IReadOnlyDictionary<string, ReviewRule> _rules;
    private readonly int _words;
    private readonly ulong[] _columns;
    private readonly bool[] _done;
    private readonly int[] _firstHit;

    // Most finds of phrases in one document. The built-in rules find a few hundred in a long review; only a pack that means harm finds this many.
    private const int MaxHits = 8 << 20;

    // The conditions that found most when there were too many: their finds are dropped, and rules that ask them do not run.
    private bool[]? _dropped;

    // Where the last look for the hits of a condition in a sentence ended: looks go forward, so the hits are walked over once.
    private int[]? _lastLook;

    // Kept by the thread from document to document: it grows to thousands.
    [ThreadStatic]
    private static (List<PhraseHit> Hits, List<PhraseMatch> Matches)? _kept;

    private readonly List<PhraseHit> _hits;
    private readonly List<PhraseMatch> _matches;
    private readonly UnitPartition?[] _units = new UnitPartition?[(int)UnitLevel.Document + 1];
    private readonly Dictionary<(string RuleId, string Option), double> _options = [];
    private LanguageTag? _mainLanguage;
    private SentenceFacts? _facts;
    private BlockFacts? _blocks;

    public MatchState(ConditionProgram program, IReadOnlyDictionary<string, ReviewRule> rules, ReviewSemanticModel model, DocumentConfiguration configuration)
    {
        (_program, _rules, Model, Configuration) = (program, rules, model, configuration);
        _words = BitColumn.Words(Document.Sentences.Length);
        _columns = ArrayPool<ulong>.Shared.Rent(Math.Max(1, program.NodeCount * _words));
        _done = Rent<bool>();
        _firstHit = Rent<int>();
        (_hits, _matches) = _kept ?? ([], []);
        _kept = null;
        FindPhrases();
    }

    public ReviewSemanticModel Model { get; }

    public ReviewDocument Document => Model.Document;

    public DocumentConfiguration Configuration { get; }

    public SentenceFacts Facts => _facts ??= new SentenceFacts(Model);

    public BlockFacts Blocks => _blocks ??= new BlockFacts(Document.Blocks);

    /// <summary>Of the two languages that every rule speaks, the one of most sentences: asked for each finding about words of no language.</summary>
    public LanguageTag MainLanguage => _mainLanguage ??= FindMainLanguage();

    public UnitPartition Units(UnitLevel level) => _units[(int)level] ??= UnitPartition.Create(level, Document.Sentences.AsSpan());

    /// <summary>The units of a level that lie in a run of sentences: the first, and the one after the last.</summary>
    public (int From, int To) Inside(int firstSentence, int endSentence, UnitLevel level)
    {
        if (level == UnitLevel.Sentence)
        {
            return (firstSentence, endSentence);
        }

        var units = Units(level);
        return (units.UnitOf(firstSentence), units.UnitOf(endSentence - 1) + 1);
    }

    public ReadOnlySpan<ulong> Column(ConditionNode node)
    {
        var column = _columns.AsSpan(node.Index * _words, _words);
        if (!_done[node.Index])
        {
            if (_dropped is not null && _dropped[node.Index])
            {
                throw new PhraseExcessException(MaxHits);
            }

            column.Clear();
            node.Condition.Evaluate(this, node, column);
            _done[node.Index] = true;
        }

        return column;
    }

    /// <summary>The first phrase found for a condition; -1 for none.</summary>
    public int FirstHit(ConditionNode node) => _firstHit[node.Index] - 1;

    /// <summary>The first phrase found for a condition in a sentence; -1 for none.</summary>
    public int FirstHitIn(ConditionNode node, int sentence)
    {
        _lastLook ??= Rent<int>();
        var i = _lastLook[node.Index] - 1;
        if (i < 0 || _hits[i].Sentence >= sentence)
        {
            i = FirstHit(node);
        }

        var last = i;
        for (; i >= 0 && _hits[i].Sentence < sentence; i = _hits[i].Next)
        {
            last = i;
        }

        // The hit before the sentence's own, so that the same sentence can be asked for again.
        _lastLook[node.Index] = last + 1;
        return i >= 0 && _hits[i].Sentence == sentence ? i : -1;
    }

    public PhraseHit Hit(int index) => _hits[index];

    /// <summary>All phrases found, each with the index of the next one of its condition.</summary>
    public ReadOnlySpan<PhraseHit> Hits => CollectionsMarshal.AsSpan(_hits);

    public double Value(Amount amount)
    {
        if (amount.Option is null || amount.RuleId is null)
        {
            return amount.Value;
        }

        // The same few settings are asked for in sentence after sentence.
        if (!_options.TryGetValue((amount.RuleId, amount.Option), out var value))
        {
            _options.Add((amount.RuleId, amount.Option), value = Configuration.NumberOption(_rules[amount.RuleId], amount.Option));
        }

        return value;
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_columns);
        ArrayPool<bool>.Shared.Return(_done);
        ArrayPool<int>.Shared.Return(_firstHit);
        if (_lastLook is not null)
        {
            ArrayPool<int>.Shared.Return(_lastLook);
        }

        _hits.Clear();
        _matches.Clear();
        _kept = (_hits, _matches);
    }

    private LanguageTag FindMainLanguage()
    {
        var (finnish, english) = (0, 0);
        foreach (var sentence in Document.Sentences)
        {
            finnish += sentence.Language == LanguageTag.Finnish ? 1 : 0;
            english += sentence.Language == LanguageTag.English ? 1 : 0;
        }

        return finnish > english ? LanguageTag.Finnish : LanguageTag.English;
    }

    // A cleared array with a place for each condition.
    private T[] Rent<T>()
    {
        var array = ArrayPool<T>.Shared.Rent(Math.Max(1, _program.NodeCount));
        array.AsSpan(0, _program.NodeCount).Clear();
        return array;
    }

    private void FindPhrases()
    {
        var lastHit = Rent<int>();
        foreach (var sentence in Document.Sentences)
        {
            if (_program.Phrases.For(sentence.Language) is not { } phrases)
            {
                continue;
            }

            _matches.Clear();
            phrases.Matcher.Match(sentence.Tokens, _matches);
            foreach (var match in _matches)
            {
                foreach (var use in phrases.UsesOf(match.Id))
                {
                    if (_dropped is not null && _dropped[use.Node])
                    {
                        continue;
                    }

                    if (_hits.Count == MaxHits)
                    {
                        DropGreediest(lastHit);
                        if (_dropped![use.Node])
                        {
                            continue;
                        }
                    }

                    _hits.Add(new PhraseHit(sentence.Index, match.FirstToken + use.Lead, Math.Max(1, match.TokenCount - use.Lead - use.Trail), use.IsException, -1));
                    if (_firstHit[use.Node] == 0)
                    {
                        _firstHit[use.Node] = _hits.Count;
                    }
                    else
                    {
                        CollectionsMarshal.AsSpan(_hits)[lastHit[use.Node] - 1].Next = _hits.Count - 1;
                    }

                    lastHit[use.Node] = _hits.Count;
                }
            }
        }

        ArrayPool<int>.Shared.Return(lastHit);
    }

    // Makes room: of the conditions that found most, as many lose their finds as it takes to halve the number. The others keep all of theirs.
    private void DropGreediest(int[] lastHit)
    {
        _dropped ??= new bool[_program.NodeCount];
        var counts = new int[_program.NodeCount];
        var owner = new int[_hits.Count];
        for (var node = 0; node < counts.Length; node++)
        {
            for (var i = _firstHit[node] - 1; i >= 0; i = _hits[i].Next)
            {
                owner[i] = node;
                counts[node]++;
            }
        }

        var byCount = Enumerable.Range(0, counts.Length).OrderByDescending(n => counts[n]).ThenBy(n => n);
        var left = _hits.Count;
        foreach (var node in byCount.TakeWhile(_ => left > MaxHits / 2))
        {
            _dropped[node] = true;
            left -= counts[node];
        }

        // The chains are told anew, in the order of the text: each kept find goes to its new place.
        Array.Clear(_firstHit, 0, _program.NodeCount);
        var all = CollectionsMarshal.AsSpan(_hits);
        var kept = 0;
        for (var i = 0; i < owner.Length; i++)
        {
            var node = owner[i];
            if (_dropped[node])
            {
                continue;
            }

            all[kept] = all[i] with { Next = -1 };
            if (_firstHit[node] == 0)
            {
                _firstHit[node] = kept + 1;
            }
            else
            {
                all[lastHit[node] - 1].Next = kept;
            }

            lastHit[node] = ++kept;
        }

        _hits.RemoveRange(kept, _hits.Count - kept);
    }
}
