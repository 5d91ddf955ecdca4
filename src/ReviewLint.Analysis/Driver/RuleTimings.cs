using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace ReviewLint.Analysis.Driver;

/// <summary>
/// The time that rules and the stages before them took, summed over documents and threads. A rule's time is its own: what several rules share (finding the
/// phrases of all of them at once, a condition that two have in common) counts for the stage, or for the first rule that asks. Thread-safe.
/// </summary>
public sealed class RuleTimings
{
    private readonly ConcurrentDictionary<string, long> _ticks = new(StringComparer.Ordinal);

    /// <summary>Seconds by rule id, or by stage: reading, text, meaning, shared by rules, precedence. Longest first.</summary>
    public IReadOnlyList<(string Name, double Seconds)> Seconds =>
        [.. _ticks.Select(t => (t.Key, (double)t.Value / Stopwatch.Frequency)).OrderByDescending(t => t.Item2).ThenBy(t => t.Key, StringComparer.Ordinal)];

    /// <summary>Adds what has passed since a time stamp.</summary>
    /// <param name="name">The rule's id, or the stage.</param>
    /// <param name="start">From <see cref="Stopwatch.GetTimestamp"/>.</param>
    /// <returns>The time stamp of now.</returns>
    public long Add(string name, long start)
    {
        var now = Stopwatch.GetTimestamp();
        _ticks.AddOrUpdate(name, now - start, (_, sum) => sum + now - start);
        return now;
    }

    /// <summary>Writes a table.</summary>
    public void Write(TextWriter output)
    {
        var seconds = Seconds;
        var total = seconds.Sum(s => s.Seconds);
        output.WriteLine("  milliseconds  share  where");
        foreach (var (name, value) in seconds)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {value * 1000,12:F2}  {(total > 0 ? value / total : 0),5:P0}  {name}"));
        }
    }
}
