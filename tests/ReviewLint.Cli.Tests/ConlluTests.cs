using System.Globalization;

namespace ReviewLint.Cli.Tests;

public sealed class ConlluTests
{
    [Fact]
    public void Raw_text_becomes_sentences_of_ten_columns_that_spell_the_text()
    {
        const string Text = "You moved the service\nin May. Don't rename it!\n\nMiten se meni?\n";

        var result = CliProcess.Run(RepositoryFolder.Root, Text, "inspect", "--format", "conllu", "-");

        var rows = Rows(result.Output);
        Assert.All(rows, row => Assert.Equal(10, row.Length));
        Assert.Equal(3, result.Output.Split("# text = ").Length - 1);
        Assert.Equal(2, result.Output.Split("# newpar").Length - 1);
        var surface = string.Concat(Surface(rows));
        Assert.Equal(string.Concat(Text.Where(c => !char.IsWhiteSpace(c))), surface);
    }

    [Fact]
    public void Given_words_are_kept()
    {
        const string Given = "# sent_id = a\n1\tRename\t_\t_\t_\t_\t_\t_\t_\t_\n2\tit.now\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

        var result = CliProcess.Run(RepositoryFolder.Root, Given, "inspect", "--format", "conllu", "--pretokenized", "--language", "en", "-");

        Assert.Equal(["Rename", "it.now"], Rows(result.Output).Select(r => r[1]));
        Assert.StartsWith("# sent_id = a\n", result.Output, StringComparison.Ordinal);
    }

    private static List<string[]> Rows(string conllu) =>
        [.. conllu.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];

    // Forms as they stand in the text: of a multiword token the range, not its words.
    private static IEnumerable<string> Surface(List<string[]> rows)
    {
        var inside = 0;
        foreach (var row in rows)
        {
            if (row[0].Split('-') is [var from, var to])
            {
                inside = int.Parse(to, CultureInfo.InvariantCulture) - int.Parse(from, CultureInfo.InvariantCulture) + 1;
                yield return row[1];
            }
            else if (inside > 0)
            {
                inside--;
            }
            else
            {
                yield return row[1];
            }
        }
    }
}
