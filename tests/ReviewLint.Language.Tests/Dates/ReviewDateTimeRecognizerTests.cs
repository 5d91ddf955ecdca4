using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using ReviewLint.Language.Dates;

namespace ReviewLint.Language.Tests.Dates;

public class ReviewDateTimeRecognizerTests
{
    [Fact]
    public void The_frameworks_recognizer_gives_model_results_with_both_readings()
    {
        var model = new ReviewDateTimeRecognizer(Culture.English).GetDateTimeModel();

        var result = Assert.Single(model.Parse("We met on 14 March.", new DateOnly(2025, 6, 15)));

        Assert.Equal(("14 March", 10, 17, "datetimeV2.date"), (result.Text, result.Start, result.End, result.TypeName));
        var values = (List<Dictionary<string, string>>)result.Resolution[ResolutionKey.ValueSet];
        Assert.Equal(["2025-03-14", "2026-03-14"], values.Select(value => value["value"]));
    }

    [Fact]
    public void Finnish_has_a_model_too()
    {
        var model = new ReviewDateTimeRecognizer(Culture.English).GetDateTimeModel(ReviewDateTimeRecognizer.Finnish);

        Assert.Equal("viime viikolla", Assert.Single(model.Parse("Tapasimme viime viikolla.")).Text);
    }

    [Theory]
    [InlineData("14 March 2025")]
    [InlineData("14 March")]
    [InlineData("Friday")]
    [InlineData("March 2025")]
    [InlineData("week 36 of 2025")]
    [InlineData("two weeks")]
    [InlineData("summer 2024")]
    public void The_timex_values_are_ones_that_the_framework_reads(string text)
    {
        var mention = Assert.Single(DateSample.Find(text, LanguageTag.English, "2025-06-15"));

        Assert.Equal(mention.Timex, new TimexProperty(mention.Timex).TimexValue);
    }
}
