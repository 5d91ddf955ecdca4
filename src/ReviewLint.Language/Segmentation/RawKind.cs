namespace ReviewLint.Language.Segmentation;

/// <summary>What a token looks like before anything is known of its meaning.</summary>
internal enum RawKind : byte
{
    /// <summary>Holds a letter.</summary>
    Word,

    /// <summary>Begins with a digit and holds no letter.</summary>
    Number,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>A currency sign, an operator.</summary>
    Symbol,

    /// <summary>An emoji, an emoticon, a short code such as <c>:tada:</c>.</summary>
    Emoji,

    /// <summary>A range that the caller declared to be no language, or a URL or mail address.</summary>
    Opaque,
}
