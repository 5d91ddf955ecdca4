using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Documents;
using ReviewLint.Language.Dates;

namespace ReviewLint.Analysis.Packs;

/// <summary>Finds the words that a rule's names stand for, once its condition holds of a unit.</summary>
/// <param name="state">The document.</param>
/// <param name="rule">The rule.</param>
internal sealed class CaptureFinder(MatchState state, CompiledRule rule)
{
    private static readonly List<FoundWords> s_nothing = [];

    // The units that a way has led to so far, and those its next step leads to; kept from one finding to the next.
    private List<UnitRange> _units = [];
    private List<UnitRange> _next = [];

    /// <summary>All words of a name, in document order (of relations backwards, the nearest first).</summary>
    public List<FoundWords> Find(string name, UnitRange unit)
    {
        foreach (var capture in rule.Speech.Captures)
        {
            if (capture.Name == name && Find(capture, unit) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return s_nothing;
    }

    /// <summary>The whole of a unit.</summary>
    public static FoundWords WordsOf(MatchState state, UnitRange unit)
    {
        var (first, last) = (state.Document.Sentences[unit.First], state.Document.Sentences[unit.End - 1]);
        return new FoundWords(TextSpan.FromBounds(first.Span.Start, last.Span.End), unit.First, ProseOf(first));
    }

    /// <summary>The words of a sentence; of one that is its whole paragraph no copy is made.</summary>
    public static string ProseOf(ReviewSentence sentence) => sentence.Block.Prose.Text.Substring(sentence.Range.Start, sentence.Range.Length);

    private List<FoundWords> Find(CompiledRule.CompiledCapture capture, UnitRange start)
    {
        _units.Clear();
        _units.Add(start);
        foreach (var step in capture.Path)
        {
            _next.Clear();
            foreach (var unit in _units)
            {
                Follow(step, unit, _next);
            }

            (_units, _next) = (_next, _units);
            if (_units.Count == 0)
            {
                return s_nothing;
            }
        }

        var result = new List<FoundWords>(_units.Count);
        foreach (var unit in _units)
        {
            Collect(capture.Target, unit, result);
        }

        return result;
    }

    private void Follow(CompiledRule.CompiledStep step, UnitRange unit, List<UnitRange> next)
    {
        var level = step.Level;
        switch (step.Kind)
        {
            case CaptureStep.StepKind.Around:
                next.Add(UnitAt(level, state.Units(level).UnitOf(unit.First)));
                break;
            case CaptureStep.StepKind.Where:
                if (BitColumn.Has(state.Column(step.Of!), unit.Index))
                {
                    next.Add(unit);
                }

                break;
            case CaptureStep.StepKind.Within:
                var (from, to) = state.Inside(unit.First, unit.End, level);
                AddSet(state.Column(step.Of!), level, from, to, next);
                break;
            default:
                FollowRelation(step, unit.First, next);
                break;
        }
    }

    private void FollowRelation(CompiledRule.CompiledStep step, int sentence, List<UnitRange> next)
    {
        var around = state.Units(step.Level);
        var (from, to) = (around.Start(around.UnitOf(sentence)), around.End(around.UnitOf(sentence)));
        var column = state.Column(step.Of!);
        var count = next.Count;
        switch (step.Relation)
        {
            case Relation.Next:
                AddSet(column, UnitLevel.Sentence, sentence + 1, Math.Min(to, sentence + 2), next);
                break;
            case Relation.Previous:
                AddSet(column, UnitLevel.Sentence, Math.Max(from, sentence - 1), sentence, next);
                break;
            case Relation.Follows:
                AddSet(column, UnitLevel.Sentence, from, sentence, next);
                next.Reverse(count, next.Count - count);
                break;
            case Relation.Precedes:
                AddSet(column, UnitLevel.Sentence, sentence + 1, to, next);
                break;
            case Relation.Beside:
                AddSet(column, UnitLevel.Sentence, from, sentence, next);
                AddSet(column, UnitLevel.Sentence, sentence + 1, to, next);
                break;
            default:
                next.Add(UnitAt(UnitLevel.Sentence, sentence));
                break;
        }
    }

    private void AddSet(ReadOnlySpan<ulong> column, UnitLevel level, int from, int to, List<UnitRange> next)
    {
        for (var i = BitColumn.First(column, from, to); i >= 0; i = BitColumn.First(column, i + 1, to))
        {
            next.Add(UnitAt(level, i));
        }
    }

    private UnitRange UnitAt(UnitLevel level, int index)
    {
        var units = state.Units(level);
        return new UnitRange(level, index, units.Start(index), units.End(index));
    }

    // "n't want" is "don't want" to a reader: what is quoted begins where a word does.
    private static int StartOfWord(ReviewSentence sentence, int token)
    {
        var text = sentence.Block.Prose.Text;
        while (token > 0 && sentence.Tokens[token].Start is var start && sentence.Tokens[token - 1].End == start
            && char.IsLetter(text[start - 1]) && (char.IsLetter(text[start]) || text[start] is '\'' or '’'))
        {
            token--;
        }

        return token;
    }

    private void Collect(ConditionNode? target, UnitRange unit, List<FoundWords> result)
    {
        switch (target?.Condition)
        {
            case PhraseCondition:
                for (var i = unit.First; i < unit.End; i++)
                {
                    var sentence = state.Document.Sentences[i];
                    foreach (var hit in PhraseCondition.HitsIn(state, target, i))
                    {
                        var first = StartOfWord(sentence, hit.First);
                        var tokens = sentence.Tokens[first..(hit.First + hit.Count)];
                        var text = sentence.Block.Prose.Text[tokens[0].Start..tokens[^1].End];
                        result.Add(new FoundWords(sentence.SpanOf(first, tokens.Length), i, text));
                    }
                }

                break;
            case DateCondition date:
                for (var i = unit.First; i < unit.End; i++)
                {
                    foreach (var mention in state.Document.Sentences[i].Dates)
                    {
                        if (date.Filter.Fits(state, mention))
                        {
                            result.Add(WordsOf(state.Document.Sentences[i], mention) with { Date = date.Filter.SeenDayOf(state, mention) });
                        }
                    }
                }

                break;
            case FindingCondition finding:
                result.AddRange(finding.Find(state, unit));
                break;
            case DateSpreadCondition spread:
                foreach (var found in spread.Spread.Collect(state, state.Column(target.Operands[0]), unit.First, unit.End))
                {
                    result.Add(WordsOf(state.Document.Sentences[found.Sentence], found.Date));
                }

                break;
            default:
                result.Add(WordsOf(state, unit));
                break;
        }
    }

    private static FoundWords WordsOf(ReviewSentence sentence, in DateMention date) =>
        new(sentence.Block.Prose.ToSource(date.Start, date.Length), sentence.Index, sentence.Block.Prose.Text.Substring(date.Start, date.Length), DateFilter.DayOf(date));
}
