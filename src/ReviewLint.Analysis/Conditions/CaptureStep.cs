namespace ReviewLint.Analysis.Conditions;

/// <summary>One step on the way from the unit a rule matched to the words it speaks of.</summary>
/// <param name="kind">Where the step leads.</param>
/// <param name="level">The level of the units it leads to, or for a relation the unit both sentences stand in.</param>
internal sealed class CaptureStep(CaptureStep.StepKind kind, UnitLevel level)
{
    internal enum StepKind : byte
    {
        /// <summary>Smaller units inside, of which the condition is true.</summary>
        Within,

        /// <summary>The larger unit around.</summary>
        Around,

        /// <summary>The unit itself, if the condition (a branch of <c>any</c>) is true of it.</summary>
        Where,

        /// <summary>Sentences that stand so to this one, of which the condition is true.</summary>
        Related,
    }

    public StepKind Kind { get; } = kind;

    public UnitLevel Level { get; } = level;

    public Relation Relation { get; init; }

    /// <summary>The condition; known once what stands in the step has been read.</summary>
    public Condition? Of { get; set; }
}
