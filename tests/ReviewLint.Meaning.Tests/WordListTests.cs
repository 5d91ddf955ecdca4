using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Tests;

public sealed class WordListTests
{
    [Fact]
    public void A_list_is_read_line_by_line_with_weights_and_comments()
    {
        var list = WordList.Parse("mine", LanguageTag.English, "# head\n\ngood job\t2\nnice # not strong\n");
        Assert.Equal([new WordListEntry("good job", 3, 2), new WordListEntry("nice", 4)], list.Entries.ToArray());
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_reported_and_left_out()
    {
        List<int> lines = [];
        var list = WordList.Parse("mine", LanguageTag.English, "fine\n(a|b\nword\tmuch\n", (line, _) => lines.Add(line));
        Assert.Equal([2, 3], lines);
        Assert.Single(list.Entries);
    }

    [Fact]
    public void Every_line_of_the_built_in_lists_can_be_read()
    {
        var assembly = typeof(BuiltInWordLists).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith("lexicons/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            Assert.NotEmpty(WordList.Parse("a", LanguageTag.English, reader.ReadToEnd(), (line, why) => Assert.Fail($"{resource}({line}): {why}")).Entries);
        }
    }

    [Fact]
    public void Built_in_lists_are_found_by_name_and_language()
    {
        Assert.NotNull(BuiltInWordLists.Find("hedges", LanguageTag.Finnish));
        Assert.Null(BuiltInWordLists.Find("no-such-list", LanguageTag.English));
        Assert.Contains("hedges", BuiltInWordLists.Names);
    }
}
