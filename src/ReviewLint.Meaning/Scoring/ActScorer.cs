using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Scoring;

/// <summary>What a sentence does. An ordered list: the first rule that fits decides, from the surest forms to the guess by content.</summary>
internal static class ActScorer
{
    public static void Decide(Decision decision)
    {
        var reading = decision.Reading;
        _ = IsEmptyOfWords(decision)
            || (reading.IsQuestion && QuestionScorer.Decide(decision))
            || LabelledPraise(decision)
            || Social(decision)
            || Sarcasm(decision)
            || Orders(decision)
            || Step(decision)
            || Advice(decision)
            || Report(decision)
            || Threat(decision)
            || Insult(decision)
            || Counterfactual(decision)
            || Evaluated(decision)
            || Obligation(decision)
            || Commitment(decision)
            || Suggestion(decision)
            || Request(decision)
            || Stance(decision)
            || WeaklyEvaluated(decision)
            || Fact(decision)
            || decision.Is(Act.Other, 0.4f, "nothing that evaluates, asks, directs or states a fact");
        ApplyLabel(decision);
    }

    private static bool IsEmptyOfWords(Decision decision)
    {
        var reading = decision.Reading;
        foreach (ref readonly var token in reading.Tokens)
        {
            if (!Emoji.IsPicture(token.Norm))
            {
                return false;
            }
        }

        return decision.Is(Act.Social, 0.8f, "no words");
    }

    private static bool LabelledPraise(Decision decision) =>
        decision.Reading.Label == LabelKind.Praise && decision.Evaluation.Negative <= decision.Evaluation.Positive && decision.Is(Act.Praise, 0.95f, "the label praise");

    private static bool Social(Decision decision)
    {
        var reading = decision.Reading;
        if (!reading.Has(Lex.SocialForms))
        {
            return false;
        }

        var evaluation = decision.Evaluation;
        var thanks = reading.StrengthOf(Lex.SocialForms) >= 2;
        var opens = reading.FirstOf(Lex.SocialForms) <= reading.First + 2;
        if (reading.Has(Lex.Sarcasm) && reading.StrengthOf(Lex.Sarcasm) >= 2)
        {
            return false;
        }

        if (evaluation.Negative > 0 && !opens)
        {
            return false;
        }

        if (evaluation.Positive > 0 && (thanks || reading.WordCount > 8) && !IsWish(reading))
        {
            return decision.Is(Act.Praise, 0.8f, "thanks with an evaluation");
        }

        if (thanks && !opens && reading.WordCount > 7)
        {
            return decision.Is(Act.Praise, 0.65f, "thanks for what the sentence tells");
        }

        return opens && evaluation.Negative == 0 && decision.Is(Act.Social, 0.85f, "a greeting, a wish or thanks");
    }

    private static bool IsWish(SentenceReading reading) => reading.Main.Imperative || reading[reading.First].UPos == UPos.INTJ;

    private static bool Sarcasm(Decision decision)
    {
        var reading = decision.Reading;
        if (!reading.Has(Lex.Sarcasm))
        {
            return false;
        }

        return (reading.StrengthOf(Lex.Sarcasm) >= 2 || decision.Evaluation.Negative + decision.Evaluation.WeakNegative > 0)
            && decision.Is(Act.Judgement, 0.75f, "praise that means its opposite");
    }

    private static bool Threat(Decision decision) =>
        decision.Reading.Has(Lex.Threats) && decision.Is(Act.Other, 0.7f, "a threat");

    private static bool Insult(Decision decision) =>
        decision.Reading.StrengthOf(Lex.Insults) >= 2 && decision.Is(Act.Judgement, 0.85f, "an insult");

    private static bool Counterfactual(Decision decision)
    {
        var clause = decision.Reading.Main;
        return clause.Counterfactual && clause.Subject is not SubjectKind.I && !(clause.Modal is ModalKind.Could or ModalKind.Might && clause.Subject == SubjectKind.Thing && !clause.Passive)
            && decision.Is(Act.Judgement, 0.75f, "says what should have been");
    }

    private static bool Orders(Decision decision)
    {
        var reading = decision.Reading;
        var clause = reading.Main;
        var please = IsPlease(reading);
        if (!clause.Imperative)
        {
            return please && clause.Subject is SubjectKind.None && !clause.HasVerb && decision.Is(Act.Request, 0.7f, "please");
        }

        if (clause.Modal == ModalKind.Lets)
        {
            return SpecificScorer.HasChecked(reading) || reading.Has(Lex.Touchpoints) ? decision.Is(Act.Commitment, 0.7f, "let's, with a time or a meeting") : decision.Is(Act.Directive, 0.5f, "let's");
        }

        if (reading.Has(Lex.Formulaic))
        {
            return decision.Is(Act.Praise, 0.7f, "keep it up");
        }

        if (StartsWith(reading, Lex.TellVerbs, clause.Verb))
        {
            return OpensQuestion(reading) ? decision.IsOfForm(Act.QuestionOpen, 0.9f, "asks to tell, with a question inside") : decision.Is(Act.QuestionOpen, 0.75f, "asks to tell or explain");
        }

        if (IsSoft(reading))
        {
            return decision.Is(Act.Suggestion, 0.85f, "an order under a label or a hedge that softens it");
        }

        if (reading.Has(Lex.ReceiverDecides))
        {
            return decision.Is(Act.Other, 0.7f, "leaves the decision to the receiver");
        }

        if (please || StartsWith(reading, Lex.RequestForms, clause.Verb))
        {
            return decision.IsOfForm(Act.Request, 0.9f, "please with an order");
        }

        // "Have a good one!" is as often a wish.
        if (reading[clause.Verb].Lemma is "have" or "be" or "olla" && reading.EndsInExclamation)
        {
            return decision.Is(Act.Directive, 0.9f, "an order");
        }

        return reading[clause.Verb].Lemma is "see" or "note" or "fyi"
            ? decision.Is(Act.Other, 0.6f, "points to something")
            : decision.IsOfForm(Act.Directive, 0.9f, "an order");
    }

    // Advice that its form gives away, whatever is praised or blamed beside it: "I'd recommend", "it would be nice if", "…, so please add one".
    private static bool Advice(Decision decision)
    {
        var reading = decision.Reading;
        if (reading.StrengthOf(Lex.SuggestionForms) >= 2 && reading.StrengthOf(Lex.Insults) < 2 && reading.StrengthOf(Lex.Sarcasm) < 2)
        {
            return decision.IsOfForm(Act.Suggestion, 0.75f, "a form that advises or wishes");
        }

        for (var i = reading.First + 1; i < reading.Last && !reading.Finnish; i++)
        {
            var lead = reading[i].Norm;
            var please = lead is "please" or "pls";
            var opens = please || ((SentenceEdges.IsMark(reading[i]) || lead is "so" or "then" or "but")
                && ((reading.Clauses.Count > 1 && reading.Clauses[0].Link is ClauseLink.Condition) || reading[i + 1].Has(Features.Imperative)));
            if (opens && reading.StartsAt(Lex.ImperativeVerbs, i + 1) && reading[i + 1].Norm == reading[i + 1].Lemma)
            {
                return please ? decision.IsOfForm(Act.Request, 0.75f, "please with an order inside") : decision.IsOfForm(Act.Directive, 0.65f, "an order behind a condition or another statement");
            }
        }

        return IsAdviceForACase(reading) && decision.IsOfForm(Act.Suggestion, 0.6f, "what the reader can do in a case");
    }

    // "If you need more room, you can move the second table": the case is the reader's, and so is the choice.
    private static bool IsAdviceForACase(SentenceReading reading)
    {
        var main = reading.Main;
        if (main.Subject is not SubjectKind.You || main.Modal is not (ModalKind.Can or ModalKind.Could or ModalKind.Might or ModalKind.Should) || main.IsPast || main.Negated || reading.Has(Lex.Negative))
        {
            return false;
        }

        foreach (var clause in reading.Clauses)
        {
            if (clause.Link is ClauseLink.Condition && clause.Subject is SubjectKind.You && !clause.IsPast)
            {
                return true;
            }
        }

        return false;
    }

    // "Tell me how you saw it": a question word behind the order.
    public static bool OpensQuestion(SentenceReading reading)
    {
        for (var i = reading.Main.Verb + 1; i < reading.Last; i++)
        {
            if (reading.Finnish ? FinnishWords.IsQuestionWord(reading[i]) : EnglishWords.IsQuestionWord(reading[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    // "You told me that", "sanoit, että": what the receiver said or chose is a fact, whatever words are in it.
    private static bool Report(Decision decision)
    {
        var reading = decision.Reading;
        var clause = reading.Main;
        return clause.Subject == SubjectKind.You && clause.IsPast && !clause.Negated && !clause.Counterfactual && clause.VerbStart >= 0
            && (reading.Covers(Lex.ReceiverVoice, clause.Verb) || reading.Covers(Lex.Agreement, clause.Verb)) && decision.Evaluation.FirstNegative < clause.End && !reading.Has(Lex.Insults)
            && decision.Is(Act.Observation, 0.7f, "reports what the receiver said or chose");
    }

    private static bool IsPlease(SentenceReading reading)
    {
        foreach (ref readonly var token in reading.Tokens)
        {
            if (token.Norm is "please" or "pls" or "plz" or "kindly" or "ole hyvä" or "kiltti" or "pliis")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSoft(SentenceReading reading)
    {
        if (reading.HasOptionalLabel || reading.NonBlocking)
        {
            return true;
        }

        var verb = reading.Main.Verb;
        return verb >= 0 && (reading[verb].Lemma is "consider" or "try" or "harkita" or "kokeilla" || (reading.Has(Lex.Hedges) && reading.FirstOf(Lex.Hedges) < verb));
    }

    private static bool StartsWith(SentenceReading reading, Lex list, int token) => token >= 0 && reading.StartsAt(list, token);

    private static bool Evaluated(Decision decision)
    {
        var reading = decision.Reading;
        var evaluation = decision.Evaluation;
        if (evaluation.Positive == 0 && evaluation.Negative == 0)
        {
            return (reading.Has(Lex.MindReading) || (reading.Has(Lex.Hearsay) && reading.Has(Lex.Traits))) && decision.Is(Act.Judgement, 0.65f, "a motive or hearsay stated of a person");
        }

        if (IsDirectiveFirst(reading) || (reading.Main.Modal is ModalKind.Would && evaluation.Negative == 0 && reading.Has(Lex.SuggestionForms)))
        {
            return false;
        }

        if (evaluation.Negative > 0)
        {
            return IsOwnFeeling(reading) ? decision.Is(Act.Other, 0.6f, "the writer's own feeling") : decision.Is(Act.Judgement, evaluation.IsMixed ? 0.65f : 0.8f, evaluation.IsMixed ? "good and bad words" : "bad words");
        }

        return decision.Is(Act.Praise, 0.8f, "good words");
    }

    private static bool IsOwnFeeling(SentenceReading reading) =>
        reading.Main.Subject == SubjectKind.I && reading.Main.Copula && reading.MainIndex >= 0 && reading.Main.End >= reading.Count - 1 && reading.Has(Lex.StanceForms);

    private static bool IsDirectiveFirst(SentenceReading reading)
    {
        var clause = reading.Main;
        if (clause.Modal is ModalKind.Must or ModalKind.Should && !clause.Counterfactual && !clause.Past && clause.VerbStart >= 0 && clause.Subject is SubjectKind.Thing or SubjectKind.Dummy or SubjectKind.We or SubjectKind.Person
            && !(clause.Copula && clause.Modal == ModalKind.Must))
        {
            return true;
        }

        return clause.Modal is ModalKind.Must or ModalKind.Should && !clause.Counterfactual && !clause.Past && clause.Subject is SubjectKind.You or SubjectKind.None or SubjectKind.Thing && (clause.Subject == SubjectKind.You || clause.Passive);
    }

    private static bool Obligation(Decision decision)
    {
        var reading = decision.Reading;
        var clause = reading.Main;
        var inner = Unwrapped(reading);
        var modal = inner.Modal;
        var hedged = reading.Has(Lex.Hedges);
        if (modal is ModalKind.Must or ModalKind.Should && !inner.Counterfactual && !inner.Past)
        {
            if (inner.Subject == SubjectKind.I)
            {
                return false;
            }

            if (modal == ModalKind.Must && inner.Copula && inner.Subject is SubjectKind.Thing or SubjectKind.Dummy && !inner.Passive && hedged)
            {
                return false;
            }

            return hedged || reading.HasOptionalLabel || reading.NonBlocking
                ? decision.Is(Act.Suggestion, 0.6f, "a softened obligation")
                : decision.IsOfForm(Act.Directive, 0.8f, "must, should, need to");
        }

        if (clause.Subject == SubjectKind.I && reading.Clauses.Count > 1 && inner.Subject is SubjectKind.You && reading.Has(Lex.DirectiveForms) && reading.FirstOf(Lex.DirectiveForms) <= clause.Verb)
        {
            return decision.Is(Act.Directive, 0.7f, "the writer wants the receiver to act");
        }

        if (clause.Modal == ModalKind.Will && clause.Subject is SubjectKind.You or SubjectKind.Person && !clause.Negated && !clause.Copula)
        {
            return decision.Is(Act.Directive, 0.6f, "says what the receiver will do");
        }

        foreach (var hit in reading.Hits)
        {
            if (hit.List == Lex.DirectiveForms && hit.Weight >= 2)
            {
                return decision.Is(Act.Directive, 0.7f, "a form that directs");
            }
        }

        return false;
    }

    /// <summary>The clause that carries the content: behind "I think", "we agreed that".</summary>
    public static Clause Unwrapped(SentenceReading reading)
    {
        var clause = reading.Main;
        if (clause.Verb < 0 || reading.MainIndex + 1 >= reading.Clauses.Count || !reading.Covers(Lex.MatrixVerbs, clause.Verb))
        {
            return clause;
        }

        var next = reading.Clauses[reading.MainIndex + 1];
        return next.Link == ClauseLink.Complement && next.HasVerb ? next : clause;
    }

    // "Punnitset juuren itse." among the next steps: said as it will be, meant as what is to be done. Of "Omar chooses one", in the third person, nobody knows who decided it.
    private static bool Step(Decision decision)
    {
        var (reading, clause) = (decision.Reading, decision.Reading.Main);
        return reading.Context.Section is SectionKind.NextSteps
            && clause is { Subject: SubjectKind.You, HasVerb: true, IsPast: false, Negated: false, Copula: false, Passive: false, Modal: ModalKind.None or ModalKind.Will }
            && clause.VerbStart <= reading.First + 2
            && (reading.Finnish ? reading[clause.VerbStart].Has(Features.SecondPerson) : reading[reading.First].Norm is "you")
            && reading[clause.Verb].Lemma is not ("olla" or "have" or "get" or "saada" or "haluta" or "want" or "tietää" or "know" or "choose" or "decide" or "pick" or "valita" or "päättää" or "aikoa" or "plan")
            && decision.Evaluation is { Positive: 0, Negative: 0 }
            && !(reading.Clauses.Count > 1 && reading.Covers(Lex.MatrixVerbs, clause.VerbStart))
            && !reading.Has(Lex.ReceiverDecides)
            && decision.Is(Act.Directive, 0.75f, "what the receiver is to do, among the steps");
    }

    private static bool Commitment(Decision decision)
    {
        var reading = decision.Reading;
        var clause = reading.Main;
        if (clause.Subject is SubjectKind.I or SubjectKind.We && !clause.IsPast && clause.Modal is ModalKind.Will)
        {
            return decision.Is(Act.Commitment, 0.85f, "I or we will");
        }

        if (reading.Has(Lex.CommitmentForms) && clause.Subject is SubjectKind.I or SubjectKind.We or SubjectKind.None or SubjectKind.Thing && !clause.Past && reading.FirstOf(Lex.CommitmentForms) <= Math.Max(clause.Verb, reading.First))
        {
            return decision.Is(Act.Commitment, 0.8f, "a promise or an offer");
        }

        if (!reading.Finnish || clause.IsPast || clause.Negated || clause.Copula || clause.Verb < 0 || clause.Modal is not (ModalKind.None or ModalKind.Will))
        {
            return false;
        }

        if (clause.Subject is SubjectKind.I or SubjectKind.We && !reading.Covers(Lex.MatrixVerbs, clause.VerbStart) && reading[clause.VerbStart].Lemma is not ("olla" or "kiittää" or "onnitella" or "hyväksyä"))
        {
            return decision.Is(Act.Commitment, 0.65f, "a present-tense deed of the writer");
        }

        if (clause.Passive && clause.Subject == SubjectKind.None && clause.VerbStart == reading.First)
        {
            return decision.Is(Act.Commitment, 0.6f, "a passive that opens the sentence: what we do");
        }

        return false;
    }

    private static bool Suggestion(Decision decision)
    {
        var reading = decision.Reading;
        var inner = Unwrapped(reading);
        if (inner.Modal is ModalKind.Could or ModalKind.Might or ModalKind.Can && !inner.IsPast && inner.Subject is SubjectKind.You or SubjectKind.We or SubjectKind.None or SubjectKind.Generic && !reading.Has(Lex.Negative) && inner.HasVerb)
        {
            return inner.Modal == ModalKind.Can && !reading.Has(Lex.SuggestionForms) && !reading.Finnish
                ? decision.Is(Act.Suggestion, 0.5f, "a possibility of the receiver")
                : decision.Is(Act.Suggestion, 0.8f, "you could, we might");
        }

        if (reading.Has(Lex.SuggestionForms) && !reading.Main.Past)
        {
            return decision.Is(Act.Suggestion, 0.75f, "a form that offers an option");
        }

        return false;
    }

    private static bool Request(Decision decision)
    {
        var reading = decision.Reading;
        return (reading.StrengthOf(Lex.RequestForms) >= 2 || (reading.Has(Lex.RequestForms) && IsPlease(reading)) || (reading.Has(Lex.RequestForms) && !reading.Main.HasVerb))
            && decision.Is(Act.Request, 0.7f, "a form that asks somebody to act");
    }

    private static bool Stance(Decision decision)
    {
        var reading = decision.Reading;
        if (reading.Has(Lex.ReceiverDecides))
        {
            return decision.Is(Act.Other, 0.75f, "leaves the decision to the receiver");
        }

        if (reading.Has(Lex.StanceForms) && reading.FirstOf(Lex.StanceForms) <= reading.First + 3 && !reading.Main.Past)
        {
            return decision.Is(Act.Other, 0.65f, "stance, feeling or framing");
        }

        return false;
    }

    private static bool WeaklyEvaluated(Decision decision)
    {
        var reading = decision.Reading;
        var evaluation = decision.Evaluation;
        if (evaluation.WeakPositive == 0 && evaluation.WeakNegative == 0)
        {
            return false;
        }

        var clause = reading.Main;
        var person = clause.Subject == SubjectKind.You && clause.Copula;
        if (evaluation.WeakPositive > evaluation.WeakNegative && (!clause.HasVerb || clause.Copula) && !SpecificScorer.HasChecked(reading))
        {
            return decision.Is(Act.Praise, 0.55f, "a mildly good word as the point");
        }

        return person && evaluation.WeakNegative > 0 && !SpecificScorer.HasChecked(reading) && decision.Is(Act.Judgement, 0.5f, "a mildly bad word about a person");
    }

    private static bool Fact(Decision decision)
    {
        var reading = decision.Reading;
        var clause = reading.Main;
        if (clause.HasVerb && clause.IsPast)
        {
            return decision.Is(Act.Observation, 0.75f, "tells what happened");
        }

        if (SpecificScorer.HasChecked(reading))
        {
            return decision.Is(Act.Observation, 0.7f, "holds something that can be checked");
        }

        if (clause.HasVerb && clause.Subject is SubjectKind.Thing or SubjectKind.Dummy or SubjectKind.Person or SubjectKind.We or SubjectKind.Generic && reading.Context.Kind == Documents.ReviewKind.CodeReview)
        {
            return decision.Is(Act.Observation, 0.6f, "tells how things are");
        }

        return clause.HasVerb && clause.Subject is SubjectKind.Thing or SubjectKind.Dummy or SubjectKind.You or SubjectKind.Person && decision.Is(Act.Observation, 0.5f, "tells how things are");
    }

    // What a label claims outweighs a weak guess from the words.
    private static void ApplyLabel(Decision decision)
    {
        var reading = decision.Reading;
        switch (reading.Label)
        {
            case LabelKind.Nitpick or LabelKind.Suggestion or LabelKind.Thought when decision.Act == Act.Directive:
                decision.Is(Act.Suggestion, 0.85f, "the label makes it optional");
                break;
            case LabelKind.Suggestion when decision.Act is Act.Observation or Act.Other && !reading.IsQuestion && decision.Confidence < 0.7f:
                decision.Is(Act.Suggestion, 0.6f, "the label suggestion");
                break;
            case LabelKind.Todo or LabelKind.Chore when decision.Act is Act.Other or Act.Observation && decision.Confidence < 0.7f:
                decision.Is(Act.Directive, 0.6f, "the label todo or chore");
                break;
            case LabelKind.Note or LabelKind.Typo when decision.Act == Act.Other:
                decision.Is(Act.Observation, 0.6f, "the label note");
                break;
        }
    }
}
