using System.Globalization;
using System.Text.Json;

namespace ReviewLint.Accuracy;

/// <summary>The recorded figures, and which of the new ones dropped by more than half a point.</summary>
internal static class Baseline
{
    private const double Tolerance = 0.5;

    public static List<string> Drops(string path, IEnumerable<Figure> figures)
    {
        var drops = new List<string>();
        if (!File.Exists(path))
        {
            return drops;
        }

        using var recorded = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var figure in figures.Where(f => f.Kind != "time"))
        {
            if (recorded.RootElement.TryGetProperty(figure.Key, out var value) && figure.Value < value.GetDouble() - Tolerance)
            {
                drops.Add(string.Create(CultureInfo.InvariantCulture, $"{figure.Key}: {figure.Value:F2}, recorded {value.GetDouble():F2}"));
            }
        }

        return drops;
    }

    /// <summary>Writes the figures, keeping recorded ones that were not measured this time.</summary>
    public static void Write(string path, IEnumerable<Figure> figures)
    {
        var all = new SortedDictionary<string, double>(StringComparer.Ordinal);
        if (File.Exists(path))
        {
            using var recorded = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var property in recorded.RootElement.EnumerateObject())
            {
                all[property.Name] = property.Value.GetDouble();
            }
        }

        foreach (var figure in figures.Where(f => f.Kind != "time"))
        {
            all[figure.Key] = Math.Round(figure.Value, 2);
        }

        var lines = all.Select(f => string.Create(CultureInfo.InvariantCulture, $"  \"{f.Key}\": {f.Value:F2}"));
        File.WriteAllText(path, "{\n" + string.Join(",\n", lines) + "\n}\n");
    }
}
