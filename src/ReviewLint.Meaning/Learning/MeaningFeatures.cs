using ReviewLint.Meaning.Scoring;

namespace ReviewLint.Meaning.Learning;

/// <summary>What the network sees of a sentence: first what was read and which act the rules chose, then the final act and what the rules chose for the other fields.</summary>
internal static class MeaningFeatures
{
    /// <summary>Fields after the act.</summary>
    public const int Fields = 8;

    /// <summary>Features before the act is final.</summary>
    public static void AddReading(Decision decision, FeatureSink sink)
    {
        AddRules(decision, sink);
        AddPlace(decision, sink);
        ClauseFeatures.Add(decision.Reading, sink);
        PhraseFeatures.Add(decision, sink);
        WordFeatures.Add(decision.Reading, sink);
    }

    /// <summary>Features once the act is final, for the other fields.</summary>
    public static void AddDecided(Decision decision, FeatureSink sink)
    {
        var reading = decision.Reading;
        var act = (int)decision.Act;
        var shape = ClauseFeatures.ShapeOf(reading.Main);
        sink.Add(FeatureKind.FinalAct, act);
        sink.Add(FeatureKind.FinalAct, act, reading.Finnish ? 2 : 1);
        sink.Add(FeatureKind.FinalActAndSubject, act, (int)reading.Main.Subject, reading.Main.Copula ? 1 : 0);
        sink.Add(FeatureKind.FinalActAndShape, act, shape);
        sink.Add(FeatureKind.FinalActAndSection, act, (int)reading.Context.Section, (int)reading.Context.Kind);
        sink.Add(FeatureKind.FinalActAndChecked, act, SpecificScorer.KindOfChecked(reading), Math.Min(4, reading.WordCount / 4));
        sink.Add(FeatureKind.FinalActAndSign, act, (int)decision.Evaluation.Polarity, decision.Evaluation.StrongNegative ? 1 : decision.Evaluation.StrongPositive ? 2 : 0);
        Span<int> fields = stackalloc int[Fields];
        Fill(decision, fields);
        for (var field = 0; field < Fields; field++)
        {
            if (sink.AddGroup(FeatureKind.RuleField, (uint)field | ((uint)fields[field] << 8) | ((uint)reading.Context.Kind << 16) | ((uint)act << 24)))
            {
                continue;
            }

            sink.Add(FeatureKind.RuleField, field, fields[field]);
            sink.Add(FeatureKind.RuleField, field, fields[field], 1 + (int)reading.Context.Kind);
            sink.Add(FeatureKind.FinalActAndRuleField, field, fields[field], act);
            sink.EndGroup();
        }

        if (reading.Main.SubjectToken >= 0)
        {
            sink.Add(FeatureKind.FinalActAndClass, act, sink.ClassAt(reading.Main.SubjectToken), 1);
        }

        if (reading.Main.HasVerb)
        {
            sink.Add(FeatureKind.FinalActAndClass, act, sink.ClassAt(reading.Main.Verb), 2);
        }
    }

    /// <summary>What was chosen for each field after the act, in the order of <see cref="MeaningOutputs.Fields"/>.</summary>
    private static void Fill(Decision decision, Span<int> fields)
    {
        fields[0] = (int)decision.Time;
        fields[1] = (int)decision.Agent;
        fields[2] = (int)decision.Target;
        fields[3] = (int)decision.Polarity;
        fields[4] = (int)decision.Tone;
        fields[5] = decision.Specific ? 1 : 0;
        fields[6] = decision.Hedged ? 1 : 0;
        fields[7] = (int)decision.Owner;
    }

    private static void AddRules(Decision decision, FeatureSink sink)
    {
        var reading = decision.Reading;
        var act = (int)decision.Act;
        sink.Add(FeatureKind.RuleAct, act);
        sink.Add(FeatureKind.RuleActInLanguage, act, reading.Finnish ? 1 : 0);
        sink.Add(FeatureKind.RuleActInKind, act, (int)reading.Context.Kind);
        sink.Add(FeatureKind.RuleActIsSure, act, (int)(decision.Confidence * 5));
        if (decision.Cue is { } cue)
        {
            sink.AddWords(FeatureKind.RuleCue, FeatureSink.HashOf(cue, false), 0, 0, 0, cue);
            sink.AddWords(FeatureKind.RuleCue, FeatureSink.HashOf(cue, false), 0, 0, reading.Finnish ? 2 : 1, cue);
        }
    }

    private static void AddPlace(Decision decision, FeatureSink sink)
    {
        var reading = decision.Reading;
        var context = reading.Context;
        var kind = (int)context.Kind;
        sink.Add(FeatureKind.Bias, reading.Finnish ? 1 : 0);
        sink.Add(FeatureKind.Kind, kind, reading.Finnish ? 1 : 0);
        sink.Add(FeatureKind.Label, (int)reading.Label, reading.NonBlocking ? 1 : 0);
        sink.Add(FeatureKind.Section, (int)context.Section);
        sink.Add(FeatureKind.Section, (int)context.Section, 1 + (int)reading.Main.Subject, reading.Main.IsPast ? 1 : 0);
        if (context.Previous is { } previous)
        {
            // Nothing is made of a sentence that stands alone: our documents say little about how often it does.
            sink.Add(FeatureKind.PreviousAct, (int)previous);
            sink.Add(FeatureKind.PreviousAct, (int)previous, 1 + (int)reading.Main.Subject);
            sink.Add(FeatureKind.PreviousActs, (int)previous, context.BeforePrevious is { } before ? (int)before + 1 : 0);
        }

        sink.Add(FeatureKind.Mark, (reading.EndsInQuestionMark ? 1 : 0) + (reading.EndsInExclamation ? 2 : 0), reading.HasWarmEmoji ? 1 : 0, reading.Finnish ? 1 : 0);
        sink.Add(FeatureKind.Length, Math.Min(8, reading.WordCount / 3));
        sink.Add(FeatureKind.Length, Math.Min(4, reading.WordCount), reading.EndsInExclamation ? 2 : 1);
        sink.Add(FeatureKind.Shouting, reading.IsShouted ? 1 : 0);
        sink.Add(FeatureKind.Checked, SpecificScorer.KindOfChecked(reading));
        sink.Add(FeatureKind.Checked, SpecificScorer.KindOfChecked(reading), kind, (int)reading.Main.Subject);
    }
}
