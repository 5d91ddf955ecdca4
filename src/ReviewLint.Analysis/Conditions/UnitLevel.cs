namespace ReviewLint.Analysis.Conditions;

/// <summary>The units that conditions speak of. Each divides a document's sentences into runs without gaps.</summary>
internal enum UnitLevel : byte
{
    Sentence,

    /// <summary>A paragraph, a paragraph of a list item, or a table cell.</summary>
    Paragraph,

    /// <summary>A list item with all its paragraphs; outside lists a paragraph.</summary>
    Item,

    /// <summary>A comment; outside comments what stands directly in one section.</summary>
    Comment,

    /// <summary>What stands directly in one section, subsections not counted.</summary>
    Section,

    Document,
}
