using System.Collections.Immutable;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>A list of words and phrases of one language, from <c>rules/lexicons/LANGUAGE/NAME.txt</c> or a pack's own folder: one entry a line, <c>#</c> starts a comment.</summary>
/// <param name="Name">The name rules use, e.g. <c>hedges</c>.</param>
/// <param name="Language">Its language.</param>
/// <param name="Entries">Its phrases in the notation of <see cref="PhraseMatcherBuilder"/>.</param>
public sealed record WordList(string Name, LanguageTag Language, ImmutableArray<WordListEntry> Entries)
{
    /// <summary>Reads a list. Lines that cannot be read are left out and reported through <paramref name="problem"/> with their 1-based line.</summary>
    public static WordList Parse(string name, LanguageTag language, string text, Action<int, string>? problem = null) => throw new NotImplementedException();
}
