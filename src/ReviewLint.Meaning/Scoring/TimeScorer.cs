using ReviewLint.Language.Dates;
using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>When the content lies: what is asked for is ahead, what is told lies where its verb or its date lies.</summary>
internal static class TimeScorer
{
    public static void Decide(Decision decision)
    {
        decision.Time = Find(decision, out var cue);
        decision.Because("time", decision.Time, cue);
    }

    private static TimeReference Find(Decision decision, out string cue)
    {
        var reading = decision.Reading;
        switch (decision.Act)
        {
            case Act.Directive or Act.Suggestion or Act.Request or Act.Commitment:
                cue = "what is asked for or promised lies ahead";
                return TimeReference.Future;
            case Act.QuestionRhetorical:
                cue = "wants no answer";
                return TimeReference.Present;
            case Act.Social:
                cue = "greeting and thanks are now, wishes ahead";
                return reading.Main.Imperative || reading.Has(Lex.Forward) || reading.Has(Lex.Touchpoints) ? TimeReference.Future : TimeReference.Present;
        }

        var clause = ActScorer.Unwrapped(reading);
        return reading.IsQuestion ? OfQuestion(reading, clause, out cue) : OfStatement(decision, clause, out cue);
    }

    private static TimeReference OfQuestion(SentenceReading reading, in Clause clause, out string cue)
    {
        if (clause.HasVerb && clause.IsPast)
        {
            cue = "a past verb";
            return TimeReference.Past;
        }

        if (clause.Modal == ModalKind.Will || (clause.Modal is ModalKind.Would or ModalKind.Could or ModalKind.Should or ModalKind.Might && clause.Subject is SubjectKind.You or SubjectKind.We or SubjectKind.None or SubjectKind.Person))
        {
            cue = "asks what will, would or could be done";
            return TimeReference.Future;
        }

        if (reading.Has(Lex.Forward) && clause.Modal is not ModalKind.None)
        {
            cue = "forward wording";
            return TimeReference.Future;
        }

        cue = "asks about what is";
        return TimeReference.Present;
    }

    private static TimeReference OfStatement(Decision decision, in Clause clause, out string cue)
    {
        var reading = decision.Reading;
        if (clause.HasVerb && (clause.IsPast || reading.Main.IsPast))
        {
            cue = "a past verb";
            return TimeReference.Past;
        }

        if (clause.Modal == ModalKind.Will)
        {
            cue = "will, going to";
            return TimeReference.Future;
        }

        var reference = reading.Context.ReferenceDate;
        if (reading.Sentence is { } sentence && reference is not null)
        {
            foreach (var date in sentence.Dates)
            {
                if (date.From is { } from && from > reference)
                {
                    cue = "a date after the review";
                    return TimeReference.Future;
                }
            }
        }

        if (reading.Has(Lex.Forward) && !reading.Has(Lex.PastTime) && decision.Act is Act.Observation or Act.Other && HasStrongForward(reading))
        {
            cue = "forward wording";
            return TimeReference.Future;
        }

        if (IsPlan(decision, clause))
        {
            cue = "a present-tense deed with a day to come, or among the steps";
            return TimeReference.Future;
        }

        if (!clause.HasVerb && reading.Context.Kind == Documents.ReviewKind.PerformanceReview && decision.Act is Act.Praise or Act.Judgement or Act.Observation)
        {
            cue = "a fragment in a review of a period";
            return TimeReference.Past;
        }

        cue = "a present verb, or none";
        return TimeReference.Present;
    }

    /// <summary>Takes back a past that no verb bears out: the form of the verb is a harder fact than a likeness.</summary>
    public static void KeepToTheVerb(Decision decision, TimeReference ruled)
    {
        var reading = decision.Reading;
        if (decision.Time != TimeReference.Past || ruled != TimeReference.Future || decision.Act is not (Act.Observation or Act.Other) || reading.IsQuestion)
        {
            return;
        }

        var clause = ActScorer.Unwrapped(reading);
        if (clause.HasVerb && !clause.IsPast && !reading.Main.IsPast && clause.Subject is SubjectKind.You or SubjectKind.I or SubjectKind.We)
        {
            decision.Time = ruled;
            decision.Because("time", ruled, "the verb is not past");
        }
    }

    // "You shadow Liisa in September": what somebody does on a day, told in the present, is planned.
    private static bool IsPlan(Decision decision, in Clause clause)
    {
        var reading = decision.Reading;
        if (!clause.HasVerb || clause.Copula || clause.Passive || clause.Negated || clause.Modal != ModalKind.None || clause.Subject is not (SubjectKind.You or SubjectKind.I or SubjectKind.We)
            || decision.Act is not (Act.Observation or Act.Other) || reading.Has(Lex.PastTime) || reading.Has(Lex.ReceiverVoice) || reading.Has(Lex.Goals))
        {
            return false;
        }

        if (reading.Context.Section is SectionKind.NextSteps)
        {
            return true;
        }

        // "You set the pace in May": present and past look the same.
        if (reading.Sentence is not { } sentence || reading[clause.Verb].Norm is "set" or "put" or "cut" or "read" or "let" or "hit" or "shut" or "split" or "spread" or "quit" or "cost" or "reset" or "beat")
        {
            return false;
        }

        foreach (var date in sentence.Dates)
        {
            if (date.Type is DateMentionType.Date or DateMentionType.DateRange or DateMentionType.Time && !SpecificScorer.IsVague(date) && (date.To is null || reading.Context.ReferenceDate is not { } reference || date.To > reference))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasStrongForward(SentenceReading reading)
    {
        foreach (var hit in reading.Hits)
        {
            if (hit.List == Lex.Forward && hit.Count > 1)
            {
                return true;
            }
        }

        return false;
    }
}
