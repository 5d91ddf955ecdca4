using System.Runtime.InteropServices;
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
    private readonly Dictionary<(string Rule, RuleScope Size, int Number), PendingDiagnostic> _index = [];
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
        var placed = new List<(PendingDiagnostic Finding, FindingUnit Place)>(findings.Count);
        foreach (var finding in findings)
        {
            var place = FindingUnit.Of(finding, _units);
            placed.Add((finding, place));
            Register(finding, place);
        }

        // Weakest first, so that of rules that take each other over (a pack's mistake: the shipped relation has no cycle) the stronger one stays.
        placed.Sort((x, y) => FindingOrder.Instance.Compare(y.Finding, x.Finding));
        foreach (var (finding, place) in placed)
        {
            if (StrongestWinner(finding, place) is { } winner && !LeadsTo(winner, finding))
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
                (winner.TookOver ??= []).Add(finding);
            }
        }
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
        if (scope == RuleScope.Document)
        {
            Put(finding, RuleScope.Document, 0);
            return;
        }

        if (scope == RuleScope.Section)
        {
            Put(finding, RuleScope.Section, place.Section?.Index ?? -1);
            return;
        }

        // A finding also stands in the larger units around it, where rules about those may lose to it.
        for (var sentence = place.FirstSentence; scope == RuleScope.Sentence && sentence < place.EndSentence; sentence++)
        {
            Put(finding, RuleScope.Sentence, sentence);
        }

        if (scope <= RuleScope.Paragraph)
        {
            Put(finding, RuleScope.Paragraph, place.Block);
        }

        Put(finding, RuleScope.Comment, place.Comment);
    }

    private void Put(PendingDiagnostic finding, RuleScope size, int number)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_index, (finding.Rule.Id, size, number), out var exists);
        if (!exists || FindingOrder.Instance.Compare(finding, slot) < 0)
        {
            slot = finding;
        }
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

        if (loser.Severity == ReviewSeverity.Error || loser.Rule.Scope > RuleScope.Comment)
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
        var scope = loser.Rule.Scope;
        switch (winner.Scope)
        {
            case RuleScope.Document:
                return _index.GetValueOrDefault((winner.Id, RuleScope.Document, 0));
            case RuleScope.Section when scope == RuleScope.Document:
                return InEverySection(winner);
            case RuleScope.Section:
                return InSectionAround(place.Section, winner);
        }

        if (scope > RuleScope.Comment)
        {
            // What one sentence says never outweighs what holds of a section or of the document.
            return null;
        }

        var size = scope > winner.Scope ? scope : winner.Scope;
        if (size != RuleScope.Sentence)
        {
            return _index.GetValueOrDefault((winner.Id, size, place.Number(size)));
        }

        for (var sentence = place.FirstSentence; sentence >= 0 && sentence < place.EndSentence; sentence++)
        {
            if (_index.TryGetValue((winner.Id, RuleScope.Sentence, sentence), out var found))
            {
                return found;
            }
        }

        return null;
    }

    private PendingDiagnostic? InSectionAround(ReviewSection? section, ReviewRule winner)
    {
        if (_index.TryGetValue((winner.Id, RuleScope.Section, section?.Index ?? -1), out var found))
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

            if (_index.TryGetValue((winner.Id, RuleScope.Section, around.Index), out found))
            {
                return found;
            }
        }

        return null;
    }

    private PendingDiagnostic? InEverySection(ReviewRule winner)
    {
        if (!_inEverySection.TryGetValue(winner.Id, out var found))
        {
            _inEverySection[winner.Id] = found = FindInEverySection(winner);
        }

        return found;
    }

    // RL6001 takes RL6006 over if it hit every section: every one, that is, that praises or judges.
    private PendingDiagnostic? FindInEverySection(ReviewRule winner)
    {
        PendingDiagnostic? first = null;
        foreach (var sentence in _units.Document.Sentences)
        {
            if (_model.MeaningOf(sentence).Act is not (Act.Judgement or Act.Praise))
            {
                continue;
            }

            if (InSectionAround(sentence.Section, winner) is not { } found)
            {
                return null;
            }

            first ??= found;
        }

        return first;
    }
}
