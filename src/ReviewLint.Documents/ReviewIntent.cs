namespace ReviewLint.Documents;

/// <summary>What a document sets out to be.</summary>
public enum ReviewIntent : byte
{
    /// <summary>Nothing is claimed.</summary>
    Undeclared,

    /// <summary>Helps the person find what comes next, written <c>coaching</c>.</summary>
    Coaching,

    /// <summary>Informs how past work went, written <c>feedback</c>.</summary>
    Feedback,

    /// <summary>An assessment part and a development part, written <c>both</c>.</summary>
    Both,
}
