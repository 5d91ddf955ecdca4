using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>What an evaluation is about: a trait, a deed, a result or the team's way of working.</summary>
internal static class TargetScorer
{
    public static void Decide(Decision decision)
    {
        decision.Target = Find(decision, out var cue);
        decision.Because("target", decision.Target, cue);
    }

    private static Target Find(Decision decision, out string cue)
    {
        var reading = decision.Reading;
        cue = "nothing is evaluated";
        if (!Evaluates(decision))
        {
            return Target.None;
        }

        var clause = ActScorer.Unwrapped(reading);
        var isWork = clause.SubjectToken >= 0 && clause.Subject == SubjectKind.Thing && reading.Covers(Lex.WorkNouns, clause.SubjectToken) && !reading.Covers(Lex.BehaviourNouns, clause.SubjectToken);
        if (reading.Has(Lex.Traits) && !isWork && IsAboutPerson(reading, clause) || reading.Has(Lex.MindReading))
        {
            cue = "a trait, a motive or an ability";
            return Target.Person;
        }

        if (reading.Has(Lex.ProcessNouns))
        {
            cue = "a way of working of the team";
            return Target.Process;
        }

        if (isWork)
        {
            cue = "the subject is a result, a document or code";
            return Target.Work;
        }

        if (clause.Subject is SubjectKind.You && clause.HasVerb)
        {
            cue = "what the receiver does or is";
            return clause.Copula && reading.Has(Lex.PersonNouns) ? Target.Person : Target.Behaviour;
        }

        var behaviour = reading.FirstOf(Lex.BehaviourNouns);
        var work = reading.FirstOf(Lex.WorkNouns);
        if (behaviour >= 0 && (work < 0 || behaviour <= work))
        {
            cue = "a word for what somebody does";
            return Target.Behaviour;
        }

        if (reading.Context.Kind == Documents.ReviewKind.CodeReview || work >= 0)
        {
            cue = "a result, a document or code";
            return Target.Work;
        }

        cue = "what somebody did";
        return Target.Behaviour;
    }

    private static bool Evaluates(Decision decision)
    {
        switch (decision.Act)
        {
            case Act.Judgement or Act.Praise or Act.QuestionLeading or Act.QuestionRhetorical:
                return true;
            case Act.QuestionOpen:
                return decision.Reading.Has(Lex.WhyBlame);
            case Act.Directive or Act.QuestionClosed:
                return decision.Tone is Tone.Hostile && decision.Reading.Has(Lex.Insults);
            default:
                return false;
        }
    }

    private static bool IsAboutPerson(SentenceReading reading, in Clause clause) =>
        clause.Subject is SubjectKind.You or SubjectKind.Person or SubjectKind.None or SubjectKind.Generic || reading.Has(Lex.PersonNouns) || reading.Context.Kind == Documents.ReviewKind.PerformanceReview;
}
