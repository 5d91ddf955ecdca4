using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>What a second clause behind a coordinator does: the praise before a "but", the order behind an "and".</summary>
internal static class SecondActScorer
{
    public static Act Find(Decision decision)
    {
        var reading = decision.Reading;
        if (decision.Evaluation.IsMixed && decision.Act is Act.Judgement or Act.Praise)
        {
            return decision.Act == Act.Judgement ? Act.Praise : Act.Judgement;
        }

        for (var i = reading.MainIndex + 1; i < reading.Clauses.Count && reading.MainIndex >= 0; i++)
        {
            var clause = reading.Clauses[i];
            if (clause.Link != ClauseLink.Coordinate || !clause.HasVerb)
            {
                continue;
            }

            if (clause.Imperative || (clause.Modal is ModalKind.Must or ModalKind.Should && !clause.Counterfactual))
            {
                return Act.Directive;
            }

            if (clause.Modal == ModalKind.Will && clause.Subject is SubjectKind.I or SubjectKind.We)
            {
                return Act.Commitment;
            }

            if (clause.Modal is ModalKind.Could or ModalKind.Might && clause.Subject == SubjectKind.You)
            {
                return Act.Suggestion;
            }
        }

        return decision.Act;
    }
}
