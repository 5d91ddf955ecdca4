namespace ReviewLint.Analysis.Conditions;

/// <summary>A sentence that holds at least so many phrases of a set, not counting those that touch a phrase of the exceptions or, if asked, are not in capitals.</summary>
internal sealed class PhraseCondition(PhraseSet phrases, PhraseSet except, Amount min, bool inCapitals) : Condition(UnitLevel.Sentence)
{
    public PhraseSet Phrases { get; } = phrases;

    public PhraseSet Except { get; } = except;

    public bool InCapitals { get; } = inCapitals;

    public override ConditionKind Kind => ConditionKind.Phrase;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        if (state.FirstHit(self) < 0)
        {
            return;
        }

        var least = state.Value(min);
        if (least <= 1 && Except.IsNone && !InCapitals)
        {
            var all = state.Hits;
            for (var i = state.FirstHit(self); i >= 0; i = all[i].Next)
            {
                BitColumn.Set(column, all[i].Sentence);
            }

            return;
        }

        var hits = new List<PhraseHit>();
        for (var i = state.FirstHit(self); i >= 0;)
        {
            var sentence = state.Hit(i).Sentence;
            i = Collect(state, i, hits, InCapitals);
            if (hits.Count >= least)
            {
                BitColumn.Set(column, sentence);
            }
        }
    }

    /// <summary>The hits in one sentence that count: left to right, the longest first, not overlapping.</summary>
    public static List<PhraseHit> HitsIn(MatchState state, ConditionNode self, int sentence)
    {
        var hits = new List<PhraseHit>();
        if (state.FirstHitIn(self, sentence) is var first and >= 0)
        {
            Collect(state, first, hits, ((PhraseCondition)self.Condition).InCapitals);
        }

        return hits;
    }

    private static int Collect(MatchState state, int start, List<PhraseHit> hits, bool inCapitals)
    {
        hits.Clear();
        var sentence = state.Hit(start).Sentence;
        List<PhraseHit>? exceptions = null;
        var end = start;
        for (; end >= 0 && state.Hit(end).Sentence == sentence; end = state.Hit(end).Next)
        {
            var hit = state.Hit(end);
            if (hit.IsException)
            {
                (exceptions ??= []).Add(hit);
            }
            else if (!inCapitals || IsInCapitals(state, hit))
            {
                hits.Add(hit);
            }
        }

        hits.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Count.CompareTo(a.Count));
        if (exceptions is not null)
        {
            RemoveExcepted(hits, exceptions);
        }

        var kept = 0;
        for (var i = 0; i < hits.Count; i++)
        {
            if (kept == 0 || hits[i].First >= hits[kept - 1].First + hits[kept - 1].Count)
            {
                hits[kept++] = hits[i];
            }
        }

        hits.RemoveRange(kept, hits.Count - kept);
        return end;
    }

    // A sentence can be a megabyte long: of the exceptions that begin before a hit ends, the one that reaches furthest tells whether any touches it.
    private static void RemoveExcepted(List<PhraseHit> hits, List<PhraseHit> exceptions)
    {
        exceptions.Sort(static (a, b) => a.First.CompareTo(b.First));
        var reach = new int[exceptions.Count];
        for (var i = 0; i < reach.Length; i++)
        {
            reach[i] = Math.Max(i == 0 ? 0 : reach[i - 1], exceptions[i].First + exceptions[i].Count);
        }

        hits.RemoveAll(hit =>
        {
            var (low, high) = (0, exceptions.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = exceptions[middle].First < hit.First + hit.Count ? (middle + 1, high) : (low, middle);
            }

            return low > 0 && reach[low - 1] > hit.First;
        });
    }

    // One capital alone is a unit or a name: "$310K".
    private static bool IsInCapitals(MatchState state, PhraseHit hit)
    {
        var capitals = 0;
        var sentence = state.Document.Sentences[hit.Sentence];
        foreach (ref readonly var token in sentence.Tokens.Slice(hit.First, hit.Count))
        {
            foreach (var c in sentence.Block.Prose.Text.AsSpan(token.Start, token.Length))
            {
                if (char.IsLower(c))
                {
                    return false;
                }

                capitals += char.IsUpper(c) ? 1 : 0;
            }
        }

        return capitals > 1;
    }

    public override void Write(ImageWriter writer)
    {
        writer.Flag(!Except.IsNone);
        writer.Amount(min);
        writer.Flag(InCapitals);
    }

    protected override string Describe() => $"phrase({Phrases.Key}|{Except.Key}|{min.Key}|{InCapitals})";
}
