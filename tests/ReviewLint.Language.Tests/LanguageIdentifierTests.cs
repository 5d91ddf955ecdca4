namespace ReviewLint.Language.Tests;

public class LanguageIdentifierTests
{
    [Theory]
    [InlineData("Rename this before the release.", "en")]
    [InlineData("Looks good to me.", "en")]
    [InlineData("Why is it public?", "en")]
    [InlineData("Pull requestissa code review jäi kesken ja deployment failasi stagingissa.", "fi")]
    [InlineData("Mergettäiskö tää featureflagin taakse?", "fi")]
    [InlineData("Hyvää työtä!", "fi")]
    [InlineData("RetryQueue.cs", "und")]
    [InlineData("42", "und")]
    [InlineData("", "und")]
    public void A_paragraph_shows_its_language(string text, string language) => Assert.Equal(language, LanguageIdentifier.Identify(text, []).Code);

    [Fact]
    public void Code_in_a_paragraph_does_not_count()
    {
        const string Text = "Muuta the_old_name_of_this_and_that pois.";
        Assert.Equal("fi", LanguageIdentifier.Identify(Text, [new TextRange(6, 29)]).Code);
    }
}
