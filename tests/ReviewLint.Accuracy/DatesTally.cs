using Microsoft.Recognizers.Text;
using ReviewLint.Language.Dates;

namespace ReviewLint.Accuracy;

/// <summary>Counts exact cases and mentions.</summary>
internal sealed class DatesTally
{
    private int cases;
    private int exact;
    private int resolved;
    private int readings;

    public int Cases => cases;

    public int Mentions => readings;

    public double ExtractionPercent => Percent(exact, cases);

    public double ResolutionPercent => Percent(resolved, readings);

    public void Add(DatesSpecCase spec, ReviewDateTimeModel model, bool resolve, TextWriter? misses)
    {
        var ours = model.Parse(spec.Input, spec.Reference);
        cases++;
        var hits = 0;
        foreach (var result in spec.Results)
        {
            readings += resolve ? 1 : 0;
            var match = ours.FirstOrDefault(one => one.Start == result.Start && one.End + 1 == result.End && DatesSpecCase.Group(one.TypeName) == result.Type);
            if (match is null)
            {
                continue;
            }

            hits++;
            var said = Readings(match);
            if (said == result.Readings)
            {
                resolved += resolve ? 1 : 0;
            }
            else if (resolve)
            {
                misses?.WriteLine($"RES {result.Text} @{spec.Reference:yyyy-MM-dd}\n     want {result.Readings}\n     got  {said}");
            }
        }

        if (hits == spec.Results.Count && ours.Count == hits)
        {
            exact++;
        }
        else
        {
            misses?.WriteLine($"EXT {spec.Input}\n     want {string.Join("; ", spec.Results.Select(r => r.Text + ":" + r.Type))}\n     got  {string.Join("; ", ours.Select(o => o.Text + ":" + DatesSpecCase.Group(o.TypeName)))}");
        }
    }

    private static string Readings(ModelResult result)
    {
        var readings = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var value in (List<Dictionary<string, string>>)result.Resolution[ResolutionKey.ValueSet])
        {
            readings.Add(DatesSpecCase.Reading(value["timex"], value.GetValueOrDefault("value", string.Empty), value.GetValueOrDefault("start", string.Empty), value.GetValueOrDefault("end", string.Empty)));
        }

        return string.Join(' ', readings);
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
