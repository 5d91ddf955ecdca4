namespace ReviewLint.Language.Tests.Dates;

public class EnglishDateTests
{
    [Theory]
    [InlineData("You fixed the build on [14 March] and the docs on [March 14th 2025].")]
    [InlineData("The audit ran on [14.3.2025], [2025-03-14] and [3/14/2025].")]
    [InlineData("We spoke on [Mon 4 May] and on [Friday, 12 June].")]
    [InlineData("You led the team in [May] and mentored two people in [March 2025].")]
    [InlineData("[Q2] was calm, [Q3 2024] was not, but [the second quarter] was.")]
    [InlineData("Your goals for [H1 2025] and [2024-H1] differ; in [H2] they change.")]
    [InlineData("The rollout is in [week 36].")]
    [InlineData("You grew a lot [this spring], [last summer] and in [the fall of 2024].")]
    [InlineData("[Jan.–June] was busy, [1 January to 31 December] busier.")]
    [InlineData("It was quiet [between 3 and 9 May] and [from March until May].")]
    [InlineData("This covers [1.1.–30.6.2025].")]
    [InlineData("[Yesterday] you said it; [last sprint] you did it; [next week] you show it.")]
    [InlineData("Over the [last two months] you answered every question, the last one [two weeks ago].")]
    [InlineData("Send me the plan [by 6 June], the draft [before Friday], the rest [by the end of the year].")]
    [InlineData("It took [two weeks], then [3 h 10 min], and at last [half a year].")]
    [InlineData("Expect [2-3 days] of work and a [45-minute] call.")]
    [InlineData("We meet [every Friday], [fortnightly], or [every two weeks]; the report is [monthly].")]
    [InlineData("[Once a quarter] we look back.")]
    [InlineData("We agreed on it in the [July] one-to-one and in the [May] one-on-one.")]
    [InlineData("Call me at [9 a.m.] or [14 March at 10:30].")]
    [InlineData("You have owned this [since January] and [as of June 2025] you own the rest.")]
    [InlineData("The [2025] plan is ready; in [2024] it was not.")]
    [InlineData("[Early March] and [mid-November] are taken, so is [the first week of May].")]
    [InlineData("You shipped it [later this year] than planned.")]
    [InlineData("Our [FY2025] targets are set.")]
    [InlineData("We meet [after Easter] and finish [by Christmas]; [Christmas Eve 2024] was calm.")]
    public void Dates_of_a_review_are_found_where_they_stand(string marked)
    {
        var text = marked.Replace("[", string.Empty).Replace("]", string.Empty);

        Assert.Equal(marked, DateSample.Mark(text, LanguageTag.English, "2025-06-15"));
    }

    [Theory]
    [InlineData("v1.2. and 2.1.3 run on .NET 10.")]
    [InlineData("The factor was 4.2, then 12.5.")]
    [InlineData("See issue #881 and ISO 27001:2013, or act 759/2004.")]
    [InlineData("About 3/4 of the tests pass; I rate it 2/5.")]
    [InlineData("You may want to ask. May I add one thing? It may fail.")]
    [InlineData("We march on. March through the backlog with care.")]
    [InlineData("He sat down in the sun.")]
    [InlineData("Spring Boot is fine, do not fall for it.")]
    [InlineData("The second review was better than the first.")]
    [InlineData("Line 2024 throws, and so does section 2.1. of the file.")]
    [InlineData("It costs $20, or 15 % of 2024 users.")]
    [InlineData("At the end of the day it works, day to day.")]
    [InlineData("On the 4th attempt it passed.")]
    [InlineData("The H2 heading is too large.")]
    [InlineData("src/dates/may.cs and 2024_report and a2024 are names.")]
    [InlineData("Three quarters of the comments were kind.")]
    [InlineData("A 16:10 aspect ratio and a 1:1 are no times.")]
    [InlineData("This runs on every iteration of the loop.")]
    [InlineData("All month-end reports from that evening were fine at last.")]
    [InlineData("Increase the buffer to 2048 bytes.")]
    [InlineData("The Easter egg in the about box is older than the Christmas tree icon.")]
    public void What_only_looks_like_a_date_is_left_alone(string text) => Assert.Equal(text, DateSample.Mark(text, LanguageTag.English, "2025-06-15"));

    [Theory]
    [InlineData("on 14 March", "Date XXXX-03-14 2025-03-14..2025-03-15")]
    [InlineData("on 14 March 2024", "Date 2024-03-14 2024-03-14..2024-03-15")]
    [InlineData("next week", "DateRange 2025-W25 2025-06-16..2025-06-23")]
    [InlineData("last quarter", "DateRange (2025-01-01,2025-04-01,P3M) 2025-01-01..2025-04-01")]
    [InlineData("in Q4", "DateRange (XXXX-10-01,XXXX-01-01,P3M) 2025-10-01..2026-01-01")]
    [InlineData("Jan.–June", "DateRange (XXXX-01-01,XXXX-06-01,P5M) 2025-01-01..2025-07-01")]
    [InlineData("1.1.–30.6.2025", "DateRange (2025-01-01,2025-06-30,P180D) 2025-01-01..2025-07-01")]
    [InlineData("by Friday", "DateRange XXXX-WXX-5 ..2025-06-21")]
    [InlineData("before Friday", "DateRange XXXX-WXX-5 ..2025-06-20")]
    [InlineData("since May", "DateRange XXXX-05 2025-05-01..")]
    [InlineData("two weeks ago", "Date 2025-06-01 2025-06-01..2025-06-02")]
    [InlineData("last two months", "DateRange (2025-04-15,2025-06-15,P2M) 2025-04-15..2025-06-15")]
    [InlineData("last sprint", "DateRange PAST_REF ..")]
    [InlineData("two weeks", "Duration P2W ..")]
    [InlineData("every other Friday", "Set P2W ..")]
    [InlineData("last spring", "DateRange 2025-SP 2025-03-01..2025-06-01")]
    [InlineData("Friday at 9 am", "Time XXXX-WXX-5T09 2025-06-13..2025-06-14")]
    [InlineData("by Christmas", "DateRange XXXX-12-25 ..2025-12-26")]
    public void They_resolve_against_the_documents_date(string text, string expected) => Assert.Equal(expected, DateSample.Describe(text, LanguageTag.English, "2025-06-15"));

    [Theory]
    [InlineData("2025-01-15", "in Q4", "2024-10-01..2025-01-01")]
    [InlineData("2025-01-15", "in December", "2024-12-01..2025-01-01")]
    [InlineData("2025-11-15", "in February", "2026-02-01..2026-03-01")]
    [InlineData("2025-06-15", "by 10 May", "..2025-05-11")]
    [InlineData("2025-06-15", "by 1 February", "..2026-02-02")]
    [InlineData("2024-02-29", "a year ago", "2023-02-28..2023-03-01")]
    public void An_open_year_is_the_nearest_and_a_deadline_looks_ahead(string reference, string text, string expected)
        => Assert.EndsWith(expected, DateSample.Describe(text, LanguageTag.English, reference), StringComparison.Ordinal);

    [Fact]
    public void Without_a_reference_only_absolute_dates_resolve()
    {
        Assert.Equal("Date 2025-03-14 2025-03-14..2025-03-15", DateSample.Describe("14 March 2025", LanguageTag.English, null));
        Assert.Equal("Date XXXX-03-14 ..", DateSample.Describe("14 March", LanguageTag.English, null));
        Assert.Equal("DateRange XXXX-WXX ..; Date XXXX-XX-XX ..; DateRange XXXX-QX ..", DateSample.Describe("last week, yesterday and next quarter", LanguageTag.English, null));
    }

    [Fact]
    public void Numbers_are_dates_in_any_language() => Assert.Equal("Le [2025-03-14] et le [14.3.2025].", DateSample.Mark("Le 2025-03-14 et le 14.3.2025.", new LanguageTag("fr")));
}
