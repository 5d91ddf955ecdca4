using System.Collections.Concurrent;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>The word lists that ship with the tool, from <c>rules/lexicons</c>.</summary>
public static class BuiltInWordLists
{
    private const string Prefix = "lexicons/";
    private static readonly ConcurrentDictionary<string, WordList?> Read = new(StringComparer.Ordinal);
    private static readonly Lazy<string[]> AllNames = new(FindNames);

    /// <summary>The list of a name and language; null when there is none.</summary>
    public static WordList? Find(string name, LanguageTag language) =>
        Read.GetOrAdd($"{Prefix}{language}/{name}.txt", static (resource, list) => Load(resource, list.name, list.language), (name, language));

    /// <summary>Names of all lists, for <em>did you mean</em>.</summary>
    public static IReadOnlyList<string> Names => AllNames.Value;

    private static WordList? Load(string resource, string name, LanguageTag language)
    {
        using var stream = typeof(BuiltInWordLists).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return WordList.Parse(name, language, reader.ReadToEnd());
    }

    private static string[] FindNames() =>
        [.. typeof(BuiltInWordLists).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[(n.LastIndexOf('/') + 1)..^".txt".Length])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
