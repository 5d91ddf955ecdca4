namespace ReviewLint.Work.Tests;

/// <summary>Twice the text is twice the work, whatever it repeats: work by the square would be four times as much.</summary>
public sealed class TextWorkTests
{
    [Theory]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("“a ")]
    [InlineData("a. ")]
    [InlineData("1. ")]
    [InlineData(". ")]
    [InlineData("a/b.")]
    [InlineData("'x ")]
    [InlineData("a-")]
    [InlineData("…")]
    [InlineData("!?")]
    [InlineData("ä")]
    [InlineData(":")]
    [InlineData("a")]
    [InlineData("@")]
    [InlineData("\u200B")]
    [InlineData("a\u0301")]
    [InlineData("\u05D0 ")]
    public void Splitting_and_tagging(string piece)
    {
        WorkCounter.AssertInStep(nameof(Jobs.Annotate), "en", length => Repeated(piece, length), 40_000);
        WorkCounter.AssertInStep(nameof(Jobs.Annotate), "fi", length => Repeated(piece, length), 40_000);
    }

    [Theory]
    [InlineData("en", "1 ")]
    [InlineData("en", "from 1 to ")]
    [InlineData("en", "2 weeks and ")]
    [InlineData("en", "may ")]
    [InlineData("fi", "1.–")]
    [InlineData("fi", "kahden viikon vuoden ")]
    [InlineData("fi", "viime vuoden ")]
    public void Finding_dates(string language, string piece) =>
        WorkCounter.AssertInStep(nameof(Jobs.FindDates), language, length => Repeated(piece, length), 60_000);

    // Long enough that the limits, up to which the Markdown parser may work by the square, are far behind.
    [Theory]
    [MemberData(nameof(HostileMarks.All), MemberType = typeof(HostileMarks))]
    [InlineData("a|b|c\n-|-|-\n*x|y|z\n")]
    public void Reading_markdown(string mark) =>
        WorkCounter.AssertInStep(nameof(Jobs.Read), "", length => Repeated(mark, length) + "\n\nText here.", 100_000);

    [Fact]
    public void Reading_a_table_with_an_open_mark() =>
        WorkCounter.AssertInStep(nameof(Jobs.Read), "", length => "a|b|c\n-|-|-\n*x|y|z\n" + Repeated("x|y|z\n", length), 100_000);

    [Theory]
    [InlineData("a\r\n>\r\n")]
    [InlineData("> b\n\na\n\n")]
    [InlineData("```\nb\n```\na\n")]
    [InlineData("a\n\n")]
    [InlineData("not ")]
    [InlineData("# a\n")]
    [InlineData("## Goals\n\nGrow.\n\n")]
    [InlineData("- [ ] you do it on 3 March\n")]
    [InlineData("You are always late, why did you not ask me on 3 March? ")]
    [InlineData("Olet aina myöhässä, miksi et kysynyt minulta maanantaina?\n\n")]
    [InlineData("<!-- reviewlint-disable-next-line RL6009 -->\nYou are always late.\n\n")]
    public void Checking_with_every_rule(string text)
    {
        WorkCounter.AssertInStep(nameof(Jobs.Check), "performance-review", length => Repeated(text, length), 30_000);
        WorkCounter.AssertInStep(nameof(Jobs.Check), "code-review", length => Repeated(text, length), 30_000);
    }

    [Theory]
    [InlineData("nit: There is an extra blank line here.\n\n")]
    [InlineData("You are always late, why did you not ask me on 3 March? ")]
    public void Mending(string text) =>
        WorkCounter.AssertInStep(nameof(Jobs.Fix), "code-review", length => Repeated(text, length), 30_000);

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
