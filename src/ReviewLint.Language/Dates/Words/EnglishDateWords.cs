using F = ReviewLint.Language.Dates.Words.DateWordFlags;
using K = ReviewLint.Language.Dates.Words.DateWordKind;

namespace ReviewLint.Language.Dates.Words;

/// <summary>The date words of English.</summary>
internal static class EnglishDateWords
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] ShortMonths = ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    public static DateWordTable Table { get; } = new(Build());

    private static List<KeyValuePair<string, DateWord>> Build()
    {
        var list = new DateWordList();
        for (var i = 0; i < 12; i++)
        {
            list.Add(K.Month, i + 1, i is 2 or 4 or 7 ? F.Trigger | F.Ambiguous : F.Trigger, Months[i]);
            if (ShortMonths[i].Length > 0)
            {
                list.Add(K.Month, i + 1, F.Trigger | F.Abbreviation | F.Ambiguous, ShortMonths[i]);
            }
        }

        list.Add(K.Month, 9, F.Trigger | F.Abbreviation, "sept");
        for (var i = 0; i < 7; i++)
        {
            list.Add(K.Weekday, i + 1, F.Trigger, Weekdays[i]);
            list.Add(K.Weekday, i + 1, F.Trigger | F.Plural, Weekdays[i] + "s");
        }

        list.Add(K.Weekday, 1, F.Trigger | F.Abbreviation | F.Ambiguous, "mon");
        list.Add(K.Weekday, 2, F.Trigger | F.Abbreviation, "tue", "tues");
        list.Add(K.Weekday, 3, F.Trigger | F.Abbreviation | F.Ambiguous, "wed", "weds");
        list.Add(K.Weekday, 4, F.Trigger | F.Abbreviation, "thu", "thur", "thurs");
        list.Add(K.Weekday, 5, F.Trigger | F.Abbreviation, "fri");
        list.Add(K.Weekday, 6, F.Trigger | F.Abbreviation | F.Ambiguous, "sat");
        list.Add(K.Weekday, 7, F.Trigger | F.Abbreviation | F.Ambiguous, "sun");

        AddUnits(list);
        AddPeriods(list);
        AddNumbers(list);
        AddFeasts(list);
        AddHelpers(list);
        return list.Entries;
    }

    private static void AddUnits(DateWordList list)
    {
        list.Unit(DateUnit.Second, F.None, "second", "sec");
        list.Unit(DateUnit.Second, F.Plural, "seconds", "secs");
        list.Unit(DateUnit.Minute, F.None, "minute", "min");
        list.Unit(DateUnit.Minute, F.Plural, "minutes", "mins");
        list.Unit(DateUnit.Hour, F.None, "hour", "hr");
        list.Unit(DateUnit.Hour, F.Plural, "hours", "hrs");
        list.Add(K.Unit, (int)DateUnit.Hour, F.Trigger | F.Abbreviation | F.Plural, "h");
        list.Unit(DateUnit.Day, F.None, "day");
        list.Unit(DateUnit.Day, F.Plural, "days");
        list.Unit(DateUnit.BusinessDay, F.None, "workday", "weekday");
        list.Unit(DateUnit.BusinessDay, F.Plural, "workdays", "weekdays");
        list.Unit(DateUnit.Weekend, F.None, "weekend");
        list.Unit(DateUnit.Weekend, F.Plural, "weekends");
        list.Unit(DateUnit.WorkWeek, F.None, "workweek");
        list.Unit(DateUnit.Week, F.None, "week", "wk");
        list.Unit(DateUnit.Week, F.Plural, "weeks", "wks");
        list.Unit(DateUnit.Fortnight, F.None, "fortnight");
        list.Unit(DateUnit.Fortnight, F.Plural, "fortnights");
        list.Unit(DateUnit.Month, F.None, "month");
        list.Unit(DateUnit.Month, F.Plural, "months");
        list.Unit(DateUnit.Quarter, F.None, "quarter", "qtr");
        list.Unit(DateUnit.Quarter, F.Plural, "quarters");
        list.Unit(DateUnit.Year, F.None, "year", "yr");
        list.Unit(DateUnit.Year, F.Plural, "years", "yrs");
        list.Unit(DateUnit.Decade, F.None, "decade");
        list.Unit(DateUnit.Decade, F.Plural, "decades");
        list.Unit(DateUnit.Century, F.None, "century");
        list.Unit(DateUnit.Century, F.Plural, "centuries");
        list.Unit(DateUnit.Stretch, F.None, "sprint", "cycle", "period", "semester");
        list.Unit(DateUnit.Stretch, F.Plural, "sprints", "cycles");
    }

    private static void AddPeriods(DateWordList list)
    {
        list.Add(K.Season, 0, F.Trigger | F.Ambiguous, "spring");
        list.Add(K.Season, 1, F.Trigger, "summer");
        list.Add(K.Season, 2, F.Trigger, "autumn");
        list.Add(K.Season, 2, F.Trigger | F.Ambiguous, "fall");
        list.Add(K.Season, 3, F.Trigger, "winter");
        list.Add(K.DayWord, 0, F.Trigger, "today");
        list.Add(K.DayWord, 1, F.Trigger, "tomorrow", "tmrw", "tmr");
        list.Add(K.DayWord, -1, F.Trigger, "yesterday");
        list.Add(K.PartOfDay, 'N', F.Trigger | F.Start, "tonight", "tonite");
        list.Add(K.PartOfDay, 'M', F.Trigger, "morning");
        list.Add(K.PartOfDay, 'A', F.Trigger, "afternoon");
        list.Add(K.PartOfDay, 'E', F.Trigger, "evening");
        list.Add(K.PartOfDay, 'N', F.Trigger, "night");
        list.Add(K.PartOfDay, 'M', F.Trigger | F.Plural, "mornings");
        list.Add(K.PartOfDay, 'A', F.Trigger | F.Plural, "afternoons");
        list.Add(K.PartOfDay, 'E', F.Trigger | F.Plural, "evenings");
        list.Add(K.PartOfDay, 'N', F.Trigger | F.Plural, "nights");
        list.Add(K.PartOfDay, 'm', F.Trigger, "noon", "midday");
        list.Add(K.PartOfDay, 'n', F.Trigger, "midnight");
        list.Frequency(1, DateUnit.Day, "daily", "everyday");
        list.Frequency(1, DateUnit.Week, "weekly");
        list.Frequency(2, DateUnit.Week, "biweekly", "fortnightly");
        list.Frequency(1, DateUnit.Month, "monthly");
        list.Frequency(2, DateUnit.Month, "bimonthly");
        list.Frequency(3, DateUnit.Month, "quarterly");
        list.Frequency(1, DateUnit.Year, "yearly", "annually", "annual");
        list.Frequency(0, DateUnit.Year, "semiannually", "semiannual", "biannually");
        list.Frequency(1, DateUnit.Hour, "hourly");
        list.Add(K.Position, (int)DatePart.End, F.Trigger | F.Abbreviation, "eoy", "eom", "eow", "eod");
        list.Add(K.Quarter, 0, F.Trigger, "q");
        list.Add(K.FiscalYear, 'F', F.Trigger, "fy", "fiscal", "financial");
        list.Add(K.FiscalYear, 'S', F.Trigger, "sy", "school");
        list.Add(K.FiscalYear, 'C', F.Trigger, "cy", "calendar");
        list.Add(K.Decade, 2000, F.Trigger, "noughties");
        list.Add(K.Decade, 90, F.Trigger, "nineties");
        list.Add(K.Decade, 80, F.Trigger, "eighties");
        list.Add(K.Decade, 70, F.Trigger, "seventies");
    }

    private static void AddNumbers(DateWordList list)
    {
        for (var i = 0; i < Cardinals.Length; i++)
        {
            list.Add(K.Number, i, F.None, Cardinals[i]);
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            list.Add(K.Number, 20 + (10 * i), F.None, Tens[i]);
        }

        // "second" is a unit first; the parser reads it as an ordinal where one can stand.
        for (var i = 0; i < Ordinals.Length; i++)
        {
            list.Add(K.Ordinal, i + 1, F.None, Ordinals[i]);
        }

        list.Add(K.Ordinal, 30, F.None, "thirtieth");
        list.Add(K.Ordinal, -1, F.None, "final");
        list.Add(K.OrdinalSuffix, 0, F.None, "st", "nd", "rd", "th");
        list.Add(K.Scale, 100, F.None, "hundred");
        list.Add(K.Scale, 1000, F.None, "thousand");
        list.Add(K.Vague, 3, F.None, "few", "several");
        list.Add(K.Vague, 2, F.None, "couple");
        list.Add(K.HalfWord, 0, F.None, "half");
        list.Add(K.Relative, 1, F.None, "next", "coming", "following");
        list.Add(K.Relative, 1, F.Ambiguous, "upcoming");
        list.Add(K.Relative, -1, F.None, "last", "previous", "past", "prior", "preceding");
        list.Add(K.Relative, 0, F.None, "this", "current", "present");
        list.Add(K.Relative, 0, F.Ambiguous, "that", "same");
        list.Add(K.Every, 1, F.None, "every", "each");
        list.Add(K.Other, 2, F.None, "other");
        list.Add(K.Other, 2, F.Start, "bi");
        list.Add(K.Other, 0, F.Start, "semi");
        list.Add(K.Position, (int)DatePart.Start, F.None, "beginning", "start");
        list.Add(K.Position, (int)DatePart.Start, F.Start, "early");
        list.Add(K.Position, (int)DatePart.Mid, F.Start, "mid");
        list.Add(K.Position, (int)DatePart.Mid, F.None, "middle");
        list.Add(K.Position, (int)DatePart.End, F.Start, "late");
        list.Add(K.Position, (int)DatePart.End, F.None, "end");
        list.Add(K.Meridiem, 0, F.Trigger, "am");
        list.Add(K.Meridiem, 12, F.Trigger, "pm");
        list.Add(K.Meridiem, 0, F.None, "a");
        list.Add(K.Meridiem, 12, F.None, "p");
        list.Add(K.OClock, 0, F.Trigger, "oclock");
        list.Add(K.OClock, 0, F.Trigger, "clock");
    }

    private static void AddFeasts(DateWordList list)
    {
        list.Add(K.Feast, (int)Feast.Christmas, F.Trigger, "christmas", "xmas");
        list.Add(K.Feast, (int)Feast.Easter, F.Trigger, "easter");
        list.Add(K.Feast, (int)Feast.Halloween, F.Trigger, "halloween");
        list.Add(K.Feast, (int)Feast.Midsummer, F.Trigger, "midsummer");
    }

    private static void AddHelpers(DateWordList list)
    {
        list.Function(DateFunction.From, "from");
        list.Function(DateFunction.To, "to");
        list.Function(DateFunction.Until, "until", "till", "til");
        list.Function(DateFunction.Through, "through", "thru");
        list.Function(DateFunction.Between, "between");
        list.Function(DateFunction.And, "and");
        list.Function(DateFunction.Or, "or");
        list.Function(DateFunction.In, "in");
        list.Function(DateFunction.On, "on");
        list.Function(DateFunction.At, "at");
        list.Function(DateFunction.Of, "of");
        list.Function(DateFunction.The, "the");
        list.Function(DateFunction.A, "an");
        list.Function(DateFunction.By, "by");
        list.Function(DateFunction.Before, "before");
        list.Function(DateFunction.After, "after");
        list.Function(DateFunction.Since, "since");
        list.Function(DateFunction.Starting, "starting", "beginning", "commencing");
        list.Function(DateFunction.Ago, "ago");
        list.Function(DateFunction.Later, "later");
        list.Function(DateFunction.Earlier, "earlier");
        list.Function(DateFunction.Now, "now");
        list.Function(DateFunction.Than, "than");
        list.Function(DateFunction.More, "more");
        list.Function(DateFunction.Less, "less");
        list.Function(DateFunction.Within, "within");
        list.Function(DateFunction.For, "for");
        list.Function(DateFunction.During, "during", "over", "throughout");
        list.Function(DateFunction.Rest, "rest", "remainder", "remaining");
        list.Function(DateFunction.My, "my", "our", "your");
        list.Function(DateFunction.All, "all", "full", "whole", "entire");
        list.Function(DateFunction.Another, "another");
        list.Function(DateFunction.Once, "once");
        list.Function(DateFunction.Twice, "twice");
        list.Function(DateFunction.Times, "times", "time");
        list.Function(DateFunction.Around, "around", "about", "approximately");
        list.Function(DateFunction.Date, "date");
        list.Function(DateFunction.NoWord, "no", "not");
        list.Function(DateFunction.As, "as");
        list.Function(DateFunction.Per, "per");
        list.Function(DateFunction.Hence, "hence");
    }
}
