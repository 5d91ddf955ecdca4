using ReviewLint.Language.Dates;

namespace ReviewLint.Language.Tests.Dates;

public class FeastTests
{
    // The days as almanacs print them.
    [Theory]
    [InlineData("Easter", 1943, "1943-04-25")]
    [InlineData("Easter", 2008, "2008-03-23")]
    [InlineData("Easter", 2024, "2024-03-31")]
    [InlineData("Easter", 2025, "2025-04-20")]
    [InlineData("Easter", 2049, "2049-04-18")]
    [InlineData("Easter", 2076, "2076-04-19")]
    [InlineData("Juhannus", 2020, "2020-06-20")]
    [InlineData("Juhannus", 2024, "2024-06-22")]
    [InlineData("Juhannus", 2025, "2025-06-21")]
    [InlineData("Christmas", 2025, "2025-12-25")]
    public void A_feast_has_its_day(string feast, int year, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DateOnly.FromDayNumber(Feasts.DayIn(Enum.Parse<Feast>(feast), year)));

    [Fact]
    public void Easter_is_a_sunday_from_22_March_to_25_April_in_every_year()
    {
        for (var year = 1583; year < 4000; year++)
        {
            var day = DateOnly.FromDayNumber(Feasts.DayIn(Feast.Easter, year));

            Assert.Equal(DayOfWeek.Sunday, day.DayOfWeek);
            Assert.InRange(day, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        }
    }
}
