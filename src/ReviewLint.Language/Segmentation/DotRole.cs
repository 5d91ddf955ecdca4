namespace ReviewLint.Language.Segmentation;

/// <summary>What the full stop after a word most likely does.</summary>
internal enum DotRole : byte
{
    /// <summary>Ends a sentence, as after any word.</summary>
    Stop,

    /// <summary>Abbreviates, and a sentence never ends there (<c>Mr.</c>, <c>e.g.</c>, <c>esim.</c>).</summary>
    Title,

    /// <summary>Abbreviates only before a number (<c>No. 5</c>, <c>p. 55</c>), else it is a word of its own.</summary>
    BeforeNumber,

    /// <summary>Abbreviates; a sentence may end there when a capital follows (<c>etc.</c>, <c>a.m.</c>, <c>yms.</c>).</summary>
    MayEnd,

    /// <summary>Abbreviates a name (<c>Inc.</c>, <c>U.S.</c>, <c>Jan.</c>); a sentence ends there only when a typical first word follows.</summary>
    Name,
}
