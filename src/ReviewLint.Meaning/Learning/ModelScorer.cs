using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Scoring;

namespace ReviewLint.Meaning.Learning;

/// <summary>Lets the linear model speak after the rules. The rules' choices are its strongest features, so it changes them only where the labelled sentences say so.</summary>
internal static class ModelScorer
{
    // How sure the model must be to overrule what the rules found in words.
    private const float Sure = 0.8f;
    private const float FairlySure = 0.6f;
    private const float VerySure = 0.9f;

    [ThreadStatic]
    private static FeatureSink? _sink;

    [ThreadStatic]
    private static float[]? _outputs;

    /// <summary>Chooses the act.</summary>
    public static void DecideAct(Decision decision, LinearModel model)
    {
        var sink = _sink ??= new FeatureSink();
        sink.Names = decision.Explains ? [] : null;
        sink.Clear();
        MeaningFeatures.AddReading(decision, sink);
        _outputs ??= new float[LinearModel.Width];
        Array.Clear(_outputs);
        model.Accumulate(sink.Features, 0, _outputs);
        _outputs[MeaningOutputs.Act + (int)decision.Act] += MeaningOutputs.ActPrior * decision.Certainty;
        // Only a greeting's own words make a greeting of a question or of praise.
        if ((decision.Reading.IsQuestion || decision.Act is Act.Praise) && !decision.Reading.Has(Lex.SocialForms))
        {
            Exclude(MeaningOutputs.Act, (int)Act.Social);
        }

        var best = Best(MeaningOutputs.Act, MeaningOutputs.Acts, out var probability);
        while (decision.IsByForm && !Allows(decision.Act, (Act)best, probability))
        {
            Exclude(MeaningOutputs.Act, best);
            best = Best(MeaningOutputs.Act, MeaningOutputs.Acts, out probability);
        }

        if (probability < FairlySure && (decision.Act, (Act)best) is (Act.Praise, Act.Judgement) or (Act.Judgement, Act.Praise))
        {
            // Good turned to bad, or bad to good, against the words and their negation, needs more than a likeness.
            decision.Confidence = SentenceMeaning.Unsure;
            return;
        }

        Explain(decision, model, sink, "act", (Act)best, MeaningOutputs.Act + best);
        (decision.Act, decision.Confidence) = ((Act)best, probability);
    }

    /// <summary>Chooses the other learned fields, once the act and the rules' own choices are known.</summary>
    public static void DecideRest(Decision decision, LinearModel model)
    {
        var sink = _sink!;
        var from = sink.Features.Count;
        MeaningFeatures.AddDecided(decision, sink);
        model.Accumulate(sink.Features, from, _outputs);
        Span<int> ruled = [(int)decision.Time, (int)decision.Agent, (int)decision.Target, (int)decision.Polarity, (int)decision.Tone, decision.Specific ? 1 : 0, decision.Hedged ? 1 : 0];
        for (var i = 0; i < ruled.Length; i++)
        {
            _outputs![MeaningOutputs.Fields[i + 1].First + ruled[i]] += MeaningOutputs.FieldPriors[i + 1];
        }

        decision.Time = Choose(decision, model, "time", decision.Time, MeaningOutputs.Time, MeaningOutputs.Times);
        decision.Agent = Choose(decision, model, "agent", decision.Agent, MeaningOutputs.Agent, MeaningOutputs.Agents);
        KeepToTheAct(decision.Act);
        decision.Target = Choose(decision, model, "target", decision.Target, MeaningOutputs.Target, MeaningOutputs.Targets);
        decision.Polarity = Choose(decision, model, "polarity", decision.Polarity, MeaningOutputs.Polarity, MeaningOutputs.Polarities);

        // A word that was found is a harder fact than a likeness: the model must be sure to overrule it.
        // Without any word or form that could wound, a likeness to harsh sentences must be strong as well.
        var harsh = (Tone)Best(MeaningOutputs.Tone, MeaningOutputs.Tones, out _) is Tone.Hostile or Tone.Sarcastic or Tone.Condescending;
        var least = decision.Tone != Tone.Neutral ? Sure : harsh && !ToneScorer.HasHarshCue(decision.Reading) ? Sure : decision.IsByForm && decision.Reading.IsQuestion ? FairlySure : 0.5f;
        var tone = Choose(decision, model, "tone", decision.Tone, MeaningOutputs.Tone, MeaningOutputs.Tones, least);
        decision.Tone = tone;
        var specific = Best(MeaningOutputs.Specific, MeaningOutputs.Specifics, out var probability) == 1;
        decision.Specific = specific || (decision.Specific && probability < Sure && SpecificScorer.KindOfChecked(decision.Reading) is not (0 or SpecificScorer.Name));
        var hedged = Best(MeaningOutputs.Hedged, MeaningOutputs.Hedges, out probability) == 1;
        decision.Hedged = HedgeScorer.IsEpistemic(decision.Reading) && probability < 0.95f ? decision.Hedged : hedged;
    }

    // What grammar says may be refined (an order is softened, a question leads); to become something else altogether it takes a sure model.
    private static bool Allows(Act ruled, Act learned, float probability) => learned == ruled || probability >= (learned is Act.QuestionRhetorical or Act.Social ? VerySure : FairlySure) || ruled switch
    {
        Act.Directive => learned is Act.Suggestion or Act.Request,
        Act.Request => learned is Act.Suggestion or Act.Directive or Act.QuestionClosed or Act.QuestionOpen,
        Act.QuestionOpen => learned is Act.QuestionClosed or Act.Suggestion,
        _ => learned is Act.QuestionOpen or Act.Suggestion or Act.Request,
    };

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

    private static T Choose<T>(Decision decision, LinearModel model, string field, T ruled, int first, int count, float least = 0)
        where T : struct, Enum
    {
        var best = Best(first, count, out var probability);
        if (probability < least)
        {
            return ruled;
        }

        var value = System.Runtime.CompilerServices.Unsafe.BitCast<byte, T>((byte)best);
        if (!EqualityComparer<T>.Default.Equals(value, ruled))
        {
            Explain(decision, model, _sink!, field, value, first + best);
        }

        return value;
    }

    private static int Best(int first, int count, out float probability)
    {
        var outputs = _outputs.AsSpan(first, count);
        var best = 0;
        for (var i = 1; i < count; i++)
        {
            best = outputs[i] > outputs[best] ? i : best;
        }

        var sum = 0f;
        foreach (var output in outputs)
        {
            sum += MathF.Exp(output - outputs[best]);
        }

        probability = 1 / sum;
        return best;
    }

    // The three features that spoke loudest for the choice.
    private static void Explain<T>(Decision decision, LinearModel model, FeatureSink sink, string field, T value, int output)
        where T : struct, Enum
    {
        if (!decision.Explains || sink.Names is null)
        {
            return;
        }

        var ranked = Enumerable.Range(0, Math.Min(sink.Names.Count, sink.Features.Count)).OrderByDescending(i => model.WeightOf(sink.Features[i], output)).Take(3);
        foreach (var i in ranked)
        {
            decision.Because(field, value, $"learned: {sink.Names[i]}", Math.Round(model.WeightOf(sink.Features[i], output), 2));
        }
    }
}
