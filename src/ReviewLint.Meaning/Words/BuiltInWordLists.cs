using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>The word lists that ship with the tool, from <c>rules/lexicons</c>.</summary>
public static class BuiltInWordLists
{
    /// <summary>The list of a name and language; null when there is none.</summary>
    public static WordList? Find(string name, LanguageTag language) => throw new NotImplementedException();

    /// <summary>Names of all lists, for <em>did you mean</em>.</summary>
    public static IReadOnlyList<string> Names => throw new NotImplementedException();
}
