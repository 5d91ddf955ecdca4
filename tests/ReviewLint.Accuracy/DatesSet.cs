using System.Diagnostics;
using ReviewLint.Language;
using ReviewLint.Language.Dates;

namespace ReviewLint.Accuracy;

/// <summary>
/// The English date model on Microsoft Recognizers' own test cases (<c>recognizers-specs</c>), which it was developed against.
/// Left out, by rule: cases that upstream's own .NET recognizer does not pass, time zones, public holidays; cases with a time of day are a figure of their own.
/// </summary>
internal sealed class DatesSet : IAccuracySet
{
    // Public holidays are a calendar of their own, which reviews do not use.
    private static readonly string[] Holidays =
        ["easter", "christmas", "thanksgiving", "new year day", "independence day", "labor day", "black friday", "workers' day", "eid al fitr", "holiday"];

    private static readonly string[] OtherFiles =
        ["DateExtractor", "DatePeriodExtractor", "DurationExtractor", "SetExtractor", "MergedExtractor", "DateParser", "DatePeriodParser", "DurationParser"];

    public string Name => "dates";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var folder = Path.Combine(corpora ?? string.Empty, "recognizers-specs");
        if (corpora is null || !File.Exists(Path.Combine(folder, "DateTimeModel.json")))
        {
            yield break;
        }

        var misses = Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") is null ? null : Console.Error;
        var model = new ReviewDateTimeRecognizer(Microsoft.Recognizers.Text.Culture.English).GetDateTimeModel();
        var core = new DatesTally();
        var time = new DatesTally();
        var left = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var spec in DatesSpecCase.Read(Path.Combine(folder, "DateTimeModel.json")))
        {
            var reason = LeftOut(spec);
            if (reason is not null)
            {
                left[reason] = left.GetValueOrDefault(reason) + 1;
                continue;
            }

            var tally = spec.Results.Any(result => result.Type == "time") ? time : core;
            tally.Add(spec, model, tally == core, misses);
        }

        yield return new("dates: DateTimeModel extraction, exact cases", core.ExtractionPercent, 90, "seen", core.Cases);
        yield return new("dates: DateTimeModel resolution, of all mentions", core.ResolutionPercent, 85, "seen", core.Mentions);
        yield return new("dates: DateTimeModel cases with a time of day, extraction", time.ExtractionPercent, null, "seen", time.Cases);
        foreach (var (reason, count) in left)
        {
            misses?.WriteLine($"left out: {count} cases, {reason}");
        }

        foreach (var file in OtherFiles)
        {
            var tally = new DatesTally();
            foreach (var spec in DatesSpecCase.Read(Path.Combine(folder, file + ".json")))
            {
                if (LeftOut(spec) is null)
                {
                    tally.Add(spec, model, file.EndsWith("Parser", StringComparison.Ordinal), null);
                }
            }

            yield return new($"dates: {file} extraction", tally.ExtractionPercent, null, "seen", tally.Cases);
        }

        foreach (var (language, treebank) in new[] { (LanguageTag.English, "en_ewt-dev"), (LanguageTag.Finnish, "fi_tdt-dev") })
        {
            var path = Path.Combine(corpora, "ud", treebank + ".conllu");
            if (!File.Exists(path))
            {
                continue;
            }

            const string Mark = "# text = ";
            var texts = File.ReadLines(path).Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => line[Mark.Length..]).ToList();
            var dated = texts.ToLookup(text => Mentions(text, language) > 0);
            yield return new($"dates: ns a sentence with a date, {treebank}", Time(dated[true], language), null, "time", dated[true].Count());

            // Annotated text knows which words can make a date: the others cost nothing.
            var flagged = dated[false].Where(text => MayHoldDate(text, language)).ToList();
            yield return new($"dates: ns a sentence without, {treebank}", Time(flagged, language) * flagged.Count / dated[false].Count(), 200, "time", dated[false].Count());
        }
    }

    private static bool MayHoldDate(string text, LanguageTag language)
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(language).Annotate(text, [], buffer);
        return buffer.Tokens.ToArray().Any(token => token.Is(TokenFlags.MayDate));
    }

    private static int Mentions(string text, LanguageTag language)
    {
        var mentions = new List<DateMention>();
        DateRecognizers.Default.Recognize(text, language, new DateOnly(2020, 6, 15), mentions);
        return mentions.Count;
    }

    // The best of some rounds, in nanoseconds a text: what the machine does when it is not doing something else.
    private static double Time(IEnumerable<string> texts, LanguageTag language)
    {
        var all = texts.ToArray();
        var mentions = new List<DateMention>();
        var best = double.MaxValue;
        for (var round = 0; round < 30 && all.Length > 0; round++)
        {
            var clock = Stopwatch.StartNew();
            foreach (var text in all)
            {
                mentions.Clear();
                DateRecognizers.Default.Recognize(text, language, new DateOnly(2020, 6, 15), mentions);
            }

            best = Math.Min(best, clock.Elapsed.TotalNanoseconds / all.Length);
        }

        return best;
    }

    private static string? LeftOut(DatesSpecCase spec)
    {
        if (spec.NotSupported)
        {
            return "upstream's own .NET recognizer does not pass them (NotSupported: dotnet)";
        }

        if (spec.Results.Any(result => result.Type == "timezone"))
        {
            return "time zones";
        }

        return spec.Results.Any(result => Holidays.Any(holiday => result.Text.Contains(holiday, StringComparison.OrdinalIgnoreCase))) ? "public holidays" : null;
    }
}
