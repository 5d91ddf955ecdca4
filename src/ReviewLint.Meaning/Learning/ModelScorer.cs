using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Scoring;

namespace ReviewLint.Meaning.Learning;

/// <summary>Lets the network speak after the rules. The rules' choices are among its strongest features, so it changes them only where the labelled sentences say so.</summary>
internal static class ModelScorer
{
    // How sure the model must be to overrule what the rules found in words.
    private const float Sure = 0.73f;
    private const float RatherSure = 0.68f;
    private const float FairlySure = 0.57f;
    private const float HalfSure = 0.5f;
    private const float SureOfForm = 0.65f;
    private const float VerySure = 0.83f;
    private const float NearlyCertain = 0.92f;
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
        decision.Agent = Choose(decision, model, "agent", decision.Agent, MeaningOutputs.Agent, MeaningOutputs.Agents, LeastOfAgent(decision));
        KeepToTheAct(decision.Act);
        var isTrait = decision.Target == Target.Person && decision.Reading.Has(Lex.Traits);
        decision.Target = Choose(decision, model, "target", decision.Target, MeaningOutputs.Target, MeaningOutputs.Targets, isTrait ? VerySure : 0);
        var mixes = decision.Polarity is Polarity.Positive or Polarity.Negative && Best(MeaningOutputs.Polarity, MeaningOutputs.Polarities) == (int)Polarity.Mixed;
        decision.Polarity = Choose(decision, model, "polarity", decision.Polarity, MeaningOutputs.Polarity, MeaningOutputs.Polarities, mixes ? Sure : 0);
        decision.Owner = Choose(decision, model, "owner", decision.Owner, MeaningOutputs.Owner, MeaningOutputs.Owners);

        // A word that was found is a harder fact than a likeness: the model must be sure to overrule it.
        var learned = (Tone)Best(MeaningOutputs.Tone, MeaningOutputs.Tones);
        var least = Math.Max(decision.Tone != Tone.Neutral ? Sure : decision.IsByForm && decision.Reading.IsQuestion ? FairlySure : 0.5f, ToneScorer.LeastLikeness(decision.Reading, learned));
        decision.Tone = Choose(decision, model, "tone", decision.Tone, MeaningOutputs.Tone, MeaningOutputs.Tones, least);
        decision.Specific = Choose(decision, model, "specific", decision.Specific, MeaningOutputs.Specific, decision.Specific ? 0 : RatherSure);
        decision.Hedged = Choose(decision, model, "hedged", decision.Hedged, MeaningOutputs.Hedged, !decision.Hedged ? 0 : HedgeScorer.IsEpistemic(decision.Reading) ? Never : VerySure);
        RaiseConcerns(decision, model);
        if (decision.Tone == Tone.Neutral && decision.Concerns.HasFlag(Concerns.Blame) && decision.Reading.IsQuestion)
        {
            // Who puts the reader on trial is not neutral, however plain the words; of our own labels, most were given for the words alone.
            decision.Tone = Tone.Hostile;
            decision.Because("tone", decision.Tone, ToneScorer.QuestionThatBlames);
        }
    }

    // Somebody else who is named as the subject is made the reader only by a model that is sure of it; the reader stays one beside a clause that is looked through.
    private static float LeastOfAgent(Decision decision) => decision.Agent switch
    {
        Agent.Receiver => ActScorer.Unwrapped(decision.Reading).First != decision.Reading.Main.First ? Never : Sure,
        Agent.Other when Best(MeaningOutputs.Agent, MeaningOutputs.Agents) == (int)Agent.Receiver => RatherSure,
        _ => 0,
    };

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

    // What grammar says may be refined (an order is softened, a question leads); to become something else altogether it takes a sure model.
    private static bool Allows(Decision decision, Act learned, float probability)
    {
        var ruled = decision.Act;
        if (learned == ruled)
        {
            return true;
        }

        if (probability < LeastOf(decision, ruled, learned))
        {
            return false;
        }

        if (probability >= Least(decision, learned))
        {
            return true;
        }

        if (!decision.IsByForm)
        {
            return !decision.Reading.EndsInQuestionMark || (IsAsking(learned) && (ruled, learned) is not (Act.QuestionOpen, Act.Request));
        }

        return ruled switch
        {
            Act.Directive => learned is Act.Suggestion or Act.Request,
            Act.Request => learned is Act.Suggestion or Act.Directive or Act.QuestionClosed or Act.QuestionOpen,
            Act.QuestionOpen => learned is Act.QuestionClosed or Act.Suggestion,
            _ => learned is Act.QuestionOpen or Act.Suggestion or Act.Request,
        };
    }

    // Where a likeness misleads most in texts unlike ours: what announces what follows does nothing else; a fact without the form of advice advises nothing; a question without a question word opens nothing; who advises or orders does so
    // whatever is praised or blamed beside it; a dated or counted deed without a good word is no praise, nor a thing without a bad one blamed; a greeting has a greeting's words; what stands among the steps is one; a word that evaluates is harder to argue away; what the writer labels, or denies, stands.
    private static float LeastOf(Decision decision, Act ruled, Act learned) => (ruled, learned) switch
    {
        (Act.Other, _) when decision.Reading.Count > 0 && decision.Reading.Tokens[^1].Norm == ":" && !decision.Reading.Main.HasVerb => VerySure,
        (Act.Other, Act.Judgement or Act.Praise) when decision.Reading.Has(Lex.Goals) && !decision.Reading.Main.HasVerb => VerySure,
        (Act.QuestionClosed, Act.QuestionOpen) => Never,
        (Act.QuestionOpen, Act.Request) => decision.IsByForm ? Never : Sure,
        (Act.Suggestion, Act.Directive) => decision.Reading.HasOptionalLabel ? Never : 0,
        (Act.Directive, Act.Suggestion) => decision.Reading.Main.Modal is ModalKind.Must or ModalKind.Should && !decision.Reading.Has(Lex.Hedges) ? VerySure : 0,
        (Act.Request, Act.Directive) => decision.IsByForm ? Never : 0,
        (Act.Praise, Act.Judgement) => decision.Reading.Main.Negated || decision.Evaluation.Negative == 0 ? VerySure : 0,
        (Act.Observation, Act.Praise or Act.Judgement) when decision.Reading.Context.Section is SectionKind.NextSteps => VerySure,
        (Act.Observation, Act.Praise) => decision.Evaluation.Positive == 0 && IsCounted(decision.Reading) ? NearlyCertain : 0,
        (Act.Directive, Act.Judgement or Act.Praise or Act.Other or Act.Observation) when decision.Reading.Context.Section is SectionKind.NextSteps or SectionKind.Goals => Never,
        (Act.Directive, Act.Judgement) => VerySure,
        (Act.Directive, Act.Praise or Act.Other or Act.Observation) => Sure,
        (Act.Observation or Act.Commitment or Act.Suggestion, Act.Other) when decision.Reading.Context.Section is SectionKind.NextSteps => VerySure,
        (Act.Observation, Act.Suggestion) => VerySure,
        (Act.Suggestion, Act.Judgement or Act.Praise or Act.Observation) => VerySure,
        (Act.Judgement, Act.Observation or Act.Other) => RatherSure,
        (Act.Observation, Act.Directive) => decision.Reading.Main is { Subject: SubjectKind.You, Modal: ModalKind.None } ? VerySure : decision.Reading.Main is { Subject: SubjectKind.Thing, HasVerb: true } ? Sure : 0,
        (Act.Social, Act.Request or Act.Directive or Act.Suggestion or Act.Judgement) => VerySure,
        (_, Act.Social) => decision.Reading.Has(Lex.SocialForms) ? 0 : VerySure,
        (Act.Observation, Act.Judgement) => decision.Evaluation.Negative == 0 && decision.Reading.Main.Subject is SubjectKind.Thing ? HalfSure : 0,
        (_, Act.Commitment) => decision.Reading.Main is { Subject: SubjectKind.You } ? VerySure : 0,
        _ => 0,
    };

    private static float Least(Decision decision, Act learned)
    {
        if (learned == Act.Social || (decision.Act == Act.QuestionOpen && learned != Act.QuestionRhetorical))
        {
            return VerySure;
        }

        if (learned == Act.QuestionRhetorical)
        {
            return (decision.Act, decision.Reading.Context.Kind) switch
            {
                (_, ReviewKind.CodeReview) => Sure,
                // "Are you happy with it?", "Do you have enough time?" want to know.
                (Act.QuestionClosed, _) when decision.Evaluation.Negative == 0 => VerySure,
                _ => SureOfForm,
            };
        }

        return decision.IsByForm ? SureOfForm : FairlySure;
    }

    private static bool IsCounted(SentenceReading reading)
    {
        if (reading.Sentence is { Dates.Length: > 0 })
        {
            return true;
        }

        foreach (ref readonly var token in reading.Tokens)
        {
            if (token.UPos == UPos.NUM)
            {
                return true;
            }
        }

        return false;
    }

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
