using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Scoring;

/// <summary>Which kind of question a question is, in the order of the rule catalogue: rhetorical, leading, request, open, choice, closed.</summary>
internal static class QuestionScorer
{
    public static bool Decide(Decision decision)
    {
        var reading = decision.Reading;
        if (reading.Label is LabelKind.Suggestion or LabelKind.Nitpick && IsProposal(reading))
        {
            return decision.Is(Act.Suggestion, 0.9f, "a question under a suggestion or nit label");
        }

        if (reading.Has(Lex.LeadingTags) && HasTag(reading))
        {
            return decision.Is(Act.QuestionLeading, 0.9f, "a tag that asks for agreement");
        }

        if (reading.Has(Lex.Rhetorical) && IsRhetorical(reading))
        {
            return decision.Is(Act.QuestionRhetorical, 0.85f, "a question form that wants no answer");
        }

        if (reading.Has(Lex.LeadingForms) || IsNegatedWithEvaluation(decision))
        {
            return decision.Is(Act.QuestionLeading, 0.85f, "a negated question with an opinion or evaluation");
        }

        if (IsSuggestion(reading))
        {
            return decision.IsOfForm(Act.Suggestion, 0.8f, "a question form that offers an option");
        }

        if (!reading.Finnish && AsksWhetherItShouldChange(reading))
        {
            return decision.IsOfForm(Act.Suggestion, 0.7f, "asks whether a thing should or could be otherwise");
        }

        if (reading.QuestionWord >= 0)
        {
            if (ListsAnswers(reading))
            {
                return decision.Is(Act.QuestionClosed, 0.7f, "the question lists its answers");
            }

            // "Lisäisitkö kommentin siitä, miksi raja on 255?": a question word behind the verb need not ask.
            return reading.QuestionWord < reading.Main.VerbStart ? decision.IsOfForm(Act.QuestionOpen, 0.95f, "a question word") : decision.Is(Act.QuestionOpen, 0.95f, "a question word");
        }

        if (reading.Has(Lex.TellVerbs))
        {
            return ActScorer.OpensQuestion(reading) || AsksToTell(reading) ? decision.IsOfForm(Act.QuestionOpen, 0.9f, "asks to tell, with a question inside") : decision.Is(Act.QuestionOpen, 0.8f, "asks to tell or explain");
        }

        if (IsRequest(reading))
        {
            return decision.IsOfForm(Act.Request, 0.8f, "a modal question about a deed");
        }

        if (reading.StartsAt(Lex.ImperativeVerbs, reading.First) && reading.Main.Subject == SubjectKind.None)
        {
            return decision.IsOfForm(Act.Suggestion, 0.7f, "a bare verb with a question mark");
        }

        if (reading.Clauses.Count > 0 && !reading.Main.HasVerb && reading.Context.Previous is Act.QuestionOpen && StartsWithAnd(reading))
        {
            return decision.Is(Act.QuestionOpen, 0.6f, "goes on with the open question before it");
        }

        if (IsBareName(reading))
        {
            return decision.IsOfForm(Act.Suggestion, 0.6f, "a bare name with a question mark");
        }

        if (!reading.Main.HasVerb && reading.Has(Lex.Hedges) && reading.WordCount < 8)
        {
            return decision.Is(Act.Suggestion, 0.6f, "a hedged proposal with a question mark");
        }

        if (reading.Main.Imperative)
        {
            return reading.Has(Lex.Hedges) || reading.Label != LabelKind.None ? decision.Is(Act.Suggestion, 0.6f, "a hedged order with a question mark") : decision.Is(Act.Suggestion, 0.5f, "an order with a question mark");
        }

        return decision.IsOfForm(Act.QuestionClosed, 0.85f, "a question without a question word");
    }

    // "Should this be static?", "Could the two be merged?", "Can't you use the pool?", "… instead?": the form asks, the point is a change.
    private static bool AsksWhetherItShouldChange(SentenceReading reading)
    {
        var clause = reading.Main;
        if (reading.QuestionWord >= 0 || !clause.Inverted || clause.IsPast || IsChoice(reading))
        {
            return false;
        }

        if (clause.Subject is SubjectKind.Thing && clause.Modal is ModalKind.Should)
        {
            return true;
        }

        if (clause.Negated && clause.Modal is ModalKind.Can or ModalKind.Could or ModalKind.Should && clause.Subject is SubjectKind.You or SubjectKind.We or SubjectKind.Thing)
        {
            return !reading.Has(Lex.Negative) && !reading.Has(Lex.Positive);
        }

        return (clause.Subject is SubjectKind.Thing && clause.Modal is ModalKind.Can or ModalKind.Could && clause.Passive)
            || (clause.Modal is ModalKind.Can or ModalKind.Could or ModalKind.Should or ModalKind.Would && reading[reading.Last].Norm is "instead");
    }

    // "Can you tell me more about it?": the deed asked for is telling.
    private static bool AsksToTell(SentenceReading reading) =>
        reading.Main.Verb >= 0 && reading.Main.Subject == SubjectKind.You && reading.Main.Modal is ModalKind.Can or ModalKind.Could or ModalKind.Would or ModalKind.Will && reading.StartsAt(Lex.TellVerbs, reading.Main.Verb);

    // "`zip`?", "MAX_RETRIES?": a bare name of code that could stand there.
    private static bool IsBareName(SentenceReading reading) =>
        reading.WordCount == 1 && reading[reading.First].Is(TokenFlags.Opaque);

    private static bool StartsWithAnd(SentenceReading reading) => reading[reading.First].Norm is "and" or "or" or "ja" or "entä" or "tai";

    private static bool HasTag(SentenceReading reading)
    {
        foreach (var hit in reading.Hits)
        {
            if (hit.List == Lex.LeadingTags && hit.First > reading.First + 1 && SentenceEdges.IsMark(reading[hit.First - 1]))
            {
                return true;
            }
        }

        return false;
    }

    // A real offer has an agentive verb ("who wants to own this"); the list's weak forms need hostility or shouting.
    private static bool IsRhetorical(SentenceReading reading) => reading.StrengthOf(Lex.Rhetorical) >= 2 && !reading.Has(Lex.Consent);

    private static bool IsNegatedWithEvaluation(Decision decision)
    {
        var reading = decision.Reading;
        var first = reading.First;
        if (reading.QuestionWord >= 0)
        {
            return false;
        }

        var negated = reading.Finnish
            ? reading[first].Norm is "eikö" or "etkö" or "eikös" or "emmekö" or "ettekö" or "eiks" or "etkös" || (FinnishWords.NegativePersonOf(reading[first].Norm) != SubjectKind.None && reading[first].Has(Features.ClauseClitic))
            : first + 1 < reading.Count && (EnglishWords.IsDo(reading[first].Norm) || EnglishWords.IsBe(reading[first].Norm) || EnglishWords.ModalOf(reading[first].Norm) != ModalKind.None || EnglishWords.IsHave(reading[first].Norm))
                && (reading[first + 1].Norm is "n't" or "not" || (first + 2 < reading.Count && reading[first + 1].UPos is UPos.PRON && reading[first + 2].Norm is "not"));
        return negated && (reading.Has(Lex.Positive) || reading.Has(Lex.Negative) || HasComparativeOrOpinion(reading) || reading.Main.Modal is ModalKind.Should or ModalKind.Would);
    }

    private static bool HasComparativeOrOpinion(SentenceReading reading)
    {
        foreach (ref readonly var token in reading.Tokens)
        {
            if (token.Has(Features.Comparative) || token.Lemma is "better" or "think" or "agree" or "believe" or "worth" or "should" or "time" or "luulla" or "uskoa" or "ajatella" or "kannattaa" or "pitää" or "syytä" or "mieli" or "overkill")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProposal(SentenceReading reading) => reading.QuestionWord < 0 || reading.Has(Lex.SuggestionForms);

    private static bool IsSuggestion(SentenceReading reading)
    {
        foreach (var hit in reading.Hits)
        {
            if (hit.List == Lex.SuggestionForms && hit.Weight >= 2 && hit.First <= reading.First + 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ListsAnswers(SentenceReading reading)
    {
        // "Which do you prefer, A or B?": a comma or colon and an "or" after the verb.
        var word = reading[reading.QuestionWord].Norm;
        if (!(word is "which" or "kumpi" or "kumman" or "kumpaa" or "who" or "kuka"))
        {
            return false;
        }

        var mark = false;
        for (var i = reading.QuestionWord + 1; i < reading.Last; i++)
        {
            mark |= reading[i].Norm is "," or ":" or "–" or "—";
            if (mark && reading[i].Norm is "or" or "vai" && i > reading.Main.Verb)
            {
                return true;
            }
        }

        return word is "kumpi" or "kumman" && mark;
    }

    // "sulkisitko", "tekisittekö": after a consonant the ending is the conditional's, whatever a tagger that never met the verb makes of it.
    private static bool IsConditionalByEnding(string form)
    {
        var stem = form.EndsWith("isitko", StringComparison.Ordinal) ? form.AsSpan(0, form.Length - 6) : form.EndsWith("isittekö", StringComparison.Ordinal) || form.EndsWith("isitteko", StringComparison.Ordinal) ? form.AsSpan(0, form.Length - 8) : [];
        return stem.Length > 1 && !"aeiouyäö".Contains(stem[^1]);
    }

    private static bool IsRequest(SentenceReading reading)
    {
        if (reading.Has(Lex.Consent))
        {
            return false;
        }

        ref readonly var first = ref reading.At(reading.First);
        var clause = reading.Main;
        if (reading.Finnish)
        {
            return reading.Has(Lex.RequestForms)
                || (first.Has(Features.ClauseClitic) && (first.Has(Features.Conditional) || IsConditionalByEnding(first.Norm)) && first.Has(Features.SecondPerson) && !reading.Has(Lex.MentalVerbs));
        }

        if (!reading.Has(Lex.RequestForms) || IsChoice(reading))
        {
            return false;
        }

        if (reading.StrengthOf(Lex.RequestForms) >= 2)
        {
            return true;
        }

        // "Will you continue with it?" asks how it goes on, not for a deed.
        if (clause.Modal == ModalKind.Will && clause.Verb >= 0 && reading[clause.Verb].Lemma is "be" or "have" or "continue" or "stay" or "remain" or "keep" or "carry")
        {
            return false;
        }

        return clause.Inverted && clause.Subject is SubjectKind.You or SubjectKind.We or SubjectKind.I or SubjectKind.Generic
            && clause.Modal is ModalKind.Can or ModalKind.Could or ModalKind.Will or ModalKind.Would
            && !(clause.Verb >= 0 && reading.Covers(Lex.MentalVerbs, clause.Verb));
    }

    public static bool IsChoice(SentenceReading reading)
    {
        foreach (ref readonly var token in reading.Tokens)
        {
            if (token.Norm is "vai" or "vaiko")
            {
                return true;
            }
        }

        return !reading.Finnish && reading.Main.Inverted && HasOrBehindVerb(reading);
    }

    private static bool HasOrBehindVerb(SentenceReading reading)
    {
        for (var i = Math.Max(reading.Main.Verb, reading.First) + 1; i < reading.Last; i++)
        {
            if (reading[i].Norm == "or" && reading[i + 1].Norm is not ("so" or "not" or "something"))
            {
                return true;
            }
        }

        return false;
    }
}
