using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>The further facts that rules ask for.</summary>
internal static class CueScorer
{
    private static readonly (Lex List, MeaningCues Cue)[] Direct =
    [
        (Lex.Formulaic, MeaningCues.Formulaic), (Lex.Agreement, MeaningCues.Agreement), (Lex.ReceiverVoice, MeaningCues.ReceiverVoice), (Lex.Rationale, MeaningCues.Rationale),
        (Lex.Impact, MeaningCues.Impact), (Lex.Causal, MeaningCues.Causal), (Lex.Continuity, MeaningCues.Continuity), (Lex.Duty, MeaningCues.Duty),
        (Lex.Placeholders, MeaningCues.Placeholder), (Lex.Hearsay, MeaningCues.Hearsay), (Lex.Comparison, MeaningCues.Comparison), (Lex.Condition, MeaningCues.Condition),
    ];

    public static void Decide(Decision decision)
    {
        var reading = decision.Reading;
        var clause = ActScorer.Unwrapped(reading);
        var cues = MeaningCues.None;
        foreach (var (list, cue) in Direct)
        {
            cues |= reading.Has(list) ? cue : 0;
        }

        cues |= OfClauses(reading, clause);
        cues |= reading.IsQuestion ? OfQuestion(decision, clause) : 0;
        cues |= OfContent(decision, clause);
        cues |= IsForward(decision, clause, cues) ? MeaningCues.Forward : 0;
        decision.Cues = cues;
        if (decision.Explains)
        {
            for (var bit = 1UL; bit != 0 && bit <= (ulong)cues; bit <<= 1)
            {
                if (((ulong)cues & bit) != 0)
                {
                    decision.Because("cues", (MeaningCues)bit, "found");
                }
            }
        }
    }

    private static MeaningCues OfClauses(SentenceReading reading, in Clause clause)
    {
        var cues = MeaningCues.None;
        foreach (var each in reading.Clauses)
        {
            cues |= each.Link is ClauseLink.Condition or ClauseLink.Time ? MeaningCues.Condition : 0;
            cues |= each.Link is ClauseLink.Reason or ClauseLink.Purpose && reading.MainIndex >= 0 ? MeaningCues.Rationale : 0;
            cues |= each.Counterfactual ? MeaningCues.Counterfactual : 0;
            cues |= each.Link == ClauseLink.Time ? MeaningCues.Situation : 0;
            if (each.Subject is SubjectKind.You && each.Verb >= 0 && !each.Copula && each.Modal is ModalKind.None && reading.Covers(Lex.BehaviourVerbs, each.Verb) && !reading.IsQuestion)
            {
                cues |= MeaningCues.Behaviour;
            }
        }

        cues |= clause.Negated || reading.Main.Negated ? MeaningCues.Negated : 0;
        cues |= reading.Main.Imperative && reading.Main.Modal != ModalKind.Lets ? MeaningCues.Imperative : 0;
        return cues;
    }

    private static MeaningCues OfQuestion(Decision decision, in Clause clause)
    {
        var reading = decision.Reading;
        var cues = MeaningCues.Question;
        var choice = QuestionScorer.IsChoice(reading);
        cues |= choice ? MeaningCues.Choice | MeaningCues.Options : 0;
        cues |= reading.Has(Lex.Consent) ? MeaningCues.Consent : 0;
        cues |= reading.Has(Lex.Reflective) ? MeaningCues.Reflective : 0;
        cues |= reading.QuestionWord >= 0 && reading[reading.QuestionWord].Norm is "why" or "miksi" or "miks" ? MeaningCues.Why : 0;
        if (decision.Act is Act.QuestionOpen or Act.QuestionClosed && decision.Tone is not Tone.Hostile)
        {
            cues |= MeaningCues.Genuine;
        }

        return cues;
    }

    private static MeaningCues OfContent(Decision decision, in Clause clause)
    {
        var reading = decision.Reading;
        var cues = MeaningCues.None;
        cues |= decision.Act is Act.QuestionOpen && !reading.IsQuestion ? MeaningCues.Question | MeaningCues.Genuine : 0;
        cues |= SpecificScorer.HasChecked(reading) ? MeaningCues.Evidence : 0;
        cues |= SpecificScorer.HasDate(reading) ? MeaningCues.Situation : 0;
        cues |= reading.Has(Lex.Possibility) && !clause.IsPast ? MeaningCues.Possibility : 0;
        cues |= reading.Has(Lex.Options) && HasAlternative(reading) ? MeaningCues.Options : 0;
        var ahead = decision.Time == TimeReference.Future;
        cues |= reading.Has(Lex.Goals) && clause.Subject is SubjectKind.You or SubjectKind.None or SubjectKind.Thing && !clause.IsPast && decision.Act is not Act.Praise and not Act.Judgement && IsReceiversGoal(reading, clause) ? MeaningCues.Goal : 0;
        cues |= ahead && decision.Act is Act.Commitment or Act.Directive or Act.Request or Act.Observation && (reading.Has(Lex.BehaviourVerbs) || reading.Has(Lex.ImperativeVerbs) || decision.Specific) ? MeaningCues.Step : 0;
        cues |= reading.Has(Lex.Touchpoints) && !clause.IsPast && (ahead || reading.Sentence is { Dates.IsEmpty: false }) ? MeaningCues.Touchpoint : 0;
        return cues;
    }

    private static bool IsReceiversGoal(SentenceReading reading, in Clause clause) =>
        clause.Subject == SubjectKind.You || reading.Context.Section == SectionKind.Goals || reading.Tokens.ContainsYour();

    private static bool HasAlternative(SentenceReading reading)
    {
        foreach (ref readonly var token in reading.Tokens)
        {
            if (token.Norm is "or" or "either" or "tai" or "vai" or "joko" or "another" or "toinen")
            {
                return true;
            }
        }

        return false;
    }

    // Forward words inside a past clause ("you asked what the next release should contain") and formulas open nothing.
    private static bool IsForward(Decision decision, in Clause clause, MeaningCues cues)
    {
        var reading = decision.Reading;
        if ((cues & (MeaningCues.Formulaic | MeaningCues.Counterfactual)) != 0 || decision.Act == Act.Social)
        {
            return false;
        }

        if (decision.Time == TimeReference.Future)
        {
            return true;
        }

        return decision.Time == TimeReference.Present && reading.Has(Lex.Forward) && decision.Act is not (Act.Praise or Act.Judgement or Act.QuestionRhetorical)
            && (!clause.IsPast) && (clause.Modal is ModalKind.Will or ModalKind.Should or ModalKind.Must or ModalKind.Could or ModalKind.Would or ModalKind.Might || clause.Subject == SubjectKind.You);
    }
}
