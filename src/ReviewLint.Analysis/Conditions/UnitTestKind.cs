namespace ReviewLint.Analysis.Conditions;

/// <summary>The properties that a <see cref="UnitTest"/> asks for.</summary>
internal enum UnitTestKind : byte
{
    /// <summary>The comment has a label.</summary>
    Labelled,

    /// <summary>The comment has no label.</summary>
    Unlabelled,

    /// <summary>The comment's label is one of some.</summary>
    Label,

    /// <summary>The comment's label has one of some decorations.</summary>
    Decoration,

    /// <summary>A field of the front matter, named first, has one of some values; <c>*</c> for any.</summary>
    FrontMatter,

    /// <summary>The sentence looks so: <see cref="TextShape"/>.</summary>
    Shape,

    /// <summary>So many words.</summary>
    Words,

    /// <summary>So many sentences.</summary>
    Sentences,

    /// <summary>So many characters.</summary>
    Characters,

    /// <summary>So many lines of code beside it.</summary>
    CodeLines,

    /// <summary>So many quotations.</summary>
    Quotes,

    /// <summary>The period judged has so many days.</summary>
    PeriodDays,

    /// <summary>The document has a section of one of some kinds.</summary>
    ContainsSection,
}
