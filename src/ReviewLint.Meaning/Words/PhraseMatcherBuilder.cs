namespace ReviewLint.Meaning.Words;

/// <summary>
/// Collects phrases and compiles them into one matcher. A phrase is words separated by spaces. Each word matches a token by lower-case form or by lemma;
/// <c>=word</c> by form only, <c>~word</c> by lemma only, <c>word/VERB</c> with a part of speech (several: <c>word/ADJ|NOUN</c>), <c>word*</c> forms or lemmas that begin so, <c>*word</c> that end so,
/// <c>[Tense=Past]</c> after a word (or alone) asks for a feature, <c>(a|b|c)</c> is a choice of words, <c>...</c> is a gap of up to four tokens that does not cross <c>; : . ! ?</c>,
/// <c>NAME</c> a proper noun, <c>_</c> any one token, and <c>^</c> at the start or <c>$</c> at the end ties the phrase to the sentence's start or end (punctuation aside).
/// </summary>
public sealed class PhraseMatcherBuilder
{
    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase in the notation above.</param>
    /// <param name="id">The number its matches carry; several phrases may share one.</param>
    /// <exception cref="FormatException">The phrase cannot be read; the message says where and why.</exception>
    public void Add(string phrase, int id) => throw new NotImplementedException();

    /// <summary>Compiles what was added.</summary>
    public PhraseMatcher Build() => throw new NotImplementedException();
}
