namespace ReviewLint.Analysis.Packs;

/// <summary>How like the sentences that were labelled with a concern a sentence must be.</summary>
internal enum ConcernStrength
{
    /// <summary>As most that are not labelled so are not.</summary>
    Raised,

    /// <summary>About as often labelled so as not.</summary>
    Suspected,

    /// <summary>Not so little that it is doubted.</summary>
    Plausible,
}
