namespace ReviewLint.Language.Dates;

/// <summary>Finds and resolves the dates of a sentence. Thread-safe.</summary>
public interface IDateRecognizer
{
    /// <summary>Finds every date expression of a sentence, in order, and appends them.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="language">Its language; dates written as numbers are found in any.</param>
    /// <param name="reference">The day that <c>last week</c> counts from (the document's <c>date:</c>); null leaves relative dates unresolved.</param>
    /// <param name="mentions">Where they go; offsets are offsets into <paramref name="text"/>.</param>
    void Recognize(ReadOnlySpan<char> text, LanguageTag language, DateOnly? reference, List<DateMention> mentions);
}
