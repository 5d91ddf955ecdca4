using System.Text;
using ReviewLint.Language;
using ReviewLint.Language.Dates;

namespace ReviewLint.Fuzz.Targets;

/// <summary>The dates of a text. The first two bytes are the day that relative dates count from, so that the ends of the calendar come up.</summary>
internal sealed class DatesTarget : IFuzzTarget
{
    private static readonly LanguageTag[] s_languages = [LanguageTag.English, LanguageTag.Finnish, LanguageTag.Undetermined];

    public string Name => "dates";

    public void Run(ReadOnlyMemory<byte> input)
    {
        if (input.Length < 2)
        {
            return;
        }

        var bytes = input.Span;
        var day = (int)((((long)bytes[0] << 8) | bytes[1]) * DateOnly.MaxValue.DayNumber / ushort.MaxValue);
        var text = Encoding.UTF8.GetString(bytes[2..]);
        var mentions = new List<DateMention>();
        foreach (var language in s_languages)
        {
            foreach (var reference in (DateOnly?[])[null, DateOnly.FromDayNumber(day)])
            {
                mentions.Clear();
                DateRecognizers.Default.Recognize(text, language, reference, mentions);
                var end = 0;
                foreach (var mention in mentions)
                {
                    FuzzException.Unless(mention.Start >= end && mention.Length > 0 && mention.End <= text.Length, "dates lie in the text, apart and in order");
                    FuzzException.Unless(!string.IsNullOrEmpty(mention.Timex), "a date has a TIMEX value");
                    FuzzException.Unless(mention.From is null || mention.To is null || mention.From < mention.To, "a date ends after it begins");
                    end = mention.End;
                }
            }
        }
    }
}
