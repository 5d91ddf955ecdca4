using ReviewLint.Language;
using ReviewLint.Language.Dates;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Scoring;

/// <summary>Whether the sentence holds something that others could check: a date, a number, a named thing, a quotation, code.</summary>
internal static class SpecificScorer
{
    public static void Decide(Decision decision)
    {
        var cue = decision.Reading.Checked;
        decision.Specific = cue is not null && decision.Act is not Act.Social;
        decision.Because("specific", decision.Specific, cue ?? "no date, number, name, quotation or code");
    }

    public static bool HasChecked(SentenceReading reading) => reading.Checked is not null;

    /// <summary>A name is the weakest of what can be checked: a bare person's name does not count.</summary>
    public const int Name = 5;

    /// <summary>0 none, 1 date, 2 code, 3 quotation, 4 number, 5 name.</summary>
    public static int KindOfChecked(SentenceReading reading) => reading.Checked switch
    {
        "a date" => 1,
        "code or a link" => 2,
        "a quotation" => 3,
        "a number" => 4,
        "a name" => Name,
        _ => 0,
    };

    /// <summary>Whether a date says when it was: "this year" says no more than that the review is of it.</summary>
    public static bool HasDate(SentenceReading reading)
    {
        if (reading.Sentence is not { } sentence)
        {
            return false;
        }

        foreach (var date in sentence.Dates)
        {
            if (!IsVague(date))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the date is a whole year without a number ("this year", "a year"), or a stretch of unknown length ("recently").</summary>
    public static bool IsVague(in DateMention date) =>
        date.Timex is "XXXX" or "P1Y" or "PAST_REF" or "PRESENT_REF" or "FUTURE_REF" || (date.From is { } from && date.To is { } to && date.Type is DateMentionType.DateRange && to.DayNumber - from.DayNumber >= WholeYear);

    private const int WholeYear = 360;

    /// <summary>Looks for it; <see cref="SentenceReading.Checked"/> keeps what was found.</summary>
    public static string? FindChecked(SentenceReading reading)
    {
        if (HasDate(reading))
        {
            return "a date";
        }

        for (var i = reading.First; i < reading.Count; i++)
        {
            ref readonly var token = ref reading.At(i);
            if (token.Is(TokenFlags.Opaque))
            {
                return "code or a link";
            }

            if (token.Is(TokenFlags.Quoted))
            {
                return "a quotation";
            }

            if (token.Norm.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            {
                return "a number";
            }

            if (token.UPos == UPos.NUM && token.Norm is not ("one" or "yksi" or "yhden" or "yhtä" or "toinen"))
            {
                return "a number";
            }

            if (token.UPos == UPos.PROPN && !reading.Context.IsReceiver(token.Norm) && !reading.Context.IsReviewer(token.Norm) && i > reading.First && !SentenceEdges.IsMark(reading[i - 1]))
            {
                return "a name";
            }
        }

        return null;
    }
}
