using ReviewLint.Documents;

namespace ReviewLint.Meaning.Sections;

/// <summary>The kinds of a document's sections by their headings, else from the section around them. What stands in them is asked later (<see cref="ContentKinds"/>).</summary>
internal static class SectionReader
{
    public static SectionKind[] Read(ReviewDocument document)
    {
        var kinds = new SectionKind[document.Sections.Length];
        foreach (var section in document.Sections)
        {
            var kind = section.Heading is null ? SectionKind.Other : SectionKinds.OfHeading(section.Title);
            var isTitle = document.Title is not null && section.Heading == document.Title;
            if (isTitle && section.Subsections.Length > 0)
            {
                // A title such as "Development discussion" names the document, not a section of it.
                kind = SectionKind.Other;
            }

            if (kind == SectionKind.Other && section.Parent is { } parent && parent.Heading != document.Title)
            {
                kind = kinds[parent.Index];
            }

            kinds[section.Index] = kind;
        }

        return kinds;
    }
}
