namespace ReviewLint.Language;

/// <summary>Tense and mood of a sentence's main clause, as its finite verb shows them.</summary>
public enum SentenceTense : byte
{
    /// <summary>The main clause has no finite verb (a fragment, a heading).</summary>
    None,

    /// <summary>Present, English present progressive among them.</summary>
    Present,

    /// <summary>Past, the pluperfect among them.</summary>
    Past,

    /// <summary>Perfect: <c>has grown</c>, <c>on kasvanut</c>.</summary>
    Perfect,

    /// <summary>English future: <c>will</c>, <c>going to</c>.</summary>
    Future,

    /// <summary>English modal: <c>could</c>, <c>should</c>, <c>can</c>.</summary>
    Modal,

    /// <summary>Finnish conditional: <c>voisi</c>.</summary>
    Conditional,

    /// <summary>Finnish potential: <c>lienee</c>.</summary>
    Potential,

    /// <summary>Imperative.</summary>
    Imperative,
}
