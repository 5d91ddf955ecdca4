using System.Globalization;

namespace ReviewLint.Language.Dates;

/// <summary>Writes every reading of a value in the words of upstream's <c>Resolution</c>: <c>timex</c>, <c>type</c>, <c>value</c>, <c>start</c>, <c>end</c>, <c>Mod</c>.</summary>
internal static class ReadingList
{
    public static string TypeOf(in DateValue value) => value.Type switch
    {
        DateMentionType.Duration => "duration",
        DateMentionType.Set => "set",
        DateMentionType.DateRange => "daterange",
        DateMentionType.Time => value.Time is null && !value.Past.IsKnown ? "time" : "datetime",
        _ => value.Modifier is DateModifier.None or DateModifier.Approximately ? "date" : "daterange",
    };

    public static List<Dictionary<string, string>> Of(in DateValue value)
    {
        var timex = TimexText.Write(value);
        var type = TypeOf(value);
        if (value.Type == DateMentionType.Duration)
        {
            return [Add(New(timex, type, value), "value", value.Length.Seconds.ToString("0.##", CultureInfo.InvariantCulture))];
        }

        // Seasons are not resolved by upstream, though we know their months.
        if (value.Type == DateMentionType.Set || value.Shape == DateShape.Season || !(value.Past.IsKnown || value.Future.IsKnown))
        {
            return [Add(New(timex, type, value), "value", "not resolved")];
        }

        var list = new List<Dictionary<string, string>>(2);
        if (value.Past.IsKnown)
        {
            list.Add(Reading(value, value.Past, timex, type));
        }

        if (value.Future.IsKnown && !value.IsCertain)
        {
            list.Add(Reading(value, value.Future, timex, type));
        }

        return list;
    }

    private static Dictionary<string, string> Reading(in DateValue value, DaySpan span, string timex, string type)
    {
        var reading = New(timex, type, value);
        var isDay = value.Type == DateMentionType.Date;
        switch (value.Modifier)
        {
            case DateModifier.Before or DateModifier.By:
                return Add(reading, "end", Day(value.Part == DatePart.End ? span.To : span.From));
            case DateModifier.Until:
                return Add(reading, "end", Day(isDay ? span.From : span.To));
            case DateModifier.After:
                return Add(reading, "start", Day(isDay ? span.From : span.To));
            case DateModifier.Since:
                return Add(reading, "start", Day(span.From));
            default:
                if (isDay || value.Type == DateMentionType.Time)
                {
                    return Add(reading, "value", Day(span.From));
                }

                return Add(Add(reading, "start", Day(span.From)), "end", Day(span.To));
        }
    }

    private static Dictionary<string, string> New(string timex, string type, in DateValue value)
    {
        var reading = new Dictionary<string, string>(4) { ["timex"] = timex, ["type"] = type };
        var mod = Mod(value);
        return mod.Length == 0 ? reading : Add(reading, "Mod", mod);
    }

    private static Dictionary<string, string> Add(Dictionary<string, string> reading, string key, string value)
    {
        reading[key] = value;
        return reading;
    }

    private static string Mod(in DateValue value)
    {
        var modifier = value.Modifier switch
        {
            DateModifier.Before or DateModifier.By => "before",
            DateModifier.After => "after",
            DateModifier.Since => "since",
            DateModifier.Until => "until",
            DateModifier.Approximately => "approx",
            DateModifier.More => "more",
            DateModifier.Less => "less",
            DateModifier.Undefined => "ref_undef",
            _ => string.Empty,
        };
        var part = value.Part switch
        {
            DatePart.Start => "start",
            DatePart.Mid => "mid",
            DatePart.End => "end",
            _ => string.Empty,
        };
        return modifier.Length > 0 && part.Length > 0 ? modifier + "-" + part : modifier + part;
    }

    private static string Day(int day) => TimexText.Day(day);
}
