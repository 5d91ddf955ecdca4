using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Precedence;

/// <summary>
/// Lets findings take over others of the same unit, so that one fact is said once (the rule catalogue's overview, section 4). What was found by words is not taken over by a likeness. The relation is transitive: a finding
/// that was taken over still takes over, and what it took goes to the one that is left. An error is never taken over by less, nor what shows by what does not.
/// </summary>
internal sealed class SubsumptionResolver
{
    private readonly SubsumptionTable _table;
    private readonly DocumentUnits _units;
    private readonly ReviewSemanticModel _model;
    private readonly Dictionary<string, WinnerIndex> _winners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PendingDiagnostic?> _inEverySection = new(StringComparer.Ordinal);

    private SubsumptionResolver(SubsumptionTable table, DocumentUnits units, ReviewSemanticModel model) => (_table, _units, _model) = (table, units, model);

    /// <summary>Resolves the findings that neither a severity of none nor a suppression took out before.</summary>
    public static void Resolve(IReadOnlyList<PendingDiagnostic> findings, SubsumptionTable table, DocumentUnits units, ReviewSemanticModel model)
    {
        if (table.IsEmpty || findings.Count < 2)
        {
            return;
        }

        new SubsumptionResolver(table, units, model).Resolve(findings);
    }

    private void Resolve(IReadOnlyList<PendingDiagnostic> findings)
    {
        // A file may have a hundred thousand findings: only those that can win are looked up, and only those that can lose are put in order.
        foreach (var finding in findings)
        {
            if (_table.IsWinner(finding.Rule.Id))
            {
                Register(finding, FindingUnit.Of(finding, _units));
            }
        }

        var losers = new List<PendingDiagnostic>();
        foreach (var finding in findings)
        {
            if (CanLose(finding))
            {
                losers.Add(finding);
            }
        }

        // Weakest first, so that of rules that take each other over (a pack's mistake: the shipped relation has no cycle) the stronger one stays.
        losers.Sort(static (x, y) => FindingOrder.Instance.Compare(y, x));
        foreach (var finding in losers)
        {
            if (StrongestWinner(finding, FindingUnit.Of(finding, _units)) is { } winner && !LeadsTo(winner, finding))
            {
                TakeOver(winner, finding);
            }
        }

        foreach (var finding in findings)
        {
            if (finding.TakenOverBy is { } winner)
            {
                while (winner.TakenOverBy is { } next)
                {
                    winner = next;
                }

                finding.TakenOverBy = winner;
                (winner.TookOver ??= new List<PendingDiagnostic>(1)).Add(finding);
            }
        }
    }

    // Whether a rule that could take it over has found anything in this document.
    private bool CanLose(PendingDiagnostic finding) =>
        AnyFound(_table.WinnersOf(finding.Rule.Id)) || (CanLoseToAll(finding) && AnyFound(_table.WinnersOfEverything));

    private static bool CanLoseToAll(PendingDiagnostic finding) => finding.Severity != ReviewSeverity.Error && finding.Rule.Scope <= RuleScope.Comment;

    private bool AnyFound(ReadOnlySpan<SubsumptionTable.Winner> winners)
    {
        foreach (var winner in winners)
        {
            if (_winners.ContainsKey(winner.Rule.Id))
            {
                return true;
            }
        }

        return false;
    }

    // What was found by its words says more, and can be mended: a likeness gives way to it, whichever rule is the stronger.
    private static void TakeOver(PendingDiagnostic winner, PendingDiagnostic loser)
    {
        if (!winner.Finding.IsLikeness || loser.Finding.IsLikeness)
        {
            loser.TakenOverBy = winner;
        }
        else if (loser.Rule.Scope == RuleScope.Sentence && !LeadsTo(loser, winner))
        {
            winner.TakenOverBy = loser;
        }
    }

    private static bool LeadsTo(PendingDiagnostic winner, PendingDiagnostic finding)
    {
        for (PendingDiagnostic? next = winner; next is not null; next = next.TakenOverBy)
        {
            if (ReferenceEquals(next, finding))
            {
                return true;
            }
        }

        return false;
    }

    // Of several findings of a rule in a unit the strongest stands for all.
    private void Register(PendingDiagnostic finding, in FindingUnit place)
    {
        var scope = finding.Rule.Scope;
        if (!_winners.TryGetValue(finding.Rule.Id, out var index))
        {
            _winners[finding.Rule.Id] = index = new WinnerIndex();
        }

        if (scope == RuleScope.Document)
        {
            index.Put(finding, RuleScope.Document, 0);
            return;
        }

        if (scope == RuleScope.Section)
        {
            index.Put(finding, RuleScope.Section, place.Section?.Index ?? -1);
            return;
        }

        // A finding also stands in the larger units around it, where rules about those may lose to it.
        for (var sentence = place.FirstSentence; scope == RuleScope.Sentence && sentence < place.EndSentence; sentence++)
        {
            index.Put(finding, RuleScope.Sentence, sentence);
        }

        if (scope <= RuleScope.Paragraph)
        {
            index.Put(finding, RuleScope.Paragraph, place.Block);
        }

        index.Put(finding, RuleScope.Comment, place.Comment);
    }

    private PendingDiagnostic? StrongestWinner(PendingDiagnostic loser, in FindingUnit place)
    {
        PendingDiagnostic? best = null;
        foreach (var winner in _table.WinnersOf(loser.Rule.Id))
        {
            if (winner.Part is null || winner.Part.Equals(loser.Finding.Part, StringComparison.OrdinalIgnoreCase))
            {
                best = Stronger(best, Find(loser, place, winner.Rule), loser);
            }
        }

        if (!CanLoseToAll(loser))
        {
            return best;
        }

        foreach (var winner in _table.WinnersOfEverything)
        {
            // Two rules that both take everything would take each other: the order decides between them.
            var candidate = winner.Rule.Id == loser.Rule.Id ? null : Find(loser, place, winner.Rule);
            if (candidate is not null && (!loser.Rule.Subsumes.Contains("*") || FindingOrder.Instance.Compare(candidate, loser) < 0))
            {
                best = Stronger(best, candidate, loser);
            }
        }

        return best;
    }

    private static PendingDiagnostic? Stronger(PendingDiagnostic? best, PendingDiagnostic? candidate, PendingDiagnostic loser)
    {
        if (candidate is null || ReferenceEquals(candidate, loser) || candidate.IsSuppressed || loser.IsSuppressed
            || (loser.Severity == ReviewSeverity.Error && candidate.Severity < ReviewSeverity.Error)
            || (loser.Severity >= ReviewSeverity.Suggestion && candidate.Severity < ReviewSeverity.Suggestion))
        {
            return best;
        }

        return best is null || FindingOrder.Instance.Compare(candidate, best) < 0 ? candidate : best;
    }

    private PendingDiagnostic? Find(PendingDiagnostic loser, in FindingUnit place, ReviewRule winner)
    {
        if (!_winners.TryGetValue(winner.Id, out var index))
        {
            return null;
        }

        var scope = loser.Rule.Scope;
        switch (winner.Scope)
        {
            case RuleScope.Document:
                return index.Find(RuleScope.Document, 0);
            case RuleScope.Section when scope == RuleScope.Document:
                return InEverySection(winner, index);
            case RuleScope.Section:
                return InSectionAround(place.Section, index);
        }

        if (scope > RuleScope.Comment)
        {
            // What one sentence says never outweighs what holds of a section or of the document.
            return null;
        }

        var size = scope > winner.Scope ? scope : winner.Scope;
        if (size != RuleScope.Sentence)
        {
            return index.Find(size, place.Number(size));
        }

        for (var sentence = place.FirstSentence; sentence >= 0 && sentence < place.EndSentence; sentence++)
        {
            if (index.Find(RuleScope.Sentence, sentence) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private PendingDiagnostic? InSectionAround(ReviewSection? section, WinnerIndex index)
    {
        if (index.Find(RuleScope.Section, section?.Index ?? -1) is { } found)
        {
            return found;
        }

        for (var around = section?.Parent; around is not null; around = around.Parent)
        {
            // What is found under the title is about the lines under it, not about the whole document.
            if (ReferenceEquals(around.Heading, _units.Document.Title))
            {
                return null;
            }

            if (index.Find(RuleScope.Section, around.Index) is { } outer)
            {
                return outer;
            }
        }

        return null;
    }

    private PendingDiagnostic? InEverySection(ReviewRule winner, WinnerIndex index)
    {
        if (!_inEverySection.TryGetValue(winner.Id, out var found))
        {
            _inEverySection[winner.Id] = found = FindInEverySection(index);
        }

        return found;
    }

    // RL6001 takes RL6006 over if it hit every section: every one, that is, that praises or judges.
    private PendingDiagnostic? FindInEverySection(WinnerIndex index)
    {
        PendingDiagnostic? first = null;
        foreach (var sentence in _units.Document.Sentences)
        {
            if (_model.MeaningOf(sentence).Act is not (Act.Judgement or Act.Praise))
            {
                continue;
            }

            if (InSectionAround(sentence.Section, index) is not { } found)
            {
                return null;
            }

            first ??= found;
        }

        return first;
    }
}
