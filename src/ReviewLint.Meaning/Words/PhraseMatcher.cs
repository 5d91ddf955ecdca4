using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>Finds all phrases of many word lists in one pass over a sentence's tokens. Immutable and thread-safe; built by <see cref="PhraseMatcherBuilder"/>.</summary>
public sealed class PhraseMatcher
{
    internal PhraseMatcher()
    {
    }

    /// <summary>Finds every occurrence of every phrase, in the order of their first token, and appends them. Words inside quotation marks are passed over.</summary>
    public void Match(ReadOnlySpan<Token> tokens, List<PhraseMatch> matches) => throw new NotImplementedException();
}
