namespace ReviewLint.Language;

/// <summary>What is known of a token besides its analysis.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Inline code, a URL or the like: one token whose inside is not language.</summary>
    Opaque = 1,

    /// <summary>White space follows in the text.</summary>
    SpaceAfter = 2,

    /// <summary>Inside quotation marks: in the sentence, but not the reviewer's own words.</summary>
    Quoted = 4,

    /// <summary>The first word of a multiword token (<c>do</c> of <c>don't</c>, <c>miksi</c> of <c>mikset</c>).</summary>
    MultiwordStart = 8,

    /// <summary>A further word of a multiword token.</summary>
    MultiwordRest = 16,

    /// <summary>Its form can make a date expression. Only a sentence with such a token is read for dates.</summary>
    MayDate = 32,
}
