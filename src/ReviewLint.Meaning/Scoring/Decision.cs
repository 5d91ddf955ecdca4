using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>A sentence on its way to a meaning: what was read, what was decided so far, and why.</summary>
internal sealed class Decision(SentenceReading reading, List<MeaningCue>? explanations)
{
    public SentenceReading Reading { get; } = reading;

    public Evaluation Evaluation { get; set; }

    public Act Act { get; set; }

    public Act SecondAct { get; set; }

    public float Confidence { get; set; }

    /// <summary>Whether grammar decided the act (an order, a duty, a question's form) rather than its words.</summary>
    public bool IsByForm { get; private set; }

    public TimeReference Time { get; set; }

    public Owner Owner { get; set; }

    public Agent Agent { get; set; }

    public Target Target { get; set; }

    public Polarity Polarity { get; set; }

    public Tone Tone { get; set; }

    public bool Hedged { get; set; }

    public bool Specific { get; set; }

    public MeaningCues Cues { get; set; }

    public Concerns Concerns { get; set; }

    public Concerns Suspicions { get; set; }

    public Concerns Doubts { get; set; }

    public bool Explains => explanations is not null;

    /// <summary>Notes a reason; costs nothing unless reasons are asked for.</summary>
    public void Because<T>(string field, T value, string cue, double weight = 1)
        where T : struct, Enum => explanations?.Add(new MeaningCue(field, MeaningNames.NameOf(value), cue, weight));

    public void Because(string field, bool value, string cue) => explanations?.Add(new MeaningCue(field, value ? "yes" : "no", cue, 1));

    public void Because(string field, string value, string cue, double weight) => explanations?.Add(new MeaningCue(field, value, cue, weight));

    /// <summary>Why the rules chose the act.</summary>
    public string? Cue { get; private set; }

    /// <summary>Decides the act and says why.</summary>
    public bool Is(Act act, float confidence, string cue)
    {
        (Act, Confidence, IsByForm, Cue) = (act, confidence, false, cue);
        Because("act", act, cue, confidence);
        return true;
    }

    /// <summary>Decides the act by the sentence's grammar and says why.</summary>
    public bool IsOfForm(Act act, float confidence, string cue)
    {
        Is(act, confidence, cue);
        return IsByForm = true;
    }

    public SentenceMeaning ToMeaning() => new()
    {
        Act = Act,
        SecondAct = SecondAct,
        Time = Time,
        Owner = Owner,
        Agent = Agent,
        Target = Target,
        Polarity = Polarity,
        Tone = Tone,
        Hedged = Hedged,
        Specific = Specific,
        Cues = Cues,
        Concerns = Concerns,
        Suspicions = Suspicions,
        Doubts = Doubts,
        Confidence = Confidence,
    };
}
