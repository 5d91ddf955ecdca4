using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Reporting.Tests;

public sealed class CodeFrameTests
{
    [Fact]
    public void The_carets_stand_under_the_words() =>
        Assert.Equal("  1 | You are always late.\n    |         ^^^^^^\n", Frame("You are [|always|] late."));

    [Fact]
    public void Wide_characters_take_two_columns_and_combining_marks_none() =>
        Assert.Equal("  1 | 🎉 e\u0301 late\n    |      ^^^^\n", Frame("🎉 e\u0301 [|late|]"));

    [Fact]
    public void A_finding_over_a_line_break_shows_both_lines() =>
        Assert.Equal("  1 | > Don't you\n    |   ^^^^^^^^^\n  2 | > think?\n    |   ^^^^^^\n", Frame("> [|Don't you\n> think?|]"));

    [Fact]
    public void Of_a_long_finding_three_lines_are_shown()
    {
        var frame = Frame("[|a\nb\nc\nd|]");

        Assert.DoesNotContain("4 |", frame, StringComparison.Ordinal);
        Assert.EndsWith("… to line 4\n", frame, StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_character_does_not_reach_the_terminal() =>
        Assert.DoesNotContain('\e', Frame("\e[31m[|red|]"));

    [Fact]
    public void Any_text_gives_a_frame_of_bounded_width() =>
        Gen.Select(Gen.String[0, 400], Gen.Int[0, 400], Gen.Int[1, 200]).Sample((text, start, length) =>
        {
            var source = SourceText.From(text);
            var from = Math.Min(start, source.Length);
            var output = new StringBuilder();

            CodeFrame.Write(output, source, new TextSpan(from, Math.Min(length, source.Length - from)), new TerminalStyle(false), ReviewSeverity.Warning);

            Assert.All(output.ToString().Split('\n'), line => Assert.True(line.Length < 450));
        });

    private static string Frame(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var source = SourceText.From(marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        var output = new StringBuilder();
        CodeFrame.Write(output, source, TextSpan.FromBounds(start, end), new TerminalStyle(false), ReviewSeverity.Warning);
        return output.ToString();
    }
}
