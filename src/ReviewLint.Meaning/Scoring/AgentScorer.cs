using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>Who is to act, or acted: the subject of the action clause behind "we agreed that", "I think".</summary>
internal static class AgentScorer
{
    public static void Decide(Decision decision)
    {
        decision.Agent = Find(decision, out var cue);
        decision.Because("agent", decision.Agent, cue);
    }

    private static Agent Find(Decision decision, out string cue)
    {
        var reading = decision.Reading;
        if (decision.Act == Act.Social && reading.Main.Subject is not (SubjectKind.I or SubjectKind.We))
        {
            cue = "a greeting or thanks";
            return Agent.Nobody;
        }

        var clause = ActScorer.Unwrapped(reading);
        if (!clause.HasVerb)
        {
            cue = "no verb";
            return Agent.Nobody;
        }

        if (clause.Imperative)
        {
            cue = "an order is for the receiver";
            return clause.Modal == ModalKind.Lets ? Agent.Team : Agent.Receiver;
        }

        cue = "the subject of the action clause";
        switch (clause.Subject)
        {
            case SubjectKind.I:
                return Agent.Reviewer;
            case SubjectKind.You:
                return Agent.Receiver;
            case SubjectKind.We:
                return Agent.Team;
            case SubjectKind.Person:
                return Agent.Other;
            case SubjectKind.Generic:
                return Agent.Other;
            case SubjectKind.Thing:
                if (clause.Passive && decision.Act is Act.Directive or Act.Suggestion or Act.Observation or Act.Request)
                {
                    cue = "a passive without an agent";
                    return Agent.Nobody;
                }

                return Agent.Other;
            default:
                cue = "a passive, a dummy subject or the zero person";
                return Agent.Nobody;
        }
    }
}
