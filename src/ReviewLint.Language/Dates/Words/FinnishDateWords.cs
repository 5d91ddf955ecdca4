namespace ReviewLint.Language.Dates.Words;

/// <summary>The date words of Finnish.</summary>
internal static class FinnishDateWords
{
    public static DateWordTable Table { get; } = new([]);
}
