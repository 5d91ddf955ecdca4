using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Scoring;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Learning;

/// <summary>What the linear model sees of a sentence: first what was read and which act the rules chose, then the final act and what the rules chose for the other fields.</summary>
internal static class MeaningFeatures
{
    /// <summary>Features before the act is final.</summary>
    public static void AddReading(Decision decision, FeatureSink sink)
    {
        var reading = decision.Reading;
        var language = reading.Finnish ? 1 : 0;
        var kind = (int)reading.Context.Kind;
        var act = (int)decision.Act;
        sink.Add(FeatureKind.Bias);
        sink.Add(FeatureKind.RuleAct, act);
        sink.Add(FeatureKind.RuleActInLanguage, act, language);
        sink.Add(FeatureKind.RuleActInKind, act, kind);
        sink.Add(FeatureKind.RuleActIsSure, act, (int)(decision.Confidence * 5));
        sink.Add(FeatureKind.Label, (int)reading.Label, reading.NonBlocking ? 1 : 0);
        sink.Add(FeatureKind.Kind, kind);
        sink.Add(FeatureKind.Section, (int)reading.Context.Section);
        sink.Add(FeatureKind.PreviousAct, reading.Context.Previous is { } previous ? (int)previous + 1 : 0);
        sink.Add(FeatureKind.Mark, (reading.EndsInQuestionMark ? 1 : 0) + (reading.EndsInExclamation ? 2 : 0), reading.HasWarmEmoji ? 1 : 0);
        sink.Add(FeatureKind.Length, Math.Min(8, reading.WordCount / 3));
        sink.Add(FeatureKind.Shouting, Scoring.Shouting.IsShouted(reading) ? 1 : 0);
        sink.Add(FeatureKind.Checked, SpecificScorer.KindOfChecked(reading));
        AddClauses(reading, sink);
        AddPhrases(reading, sink);
        AddSign(decision, sink);
        AddWords(reading, sink);
    }

    /// <summary>Features once the act is final, for the other fields.</summary>
    public static void AddDecided(Decision decision, FeatureSink sink)
    {
        var act = (int)decision.Act;
        sink.Add(FeatureKind.FinalAct, act);
        sink.Add(FeatureKind.FinalActAndSubject, act, (int)decision.Reading.Main.Subject, decision.Reading.Main.Copula ? 1 : 0);
        sink.Add(FeatureKind.FinalActAndSign, act, (int)decision.Evaluation.Polarity, decision.Evaluation.StrongNegative ? 1 : decision.Evaluation.StrongPositive ? 2 : 0);
        AddField(sink, 0, (int)decision.Time, act);
        AddField(sink, 1, (int)decision.Agent, act);
        AddField(sink, 2, (int)decision.Target, act);
        AddField(sink, 3, (int)decision.Polarity, act);
        AddField(sink, 4, (int)decision.Tone, act);
        AddField(sink, 5, decision.Specific ? 1 : 0, act);
        AddField(sink, 6, decision.Hedged ? 1 : 0, act);
    }

    private static void AddField(FeatureSink sink, int field, int value, int act)
    {
        sink.Add(FeatureKind.RuleField, field, value);
        sink.Add(FeatureKind.FinalActAndRuleField, field, value, act);
    }

    private static void AddClauses(SentenceReading reading, FeatureSink sink)
    {
        var main = reading.Main;
        var inner = ActScorer.Unwrapped(reading);
        var tense = main.Counterfactual ? 3 : main.Past ? 1 : main.Perfect ? 2 : 0;
        var form = (main.HasVerb ? 1 : 0) + (main.Imperative ? 2 : 0) + (main.Passive ? 4 : 0) + (main.Negated ? 8 : 0) + (main.Inverted ? 16 : 0);
        sink.Add(FeatureKind.Subject, (int)main.Subject);
        sink.Add(FeatureKind.Modal, (int)main.Modal);
        sink.Add(FeatureKind.VerbForm, form);
        sink.Add(FeatureKind.SubjectAndModal, (int)main.Subject, (int)main.Modal);
        sink.Add(FeatureKind.SubjectAndTense, (int)main.Subject, tense, (int)reading.Context.Kind);
        sink.Add(FeatureKind.SubjectAndCopula, (int)main.Subject, main.Copula ? 1 : 0, main.Negated ? 1 : 0);
        sink.Add(FeatureKind.InnerSubjectAndModal, (int)inner.Subject, (int)inner.Modal, inner.IsPast ? 1 : 0);
        sink.Add(FeatureKind.ClauseCount, Math.Min(4, reading.Clauses.Count));
        foreach (var clause in reading.Clauses)
        {
            sink.Add(FeatureKind.ClauseLinkPresent, (int)clause.Link);
            sink.Add(FeatureKind.OtherSubject, (int)clause.Subject, clause.IsPast ? 1 : 0);
        }

        if (reading.QuestionWord >= 0)
        {
            sink.Add(FeatureKind.QuestionWord, reading[reading.QuestionWord].Lemma, reading.Finnish);
        }

        if (main.HasVerb)
        {
            sink.Add(FeatureKind.VerbLemma, reading[main.Verb].Lemma, reading.Finnish);
            sink.Add(FeatureKind.VerbAndSubject, FeatureSink.NumberOf(reading[main.Verb].Lemma), (int)main.Subject, tense);
        }

        if (main.SubjectToken >= 0)
        {
            sink.Add(FeatureKind.SubjectLemma, reading[main.SubjectToken].Lemma, reading.Finnish);
        }
    }

    private static void AddPhrases(SentenceReading reading, FeatureSink sink)
    {
        var subject = (int)reading.Main.Subject;
        for (var list = default(Lex); list < Lex.Count; list++)
        {
            if (!reading.Has(list))
            {
                continue;
            }

            sink.Add(FeatureKind.Phrase, (int)list);
            if (reading.StrengthOf(list) >= 2)
            {
                sink.Add(FeatureKind.StrongPhrase, (int)list);
            }

            if (list is Lex.Positive or Lex.Negative or Lex.Traits or Lex.BehaviourVerbs or Lex.ReceiverVoice or Lex.Agreement or Lex.StanceForms or Lex.Absolutes or Lex.WorkNouns or Lex.BehaviourNouns)
            {
                sink.Add(FeatureKind.PhraseAndSubject, (int)list, subject);
            }
        }
    }

    private static void AddSign(Decision decision, FeatureSink sink)
    {
        var evaluation = decision.Evaluation;
        var sign = Level(evaluation.Positive) + (3 * Level(evaluation.Negative));
        var weak = (evaluation.WeakPositive > 0 ? 1 : 0) + (evaluation.WeakNegative > 0 ? 2 : 0) + (evaluation.AnyHypothetical ? 4 : 0);
        sink.Add(FeatureKind.Sign, sign, weak);
        sink.Add(FeatureKind.Sign, sign, 100);
        sink.Add(FeatureKind.SignAndSubject, sign, (int)decision.Reading.Main.Subject, decision.Reading.Main.Copula ? 1 : 0);
        sink.Add(FeatureKind.SignAndKind, sign, weak, (int)decision.Reading.Context.Kind);
    }

    private static int Level(float weight) => weight <= 0 ? 0 : weight < 2 ? 1 : 2;

    private static void AddWords(SentenceReading reading, FeatureSink sink)
    {
        var (previous, words) = (0, 0);
        for (var i = reading.First; i < reading.Count; i++)
        {
            ref readonly var token = ref reading.At(i);
            if (SentenceEdges.IsMark(token) || token.Is(TokenFlags.Opaque) || token.Is(TokenFlags.Quoted))
            {
                previous = 0;
                continue;
            }

            var number = FeatureSink.NumberOf(token.Lemma);
            if (token.UPos is not (UPos.NUM or UPos.PROPN))
            {
                sink.Add(FeatureKind.Lemma, token.Lemma, reading.Finnish);
                if (reading.Finnish && token.Norm.Length > 6)
                {
                    sink.Add(FeatureKind.Stem, token.Norm.AsSpan(0, 6), true);
                }
            }

            if (previous != 0)
            {
                sink.Add(FeatureKind.LemmaPair, previous, number);
            }

            if (words == 0)
            {
                sink.Add(FeatureKind.FirstWord, token.Norm, reading.Finnish);
                sink.Add(FeatureKind.FirstPart, (int)token.UPos, reading.Finnish ? 1 : 0);
            }
            else if (words == 1)
            {
                sink.Add(FeatureKind.FirstTwoWords, previous, FeatureSink.NumberOf(token.Norm));
            }

            (previous, words) = (number, words + 1);
        }

        if (reading.Last >= 0)
        {
            sink.Add(FeatureKind.LastWord, reading[reading.Last].Lemma, reading.Finnish);
        }
    }
}
