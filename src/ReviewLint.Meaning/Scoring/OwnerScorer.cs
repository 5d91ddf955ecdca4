using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>Who is left deciding the next step: it follows from the act, and from who acts in a promise.</summary>
internal static class OwnerScorer
{
    public static void Decide(Decision decision)
    {
        decision.Owner = Find(decision, out var cue);
        decision.Because("owner", decision.Owner, cue);
    }

    private static Owner Find(Decision decision, out string cue)
    {
        var reading = decision.Reading;
        var clause = ActScorer.Unwrapped(reading);
        var shared = clause.Subject == SubjectKind.We;
        switch (decision.Act)
        {
            case Act.Directive:
                cue = "the writer directs";
                return shared || clause.Modal == ModalKind.Lets ? Owner.Shared : Owner.Reviewer;
            case Act.QuestionLeading:
                cue = "the question holds the writer's answer";
                return Owner.Reviewer;
            case Act.Request:
                cue = "the writer asks for a deed";
                return IsInvitation(reading) ? Owner.Receiver : shared ? Owner.Shared : Owner.Reviewer;
            case Act.Suggestion:
                cue = "the receiver may take the option or leave it";
                return shared && reading.Clauses.Count < 2 ? Owner.Shared : Owner.Receiver;
            case Act.QuestionOpen or Act.QuestionClosed:
                cue = "the receiver answers";
                return shared ? Owner.Shared : Owner.Receiver;
            case Act.Commitment:
                cue = "who promises";
                return shared ? Owner.Shared : Owner.Reviewer;
            case Act.Other when reading.Has(Lex.ReceiverDecides):
                cue = "leaves the decision to the receiver";
                return Owner.Receiver;
            case Act.Observation or Act.Other when IsReceiversPlan(reading):
                cue = "a plan that the receiver chose";
                return Owner.Receiver;
            case Act.Observation or Act.Other when clause.Modal == ModalKind.Will && shared:
                cue = "a plan of both";
                return Owner.Shared;
            default:
                cue = "no step is at issue";
                return Owner.None;
        }
    }

    // "Bring your draft", "add your comments": the receiver's own voice is invited.
    private static bool IsInvitation(SentenceReading reading)
    {
        foreach (ref readonly var token in reading.Tokens)
        {
            if (token.Lemma is "comment" or "view" or "draft" or "opinion" or "thought" or "idea" or "kommentti" or "näkemys" or "ajatus" or "luonnos" or "mielipide")
            {
                return reading.Context.Kind == Documents.ReviewKind.PerformanceReview;
            }
        }

        return false;
    }

    private static bool IsReceiversPlan(SentenceReading reading) =>
        reading.Has(Lex.Agreement) && (reading.Has(Lex.Forward) || reading.Main.Subject is SubjectKind.You or SubjectKind.We) && !reading.Main.Negated && reading.StrengthOf(Lex.Agreement) >= 2;
}
