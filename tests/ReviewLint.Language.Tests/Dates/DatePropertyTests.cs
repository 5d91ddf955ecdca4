using CsCheck;

namespace ReviewLint.Language.Tests.Dates;

public class DatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "14", "3", "2025", "1", "31", "999999999999", ".", ".", "-", "–", "/", ":", ",", " ", " ", " ", "March", "may", "Fri", "every", "last", "next", "two", "weeks", "of", "the", "in",
        "from", "to", "between", "and", "by", "before", "Q2", "H1", "week", "first", "half", "year", "years", "decade", "century", "ago", "am", "at", "end", "twenty", "thousand", "½", "'",
        "toukokuuta", "viikolla", "tammi", "viime", "kahden", "viikon", "mennessä", "joka", "toinen", "klo", "vuoden", "lopussa", "ensi", "\ud83d", "\ude00", "😀", "\u0301", "İ", "ß", "٣", "\0", "\n",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indexes => string.Concat(indexes.Select(index => Pieces[index]))), Gen.Int[0, Pieces.Length - 1].Array[0, 25].Select(indexes => string.Join(' ', indexes.Select(index => Pieces[index]))));

    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    [InlineData("und")]
    public void Any_text_gives_mentions_in_bounds_in_order_and_apart(string language) =>
        Gen.Select(AnyText, Gen.Int[0, DateOnly.MaxValue.DayNumber]).Sample(
            (text, day) =>
            {
                var reference = DateOnly.FromDayNumber(day);
                var end = 0;
                foreach (var mention in DateSample.Find(text, new LanguageTag(language), reference.ToString("yyyy-MM-dd")))
                {
                    Assert.True(mention.Start >= end && mention.Length > 0 && mention.End <= text.Length);
                    Assert.False(string.IsNullOrEmpty(mention.Timex));
                    Assert.True(mention.From is null || mention.To is null || mention.From < mention.To);
                    end = mention.End;
                }
            },
            iter: 20_000);
}
