using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Language;

namespace ReviewLint.Documents;

/// <summary>Gives the entries of the front matter their meaning and says which values are unknown.</summary>
internal static class FrontMatterValues
{
    private static readonly (string Name, ReviewKind Kind)[] Kinds = [("performance-review", ReviewKind.PerformanceReview), ("code-review", ReviewKind.CodeReview)];

    private static readonly (string Name, ReviewIntent Intent)[] Intents = [("coaching", ReviewIntent.Coaching), ("feedback", ReviewIntent.Feedback), ("both", ReviewIntent.Both)];

    /// <summary>Reads the entries.</summary>
    public static FrontMatter Read(ImmutableArray<FrontMatterEntry> entries, TextSpan span, List<DocumentProblem> problems)
    {
        var date = Find(entries, "date", "written") is { } dateEntry ? ReadDate(dateEntry, problems) : null;
        return new FrontMatter
        {
            Span = span,
            Entries = entries,
            Kind = ReadKind(entries, problems),
            Intent = Find(entries, "intent") is { } intent ? Named(intent, Intents, problems) : null,
            Language = Find(entries, "language", "lang") is { } language ? ReadLanguage(language, problems) : null,
            Date = date,
            Period = Find(entries, "period") is { } period ? ReadPeriod(period, date, problems) : null,
            Reviewer = NonEmpty(Find(entries, "reviewer", "author", "from")?.Value),
            Reviewee = NonEmpty(Find(entries, "reviewee", "to", "for")?.Value),
            Agreed = IsTrue(Find(entries, "agreed")?.Value),
            Signed = IsTrue(Find(entries, "signed")?.Value),
        };
    }

    private static FrontMatterEntry? Find(ImmutableArray<FrontMatterEntry> entries, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var entry in entries)
            {
                if (entry.Key.Trim().Equals(key, StringComparison.OrdinalIgnoreCase))
                {
                    return entry;
                }
            }
        }

        return null;
    }

    private static string? NonEmpty(string? value) => string.IsNullOrWhiteSpace(value) || value.Trim() == "~" ? null : value.Trim();

    // A name or a date of signing says that it is signed.
    private static bool IsTrue(string? value) =>
        NonEmpty(value) is { } text && !text.Equals("false", StringComparison.OrdinalIgnoreCase) && !text.Equals("no", StringComparison.OrdinalIgnoreCase)
        && !text.Equals("null", StringComparison.OrdinalIgnoreCase) && !text.Equals("ei", StringComparison.OrdinalIgnoreCase) && text != "0";

    private static ReviewKind? ReadKind(ImmutableArray<FrontMatterEntry> entries, List<DocumentProblem> problems)
    {
        if (Find(entries, "kind") is { } kind)
        {
            return Named(kind, Kinds, problems);
        }

        // Other tools use "type" too: only what is close to a kind of ours is a mistake.
        if (Find(entries, "type") is not { } type)
        {
            return null;
        }

        var isOurs = Kinds.Any(k => k.Name == Normal(type.Value)) || DidYouMean.Nearest(Normal(type.Value), Kinds.Select(k => k.Name)) is not null;
        return isOurs ? Named(type, Kinds, problems) : null;
    }

    private static T? Named<T>(FrontMatterEntry entry, (string Name, T Value)[] values, List<DocumentProblem> problems)
        where T : struct
    {
        foreach (var (name, value) in values)
        {
            if (name == Normal(entry.Value))
            {
                return value;
            }
        }

        Unknown(entry, problems, DidYouMean.Nearest(Normal(entry.Value), values.Select(v => v.Name)), $"known are {string.Join(", ", values.Select(v => v.Name))}");
        return null;
    }

    private static string Normal(string value) => value.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    // ISO 639-1. What has no model can still be declared: rules of packs for that language then look for their words.
    private const string OtherLanguages =
        " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el eo es et eu fa ff fj fo fr fy ga gd gl gn gu gv ha he hi ho hr "
        + "ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr "
        + "nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo "
        + "xh yi yo za zh zu ";

    private static LanguageTag? ReadLanguage(FrontMatterEntry entry, List<DocumentProblem> problems)
    {
        var code = Normal(entry.Value).Split('-')[0];
        var tag = code switch
        {
            "en" or "eng" or "english" or "englanti" => LanguageTag.English,
            "fi" or "fin" or "finnish" or "suomi" => LanguageTag.Finnish,
            _ => code.Length == 2 && OtherLanguages.Contains(" " + code + " ", StringComparison.Ordinal) ? new LanguageTag(code) : LanguageTag.Undetermined,
        };
        if (tag != LanguageTag.Undetermined)
        {
            return tag;
        }

        Unknown(entry, problems, null, "known are en, fi");
        return null;
    }

    private static DateOnly? ReadDate(FrontMatterEntry entry, List<DocumentProblem> problems)
    {
        if (NonEmpty(entry.Value) is not { } text)
        {
            return null;
        }

        if (PeriodReader.ReadDay(text) is { } day)
        {
            return day;
        }

        Unknown(entry, problems, null, "write a day as 2024-12-31");
        return null;
    }

    private static DayRange? ReadPeriod(FrontMatterEntry entry, DateOnly? reference, List<DocumentProblem> problems)
    {
        if (NonEmpty(entry.Value) is not { } text)
        {
            return null;
        }

        if (PeriodReader.Read(text, reference) is { } period)
        {
            return period;
        }

        Unknown(entry, problems, null, "write a period as 2024-01-01..2024-12-31, 2024-H1, 2024-Q3 or 2024");
        return null;
    }

    private static void Unknown(FrontMatterEntry entry, List<DocumentProblem> problems, string? nearest, string hint)
    {
        var message = $"unknown {entry.Key.Trim()} \"{entry.Value.Trim()}\"; {(nearest is null ? hint : $"did you mean \"{nearest}\"?")}";
        problems.Add(new DocumentProblem("RL0002", entry.ValueSpan, message, nearest is null ? [entry.Value] : [entry.Value, nearest]));
    }
}
