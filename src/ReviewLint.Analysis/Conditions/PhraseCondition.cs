namespace ReviewLint.Analysis.Conditions;

/// <summary>A sentence that holds at least so many phrases of a set, not counting those that touch a phrase of the exceptions or, if asked, are not in capitals.</summary>
internal sealed class PhraseCondition(PhraseSet phrases, PhraseSet except, Amount min, bool inCapitals)
    : Condition(UnitLevel.Sentence, $"phrase({phrases.Key}|{except.Key}|{min.Key}|{inCapitals})")
{
    public PhraseSet Phrases { get; } = phrases;

    public PhraseSet Except { get; } = except;

    public bool InCapitals { get; } = inCapitals;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var least = state.Value(min);
        var hits = new List<PhraseHit>();
        for (var i = state.FirstHit(self); i >= 0;)
        {
            var sentence = state.Hit(i).Sentence;
            if (least <= 1 && Except.IsNone && !InCapitals)
            {
                BitColumn.Set(column, sentence);
                i = state.Hit(i).Next;
                continue;
            }

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
        for (var i = state.FirstHit(self); i >= 0; i = state.Hit(i).Next)
        {
            if (state.Hit(i).Sentence == sentence)
            {
                Collect(state, i, hits, ((PhraseCondition)self.Condition).InCapitals);
                break;
            }
        }

        return hits;
    }

    private static int Collect(MatchState state, int start, List<PhraseHit> hits, bool inCapitals)
    {
        hits.Clear();
        var sentence = state.Hit(start).Sentence;
        var end = start;
        for (; end >= 0 && state.Hit(end).Sentence == sentence; end = state.Hit(end).Next)
        {
            var hit = state.Hit(end);
            if (!hit.IsException && !IsExcepted(state, start, hit) && (!inCapitals || IsInCapitals(state, hit)))
            {
                hits.Add(hit);
            }
        }

        hits.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Count.CompareTo(a.Count));
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

    private static bool IsInCapitals(MatchState state, PhraseHit hit)
    {
        var sentence = state.Document.Sentences[hit.Sentence];
        foreach (ref readonly var token in sentence.Tokens.Slice(hit.First, hit.Count))
        {
            foreach (var c in sentence.Block.Prose.Text.AsSpan(token.Start, token.Length))
            {
                if (char.IsLower(c))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsExcepted(MatchState state, int start, PhraseHit hit)
    {
        for (var i = start; i >= 0 && state.Hit(i).Sentence == hit.Sentence; i = state.Hit(i).Next)
        {
            var other = state.Hit(i);
            if (other.IsException && hit.First < other.First + other.Count && other.First < hit.First + hit.Count)
            {
                return true;
            }
        }

        return false;
    }
}
