using System.Collections.Immutable;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>What a pack changes of a word list that is not its own: entries added, entries taken out.</summary>
internal static class WordListOverride
{
    public static readonly string[] Keys = ["add", "remove"];

    /// <summary>The list with the changes; null with a problem.</summary>
    /// <param name="file">Where problems go.</param>
    /// <param name="name">The list.</param>
    /// <param name="language">The language.</param>
    /// <param name="list">The list as it was; null when there was none in that language.</param>
    /// <param name="value">The changes.</param>
    public static WordList? Read(RuleFileContext file, string name, string language, WordList? list, YamlValue value)
    {
        if (file.Mapping(value, $"the changes of '{name}'") is not { } mapping)
        {
            return null;
        }

        var entries = (list?.Entries ?? []).ToBuilder();
        foreach (var (key, inner) in mapping.Entries)
        {
            switch (key.Text)
            {
                case "add":
                    entries.AddRange(Added(file, name, language, inner));
                    break;
                case "remove":
                    Remove(file, name, entries, inner);
                    break;
                default:
                    file.Unknown(key, "change of a word list", Keys);
                    break;
            }
        }

        return new WordList(name, new LanguageTag(language), entries.ToImmutable());
    }

    private static List<WordListEntry> Added(RuleFileContext file, string name, string language, YamlValue value)
    {
        var added = new List<WordListEntry>();
        foreach (var word in file.Scalars(value, "'add'"))
        {
            added.AddRange(WordList.Parse(name, new LanguageTag(language), word.Text, (_, message) => file.Problem(word, message)).Entries);
        }

        return added;
    }

    private static void Remove(RuleFileContext file, string name, ImmutableArray<WordListEntry>.Builder entries, YamlValue value)
    {
        foreach (var word in file.Scalars(value, "'remove'"))
        {
            var before = entries.Count;
            entries.RemoveAll(e => e.Phrase == word.Text);
            if (entries.Count == before)
            {
                file.Unknown(word, $"entry of '{name}'", entries.Select(e => e.Phrase));
            }
        }
    }
}
