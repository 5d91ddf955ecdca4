using System.Collections.Frozen;
using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A sentence that takes up a content word of another sentence that fits a condition: <em>negotiate</em> and <em>negotiation</em> count as one word.</summary>
internal sealed class EchoCondition(UnitLevel within, params ImmutableArray<Condition> operands) : Condition(UnitLevel.Sentence, operands)
{
    private const int StemLength = 5;

    // Words that every goal and every step may hold.
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "want", "would", "like", "make", "have", "take", "give", "work", "team", "goal", "aim", "year", "month", "week", "become", "next", "become", "good", "better", "more", "learn", "develop", "improve", "start", "time", "need",
        "haluta", "tehdä", "ottaa", "antaa", "työ", "tiimi", "tavoite", "vuosi", "kuukausi", "viikko", "tulla", "hyvä", "parempi", "oppia", "opetella", "kehittää", "aloittaa", "aika", "voida", "saada", "olla");

    public override ConditionKind Kind => ConditionKind.Echo;

    public override int Cost => 12 + Operands[0].Cost;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var inner = state.Column(self.Operands[0]);
        if (BitColumn.IsEmpty(inner))
        {
            return;
        }

        var units = state.Units(within);
        for (var u = 0; u < units.Count; u++)
        {
            var (from, to) = (units.Start(u), units.End(u));
            var heard = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            for (var i = BitColumn.First(inner, from, to); i >= 0; i = BitColumn.First(inner, i + 1, to))
            {
                foreach (var stem in StemsOf(state.Document.Sentences[i]))
                {
                    // -1: heard in several sentences, so no sentence is only its own echo.
                    heard[stem] = heard.TryGetValue(stem, out var other) && other != i ? -1 : i;
                }
            }

            for (var i = from; i < to; i++)
            {
                foreach (var stem in StemsOf(state.Document.Sentences[i]))
                {
                    if (heard.TryGetValue(stem, out var source) && source != i)
                    {
                        BitColumn.Set(column, i);
                        break;
                    }
                }
            }
        }
    }

    private static List<string> StemsOf(ReviewSentence sentence)
    {
        var stems = new List<string>();
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (token.UPos is UPos.NOUN or UPos.VERB or UPos.PROPN or UPos.ADJ && token.Lemma.Length >= 4 && !Common.Contains(token.Lemma))
            {
                stems.Add(token.Lemma.Length > StemLength ? token.Lemma[..StemLength] : token.Lemma);
            }
        }

        return stems;
    }

    public override void Write(ImageWriter writer) => writer.Number((int)within);

    protected override string Describe() => $"echoes({(int)within},{Operands[0].Key})";
}
