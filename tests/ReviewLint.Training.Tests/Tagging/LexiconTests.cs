using ReviewLint.Training.Tagging;

namespace ReviewLint.Training.Tests.Tagging;

/// <summary>A lexicon gives a word's class as it is written, else with another first letter, and keeps these apart.</summary>
public sealed class LexiconTests
{
    private static readonly Lexicon English = Lexicon.Of(["NN VB\treview patch", "NNP\tPaula"]);

    [Fact]
    public void Words_of_a_line_are_of_one_class() => Assert.Equal(English.ClassOf("review"), English.ClassOf("patch"));

    [Fact]
    public void Words_of_two_lines_are_not() => Assert.NotEqual(English.ClassOf("review"), English.ClassOf("Paula"));

    [Theory]
    [InlineData("Review", "review")]
    [InlineData("REVIEW", "review")]
    [InlineData("paula", "Paula")]
    public void A_word_found_only_with_another_first_letter_has_a_class_of_its_own(string form, string listed)
    {
        Assert.NotEqual(0UL, English.ClassOf(form));
        Assert.NotEqual(English.ClassOf(listed), English.ClassOf(form));
    }

    [Fact]
    public void A_word_it_lacks_has_none() => Assert.Equal(0UL, English.ClassOf("reviews"));

    [Fact]
    public void A_language_without_a_lexicon_has_no_classes() => Assert.Equal(0UL, Lexicon.Read(Path.Combine(Path.GetTempPath(), "no such lexicon.tsv")).ClassOf("review"));
}
