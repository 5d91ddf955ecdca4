namespace ReviewLint.Language.Dates;

/// <summary>The date recognizer the program uses.</summary>
public static class DateRecognizers
{
    /// <summary>English and Finnish dates on the Microsoft Recognizers framework.</summary>
    public static IDateRecognizer Default { get; } = new DateRecognizer();
}
