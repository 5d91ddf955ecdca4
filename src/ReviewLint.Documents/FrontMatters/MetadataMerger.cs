namespace ReviewLint.Documents;

/// <summary>Fills what the front matter leaves open from the metadata lines of the text.</summary>
internal static class MetadataMerger
{
    /// <summary>The front matter with what the lines add.</summary>
    /// <param name="frontMatter">What the YAML block says; it wins.</param>
    /// <param name="entries">The entries of the lines, in order.</param>
    /// <param name="referenceDate">The day that a period without a year counts from, when the document names none.</param>
    public static FrontMatter Merge(FrontMatter frontMatter, IReadOnlyList<MetadataEntry> entries, DateOnly? referenceDate)
    {
        foreach (var entry in entries)
        {
            frontMatter = entry.Key switch
            {
                MetadataKey.Reviewer when frontMatter.Reviewer is null => frontMatter with { Reviewer = NameOf(entry.Value) },
                MetadataKey.Reviewee when frontMatter.Reviewee is null => frontMatter with { Reviewee = NameOf(entry.Value) },
                MetadataKey.Date when frontMatter.Date is null => frontMatter with { Date = PeriodReader.ReadDay(entry.Value) },
                _ => frontMatter,
            };
        }

        foreach (var entry in entries)
        {
            if (entry.Key == MetadataKey.Period && frontMatter.Period is null)
            {
                frontMatter = frontMatter with { Period = PeriodReader.Read(entry.Value, frontMatter.Date ?? referenceDate) };
            }
        }

        return frontMatter;
    }

    // "Alex, head of sales": what follows the comma is the role; "ward manager" alone is no name.
    private static string? NameOf(string value)
    {
        var end = value.AsSpan().IndexOfAny(',', '(', ';');
        var name = (end < 0 ? value : value[..end]).Trim().Trim('_', '[', ']').Trim();
        return name.Length == 0 || char.IsLower(name[0]) ? null : name;
    }
}
