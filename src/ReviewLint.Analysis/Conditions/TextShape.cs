namespace ReviewLint.Analysis.Conditions;

/// <summary>What a sentence looks like, whatever it says.</summary>
internal enum TextShape : byte
{
    /// <summary>Ends in <c>?</c>.</summary>
    QuestionMark,

    /// <summary>Ends in <c>!</c>.</summary>
    ExclamationMark,

    /// <summary>Holds two or more of <c>! ?</c> in a row.</summary>
    RepeatedMarks,

    /// <summary>Holds three or more words in a row, of ten or more letters together, in capitals only.</summary>
    Capitals,

    /// <summary>Holds inline code.</summary>
    Code,

    /// <summary>Holds an address or a link.</summary>
    Link,

    /// <summary>Holds a digit.</summary>
    Number,

    /// <summary>Holds words in quotation marks.</summary>
    Quotation,

    /// <summary>Has no verb.</summary>
    Verbless,
}
