using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>A sentence as the engine read it. It is scornful when it holds a coarse or scornful word of the lists, whatever the word is aimed at; conditional when it says <em>if</em> or <em>unless</em>.</summary>
internal sealed record ReadSentence(string Text, SentenceMeaning Meaning, IReadOnlyList<MeaningCue> Cues, bool IsScornful, bool IsConditional)
{
    /// <summary>The reasons for one field, when <c>SHOW_DIFFERENCES</c> asks for them.</summary>
    public string Why(string field) => string.Join(" + ", Cues.Where(c => c.Field == field).Select(c => $"{c.Value}: {c.Cue}"));

    public Act Act => Meaning.Act;

    public Tone Tone => Meaning.Tone;

    /// <summary>Asks for an answer or pretends to.</summary>
    public bool IsQuestion => Act is Act.QuestionOpen or Act.QuestionClosed or Act.QuestionLeading or Act.QuestionRhetorical;

    /// <summary>Wants somebody to do something, if only in its second clause.</summary>
    public bool AsksForAction => IsAction(Act) || IsAction(Meaning.SecondAct);

    public bool Evaluates => Act is Act.Judgement or Act.Praise;

    /// <summary>Wounds: the three tones that a civil reviewer avoids.</summary>
    public bool IsHarsh => Tone is Tone.Hostile or Tone.Sarcastic or Tone.Condescending;

    private static bool IsAction(Act act) => act is Act.Directive or Act.Suggestion or Act.Request;
}
