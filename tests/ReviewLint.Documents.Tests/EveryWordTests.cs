using System.Text;
using CsCheck;

namespace ReviewLint.Documents.Tests;

public class EveryWordTests
{
    // "{0}" is a word; every word of a document is another one.
    private static readonly string[] Inlines =
    [
        "{0}", "{0}", "{0},", "*{0}*", "**{0}**", "__{0} {0}__", "***{0}***", "~~{0}~~", "[{0}](http://a.b)", "[*{0}* {0}](<a b> \"t\")", "[{0}][r]", "**[{0}](u)**", "*{0} **{0}** {0}*", "&amp; {0}", "\\*{0}\\*",
        "{0}&nbsp;{0}", "<b>{0}</b>", "({0})", "\"{0}\"", "{0}_{0}", "{0}'s", "`code` {0}", "http://a.b/c {0}", "<!-- no --> {0}", "![p](q) {0}", "{0}[^1]", "{0}<br>{0}",
    ];

    private static readonly string[] Breaks = [" ", " ", "\n", "  \n", "\\\n"];

    private static readonly string[] Blocks =
    [
        "{1}\n\n", "- {1}\n", "- {1}\n\n  {1}\n", "  * {1}\n", "1. {1}\n   - {1}\n", "- [ ] {1}\n", "- [x] {1}\n\n", "> [!NOTE]\n> {1}\n\n", "> [!tip]\n> - {1}\n\n", "| a | b |\n|---|---|\n| {2} | {2} |\n|{2}|  {2}\t|\n\n",
        "# {1}\n\n", "{2}\n===\n\n", "## {2} ##\n", "<details>\n<summary>s</summary>\n\n{1}\n\n</details>\n\n", "<div>\n{3} and {3}\n</div>\n\n", "[^1]: {1}\n\n", "-\t{1}\n\n\t{1}\n\n", "   {1}\n\n", "10) {1}\n\n",
    ];

    private static readonly Gen<(int[] Blocks, int[] Inlines, string NewLine)> Recipe = Gen.Select(
        Gen.Int[0, Blocks.Length - 1].Array[1, 6], Gen.Int[0, 1_000_000].Array[60], Gen.Bool, (blocks, inlines, isWindows) => (blocks, inlines, isWindows ? "\r\n" : "\n"));

    [Fact]
    public void Every_word_of_a_document_is_prose_and_maps_back_to_its_own_place() =>
        Recipe.Sample(
            recipe =>
            {
                var (source, words) = Write(recipe.Blocks, recipe.Inlines, recipe.NewLine);
                var document = Read.Document(source);
                var found = 0;
                foreach (var block in document.Blocks)
                {
                    var prose = (block as ProseBlock)?.Prose ?? (block as HeadingBlock)?.Prose;
                    for (var at = prose?.Text.IndexOf("word", StringComparison.Ordinal) ?? -1; at >= 0; at = prose!.Text.IndexOf("word", at + 1, StringComparison.Ordinal))
                    {
                        var word = prose!.Text.Substring(at, 8);
                        Assert.Equal(source.IndexOf(word, StringComparison.Ordinal), prose.ToSource(at, 8).Start);
                        Assert.Equal(8, prose.ToSource(at, 8).Length);
                        found++;
                    }
                }

                Assert.True(words == found, $"{found} of {words} words found in:\n{source}");
            },
            iter: 2_000);

    private static (string Source, int Words) Write(int[] blocks, int[] inlines, string newLine)
    {
        var (words, next) = (0, 0);
        string Word() => $"word{words++:0000}";

        int Choice(int count) => inlines[next++ % inlines.Length] % count;

        string Fill(string template, string hole, Func<string> text)
        {
            var filled = new StringBuilder();
            var parts = template.Split(hole);
            for (var i = 0; i < parts.Length; i++)
            {
                filled.Append(i == 0 ? "" : text()).Append(parts[i]);
            }

            return filled.ToString();
        }

        string Inline() => Fill(Inlines[Choice(Inlines.Length)], "{0}", Word);

        string Run(int count, string indentation, bool breaks)
        {
            var run = new StringBuilder("Text");
            for (var i = 0; i < count; i++)
            {
                var lineBreak = breaks ? Breaks[Choice(Breaks.Length)] : " ";
                run.Append(lineBreak).Append(lineBreak.EndsWith('\n') ? indentation : "").Append(breaks || count > 1 ? Inline() : Word());
            }

            return run.ToString();
        }

        var source = new StringBuilder("[r]: http://r.s\n\n");
        foreach (var block in blocks)
        {
            var template = Blocks[block];
            // Continuation lines stand under the first, behind the quote marker when there is one.
            var indentation = template.StartsWith("> [!tip]", StringComparison.Ordinal) ? ">   " : template[0] == '>' ? "> " : template[0] == '#' ? null : "     ";
            var text = Fill(template, "{1}", () => Run(1 + Choice(5), indentation ?? "", breaks: indentation is not null && template[0] != '-' && template[0] != '\t'));
            text = Fill(text, "{2}", () => Run(2, "", breaks: false));
            source.Append(Fill(text, "{3}", Word)).Append('\n');
        }

        return (source.Replace("\n", newLine).ToString(), words);
    }
}
