namespace ReviewLint.Language;

/// <summary>Splits a text of one language into sentences and words, and gives each word its part of speech, features and lemma. Thread-safe.</summary>
public interface ITextAnnotator
{
    /// <summary>The language it annotates.</summary>
    LanguageTag Language { get; }

    /// <summary>Whether a trained model stands behind it; without one, parts of speech are guesses from word lists and endings.</summary>
    bool HasModel { get; }

    /// <summary>Annotates one text and appends its sentences and tokens.</summary>
    /// <param name="text">The text of one paragraph, list item or table cell, without markup.</param>
    /// <param name="opaque">Ranges that are one token each and whose inside is not language (inline code, URLs); in order, not overlapping.</param>
    /// <param name="buffer">Where the result goes. Offsets written are offsets into <paramref name="text"/>.</param>
    void Annotate(string text, ReadOnlySpan<TextRange> opaque, AnnotationBuffer buffer);

    /// <summary>Annotates words that are already divided (the tokens of a CoNLL-U file): parts of speech, features and lemmas only.</summary>
    /// <param name="forms">The words of one sentence.</param>
    /// <param name="buffer">Where the sentence goes; offsets are as if the words were joined by single spaces.</param>
    void AnnotatePretokenized(IReadOnlyList<string> forms, AnnotationBuffer buffer);
}
