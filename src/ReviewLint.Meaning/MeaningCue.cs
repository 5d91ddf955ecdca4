namespace ReviewLint.Meaning;

/// <summary>One reason for a decision, for <c>inspect --explain</c>.</summary>
/// <param name="Field">What was decided: <c>act</c>, <c>time</c>, <c>owner</c> …</param>
/// <param name="Value">The value it speaks for.</param>
/// <param name="Cue">What was seen, in words a reader understands.</param>
/// <param name="Weight">How much it counts; 1 for a rule that decides alone.</param>
public readonly record struct MeaningCue(string Field, string Value, string Cue, double Weight);
