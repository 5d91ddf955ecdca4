using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class MessageTemplateTests
{
    private const string Long = "Would it not have been wiser to ask the customer before the release went out to all of the shops in the north";

    [Fact]
    public void A_quotation_that_does_not_fit_is_cut_between_words()
    {
        var words = MessageTemplate.Parse("\"{sentence}\" is a statement in the form of a question").Fill(_ => Long, _ => true);

        var quoted = Assert.Single(words);
        Assert.EndsWith("…", quoted, StringComparison.Ordinal);
        Assert.StartsWith(quoted[..^1] + " ", Long, StringComparison.Ordinal);
        Assert.True(quoted.Length > 30);
    }

    [Fact]
    public void A_single_long_word_is_cut_within()
    {
        var words = MessageTemplate.Parse("\"{word}\" is long").Fill(_ => new string('a', 300), _ => true);

        Assert.Equal(MessageTemplate.MaxLength - "\"\" is long".Length, Assert.Single(words).Length);
    }

    [Theory]
    [InlineData("", "the text looks back")]
    [InlineData("Goals", "the text under \"Goals\" looks back")]
    public void A_part_in_double_brackets_stays_only_with_what_it_names(string section, string message)
    {
        var template = MessageTemplate.Parse("the text[[ under \"{section}\"]] looks back");

        Assert.Equal(message, string.Format(System.Globalization.CultureInfo.InvariantCulture, template.Format, [.. template.Fill(_ => section, _ => section.Length > 0)]));
    }
}
