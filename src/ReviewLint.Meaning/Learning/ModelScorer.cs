using ReviewLint.Documents;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Scoring;

namespace ReviewLint.Meaning.Learning;

/// <summary>Lets the network speak after the rules. The rules' choices are among its strongest features, so it changes them only where the labelled sentences say so.</summary>
internal static class ModelScorer
{
    // How sure the model must be to overrule what the rules found in words.
    private const float Sure = 0.73f;
    private const float RatherSure = 0.68f;
    private const float HalfSure = 0.5f;
    private const float Suspicious = 0.2f;
    private const float VerySure = 0.83f;
    private const float Never = 2;

    [ThreadStatic]
    private static FeatureSink? _sink;

    [ThreadStatic]
    private static float[]? _outputs;

    // What the features of the sentence say to each unit of the network, and what each unit passes on.
    [ThreadStatic]
    private static int[]? _sums;

    [ThreadStatic]
    private static float[]? _units;

    /// <summary>Chooses the act.</summary>
    public static void DecideAct(Decision decision, MeaningNetwork model)
    {
        var sink = _sink ??= new FeatureSink();
        var outputs = _outputs ??= new float[MeaningOutputs.Width];
        sink.Parts = decision.Explains ? [] : null;
        sink.Begin(decision.Reading, model.Classes, decision.Explains ? null : model);
        MeaningFeatures.AddReading(decision, sink);
        var sums = _sums ??= new int[MeaningNetwork.Units];
        Array.Clear(sums);
        model.Rows.AddTo(sums, sink.Hashes, sink.Rows, sink.Weights);
        model.DecideAct(sums, _units ??= new float[MeaningNetwork.Units], outputs);

        // Only a greeting's own words make a greeting of a question or of praise.
        if ((decision.Reading.IsQuestion || decision.Act is Act.Praise) && !decision.Reading.Has(Lex.SocialForms))
        {
            Exclude(MeaningOutputs.Act, (int)Act.Social);
        }

        SuspectQuestion(decision, Act.QuestionRhetorical, Concerns.RhetoricalQuestion);
        SuspectQuestion(decision, Act.QuestionLeading, Concerns.LeadingQuestion);
        var best = Best(MeaningOutputs.Act, MeaningOutputs.Acts, out var probability);
        while (!Allows(decision, (Act)best, probability))
        {
            Exclude(MeaningOutputs.Act, best);
            best = Best(MeaningOutputs.Act, MeaningOutputs.Acts, out probability);
        }

        ModelReasons.Add(decision, model, sink, _units, "act", (Act)best, MeaningOutputs.Act + best);
        (decision.Act, decision.Confidence) = ((Act)best, probability);
    }

    /// <summary>Chooses the other learned fields, once the act and the rules' own choices are known.</summary>
    public static void DecideRest(Decision decision, MeaningNetwork model)
    {
        var sink = _sink!;
        var from = sink.Count;
        sink.Flush();
        MeaningFeatures.AddDecided(decision, sink);
        model.Rows.AddTo(_sums, sink.Hashes[from..], sink.Rows, sink.Weights);
        model.DecideRest(_sums, _units, _outputs);
        decision.Time = Choose(decision, model, "time", decision.Time, MeaningOutputs.Time, MeaningOutputs.Times, LeastOfTime(decision));
        var isLookedThrough = decision.Agent == Agent.Receiver && ActScorer.Unwrapped(decision.Reading).First != decision.Reading.Main.First;
        decision.Agent = Choose(decision, model, "agent", decision.Agent, MeaningOutputs.Agent, MeaningOutputs.Agents, isLookedThrough ? Never : 0);
        KeepToTheAct(decision.Act);
        decision.Target = Choose(decision, model, "target", decision.Target, MeaningOutputs.Target, MeaningOutputs.Targets);
        var mixes = decision.Polarity is Polarity.Positive or Polarity.Negative && Best(MeaningOutputs.Polarity, MeaningOutputs.Polarities) == (int)Polarity.Mixed;
        decision.Polarity = Choose(decision, model, "polarity", decision.Polarity, MeaningOutputs.Polarity, MeaningOutputs.Polarities, mixes ? Sure : 0);
        decision.Owner = Choose(decision, model, "owner", decision.Owner, MeaningOutputs.Owner, MeaningOutputs.Owners);

        foreach (var tone in (ReadOnlySpan<Tone>)[Tone.Sarcastic, Tone.Hostile])
        {
            if (decision.Tone != tone && (ToneScorer.IsRuledOut(decision.Reading, tone) || ProbabilityOf(MeaningOutputs.Tone, MeaningOutputs.Tones, (int)tone) < (decision.IsByForm && decision.Reading.IsQuestion ? RatherSure : HalfSure)))
            {
                Exclude(MeaningOutputs.Tone, (int)tone);
            }
        }

        decision.Tone = Choose(decision, model, "tone", decision.Tone, MeaningOutputs.Tone, MeaningOutputs.Tones);
        decision.Specific = Choose(decision, model, "specific", decision.Specific, MeaningOutputs.Specific, decision.Specific ? 0 : RatherSure);
        decision.Hedged = Choose(decision, model, "hedged", decision.Hedged, MeaningOutputs.Hedged, decision.Hedged && HedgeScorer.IsEpistemic(decision.Reading) ? Never : 0);
        RaiseConcerns(decision, model);
        if (decision.Tone == Tone.Neutral && decision.Concerns.HasFlag(Concerns.Blame) && decision.Reading.IsQuestion)
        {
            // Who puts the reader on trial is not neutral, however plain the words; of our own labels, most were given for the words alone.
            decision.Tone = Tone.Hostile;
            decision.Because("tone", decision.Tone, ToneScorer.QuestionThatBlames);
        }
    }

    // What is planned, with its verb in a form of no past, is not made past by a likeness; nor what happened, with its verb in the past, something ahead.
    private static float LeastOfTime(Decision decision)
    {
        if (!decision.Reading.Main.HasVerb)
        {
            return 0;
        }

        var learned = (TimeReference)Best(MeaningOutputs.Time, MeaningOutputs.Times);
        return (decision.Time, learned, decision.Reading.Main.IsPast) is (TimeReference.Future, TimeReference.Past, false) or (TimeReference.Past, TimeReference.Future, true) ? VerySure : 0;
    }

    private static void RaiseConcerns(Decision decision, MeaningNetwork model)
    {
        // A letter or a number in a list is like anything.
        if (decision.Reading.WordCount < 2 && decision.Reading.Tokens is [{ Norm.Length: <= 2 }, ..])
        {
            return;
        }

        var outputs = _outputs.AsSpan(MeaningOutputs.Concern, MeaningOutputs.Concerns);
        var thresholds = model.Thresholds;
        for (var i = 0; i < outputs.Length; i++)
        {
            var concern = (Concerns)(1u << i);
            if (outputs[i] < thresholds.Suspicion(i))
            {
                decision.Doubts |= outputs[i] < thresholds.Doubt(i) ? concern : 0;
                continue;
            }

            decision.Suspicions |= concern;
            decision.Concerns |= outputs[i] >= thresholds.Concern(i) && !(concern == Concerns.Blame && BlamingQuestion.IsCurious(decision)) ? concern : 0;
            ModelReasons.Add(decision, model, _sink!, _units, decision.Concerns.HasFlag(concern) ? "concerns" : "suspicions", concern, MeaningOutputs.Concern + i);
        }
    }

    // A question that is more likely asked in earnest, yet could well be none.
    private static void SuspectQuestion(Decision decision, Act act, Concerns concern)
    {
        if (decision.Reading.IsQuestion && ProbabilityOf(MeaningOutputs.Act, MeaningOutputs.Acts, (int)act) >= Suspicious)
        {
            decision.Suspicions |= concern;
        }
    }

    // The network has seen what the rules said and weighs it itself; it was held back more than this once, and its acts were the worse for it in every text that neither had seen.
    private static bool Allows(Decision decision, Act learned, float probability) =>
        learned == decision.Act
            || (probability >= LeastOf(decision, decision.Act, learned) && (!decision.Reading.EndsInQuestionMark || IsAsking(learned)));

    // What form alone settles: what announces what follows does nothing else; a goal named without a verb evaluates nothing; a question without a question word opens nothing; what is left to the reader by its
    // label is no order, nor is a duty an option; who advises, orders or asks does so whatever stands beside it; what stands among the steps is one.
    private static float LeastOf(Decision decision, Act ruled, Act learned) => (ruled, learned) switch
    {
        (Act.Other, _) when decision.Reading.Count > 0 && decision.Reading.Tokens[^1].Norm == ":" && !decision.Reading.Main.HasVerb => VerySure,
        (Act.Other, Act.Judgement or Act.Praise) when decision.Reading.Has(Lex.Goals) && !decision.Reading.Main.HasVerb => VerySure,
        (Act.QuestionClosed, Act.QuestionOpen) => Never,
        (Act.QuestionOpen, Act.Request) when decision.IsByForm => Never,
        (Act.Directive, Act.Judgement or Act.Praise or Act.Other or Act.Observation) when decision.Reading.Context.Section is SectionKind.NextSteps or SectionKind.Goals => Never,
        (Act.Suggestion, Act.Directive) when decision.Reading.HasOptionalLabel => Never,
        (Act.Directive, Act.Suggestion) when decision.Reading.Main.Modal is ModalKind.Must or ModalKind.Should && !decision.Reading.Has(Lex.Hedges) => VerySure,
        (Act.Suggestion, Act.Judgement or Act.Praise or Act.Observation or Act.Other) => Sure,
        (Act.Directive, Act.Praise or Act.Observation or Act.Other) => HalfSure,
        (Act.Request, Act.Judgement or Act.Praise or Act.Observation or Act.Other) => HalfSure,
        (Act.Directive, Act.Judgement) when decision.Reading.Main.Modal is ModalKind.Must or ModalKind.Should => VerySure,
        (Act.Request, Act.Directive) when decision.IsByForm => Never,
        (Act.Praise, Act.Judgement) when decision.Reading.Main.Negated => VerySure,
        (Act.Praise, Act.Judgement) when decision.Evaluation.Negative == 0 => HalfSure,
        (Act.Observation, Act.Praise or Act.Judgement) when decision.Reading.Context.Section is SectionKind.NextSteps => VerySure,
        // "Are you happy with it?", "Do you have enough time?" want to know.
        (Act.QuestionClosed, Act.QuestionRhetorical) when decision.Evaluation.Negative == 0 => VerySure,
        (_, Act.QuestionRhetorical) when decision.Reading.Context.Kind == ReviewKind.CodeReview => HalfSure,
        _ => 0,
    };

    private static bool IsAsking(Act act) => act is Act.QuestionOpen or Act.QuestionClosed or Act.QuestionLeading or Act.QuestionRhetorical or Act.Suggestion or Act.Request;

    // Praise is of something and good, a judgement of something and bad; a fact, a promise or a greeting evaluates nothing.
    private static void KeepToTheAct(Act act)
    {
        if (act is Act.Praise or Act.Judgement)
        {
            Exclude(MeaningOutputs.Target, (int)Target.None);
            Exclude(MeaningOutputs.Polarity, (int)Polarity.Neutral);
            Exclude(MeaningOutputs.Polarity, (int)(act == Act.Praise ? Polarity.Negative : Polarity.Positive));
        }
        else if (act is Act.Observation or Act.Commitment or Act.Social or Act.Request)
        {
            for (var target = Target.Person; target <= Target.Process; target++)
            {
                Exclude(MeaningOutputs.Target, (int)target);
            }
        }
    }

    private static void Exclude(int first, int value) => _outputs![first + value] = -100;

    private static T Choose<T>(Decision decision, MeaningNetwork model, string field, T ruled, int first, int count, float least = 0)
        where T : struct, Enum
    {
        // How probable it is matters only where it must be sure.
        var best = Best(first, count);
        if (least > 0 && ProbabilityOf(first, count, best) < least)
        {
            return ruled;
        }

        var value = System.Runtime.CompilerServices.Unsafe.BitCast<byte, T>((byte)best);
        ModelReasons.Add(decision, model, _sink!, _units, field, value, first + best);
        return value;
    }

    private static bool Choose(Decision decision, MeaningNetwork model, string field, bool ruled, int first, float least = 0)
    {
        var best = Best(first, 2);
        var value = best == 1;
        if (least > 0 && ProbabilityOf(first, 2, best) < least)
        {
            return ruled;
        }

        if (value != ruled)
        {
            ModelReasons.Add(decision, model, _sink!, _units, field, value ? "yes" : "no", first + (value ? 1 : 0));
        }

        return value;
    }

    private static int Best(int first, int count, out float probability)
    {
        var best = Best(first, count);
        probability = ProbabilityOf(first, count, best);
        return best;
    }

    private static int Best(int first, int count)
    {
        var outputs = _outputs.AsSpan(first, count);
        var best = 0;
        for (var i = 1; i < outputs.Length; i++)
        {
            best = outputs[i] > outputs[best] ? i : best;
        }

        return best;
    }

    private static float ProbabilityOf(int first, int count, int best)
    {
        var outputs = _outputs.AsSpan(first, count);
        var sum = 0f;
        foreach (var output in outputs)
        {
            sum += MathF.Exp(output - outputs[best]);
        }

        return 1 / sum;
    }
}
