namespace ReviewLint.Analysis.Rules;

/// <summary>What a rule cannot judge without. Where it is not known the rule does not run, and RL0003 says so.</summary>
[Flags]
public enum RuleNeeds : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The day the review was written (<c>date:</c>).</summary>
    Date = 1,

    /// <summary>The days the review judges (<c>period:</c>).</summary>
    Period = 2,

    /// <summary>The scale of the rating (<c>reviewlint_rating_scale</c>).</summary>
    RatingScale = 4,
}
