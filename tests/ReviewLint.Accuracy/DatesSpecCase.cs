using System.Text.Json;

namespace ReviewLint.Accuracy;

/// <summary>One test case of recognizers-specs.</summary>
internal sealed record DatesSpecCase(string Input, DateOnly? Reference, bool NotSupported, IReadOnlyList<DatesSpecCase.Expected> Results)
{
    /// <summary>One expected mention; readings are <c>timex|value|start|end</c>, sorted.</summary>
    internal sealed record Expected(string Text, int Start, int End, string Type, string Readings);

    public static IEnumerable<DatesSpecCase> Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var document = JsonDocument.Parse(stream);
        foreach (var element in document.RootElement.EnumerateArray())
        {
            var reference = element.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var date)
                ? DateOnly.FromDateTime(date.GetDateTime())
                : (DateOnly?)null;
            var unsupported = Text(element, "NotSupported") + Text(element, "NotSupportedByDesign");
            var results = element.GetProperty(nameof(Results)).EnumerateArray().Select(ReadResult).OrderBy(result => result.Start).ToList();
            yield return new(Text(element, "Input"), reference, unsupported.Contains("dotnet", StringComparison.Ordinal), results);
        }
    }

    /// <summary>Upstream's type names brought to ours: whatever has a time of day is <c>time</c>.</summary>
    public static string Group(string type) => type.Replace("datetimeV2.", string.Empty, StringComparison.Ordinal) switch
    {
        "datetime" or "datetimerange" or "timerange" or "time" => "time",
        var other => other,
    };

    public static string Reading(string timex, string value, string start, string end) => $"{timex}|{value}|{start}|{end}";

    private static Expected ReadResult(JsonElement result)
    {
        var start = result.GetProperty("Start").GetInt32();
        var end = result.TryGetProperty("End", out var last) ? last.GetInt32() + 1 : start + result.GetProperty("Length").GetInt32();
        var type = Group(Text(result, result.TryGetProperty("TypeName", out _) ? "TypeName" : "Type"));
        var readings = new SortedSet<string>(StringComparer.Ordinal);
        if (result.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("values", out var values))
        {
            foreach (var value in values.EnumerateArray())
            {
                readings.Add(Reading(Text(value, "timex"), Text(value, "value"), Text(value, "start"), Text(value, "end")));
            }
        }
        else if (result.TryGetProperty("Value", out var parsed) && parsed.ValueKind == JsonValueKind.Object)
        {
            foreach (var side in new[] { "PastResolution", "FutureResolution" })
            {
                if (parsed.TryGetProperty(side, out var days))
                {
                    var one = Text(days, "date") + Text(days, "duration") + Text(days, "set");
                    readings.Add(Reading(Text(parsed, "Timex"), one.Length == 0 && !days.EnumerateObject().Any() ? "not resolved" : one, Text(days, "startDate"), Text(days, "endDate")));
                }
            }
        }

        return new(Text(result, "Text"), start, end, type, string.Join(' ', readings));
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;
}
