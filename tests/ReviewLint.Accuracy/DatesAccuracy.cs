using ReviewLint.Language.Dates;

namespace ReviewLint.Accuracy;

/// <summary>Scores the English date model on Microsoft Recognizers' own test cases (<c>recognizers-specs</c>).</summary>
internal static class DatesAccuracy
{
    // Public holidays are a calendar of their own, which reviews do not use.
    private static readonly string[] Holidays =
        ["easter", "christmas", "thanksgiving", "new year day", "independence day", "labor day", "black friday", "workers' day", "eid al fitr", "holiday"];

    private static readonly string[] OtherFiles =
        ["DateExtractor", "DatePeriodExtractor", "DurationExtractor", "SetExtractor", "MergedExtractor", "DateParser", "DatePeriodParser", "DurationParser"];

    /// <summary>Prints the scores; nothing when the folder is not there.</summary>
    /// <param name="corpora">The corpora folder, which holds <c>recognizers-specs</c>.</param>
    /// <param name="output">Where the table goes.</param>
    /// <param name="misses">Whether to list each case that is not exact.</param>
    /// <returns>The main figures in percent: extraction and resolution of <c>DateTimeModel.json</c>; null without the files.</returns>
    public static (double Extraction, double Resolution)? Run(string corpora, TextWriter output, bool misses = false)
    {
        var folder = Path.Combine(corpora, "recognizers-specs");
        if (!File.Exists(Path.Combine(folder, "DateTimeModel.json")))
        {
            return null;
        }

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
            tally.Add(spec, model, tally == core, misses ? output : null);
        }

        output.WriteLine("dates: recognizers-specs, English (seen: developed against)");
        output.WriteLine($"  DateTimeModel.json, dates, ranges, durations, sets and none: {core}");
        output.WriteLine($"  DateTimeModel.json, cases with a time of day (extraction only): {time.Extraction}");
        foreach (var (reason, count) in left)
        {
            output.WriteLine($"  left out: {count} cases, {reason}");
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

            output.WriteLine($"  {file}.json: {tally}");
        }

        return (core.ExtractionPercent, core.ResolutionPercent);
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
