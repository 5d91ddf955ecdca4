using System.Globalization;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Reporting;

/// <summary>How often each rule was reported, over all documents of a run.</summary>
public sealed class RuleStatistics
{
    private readonly Dictionary<(string Id, ReviewSeverity Severity), (ReviewRule Rule, int Count, int Fixable)> _rows = [];

    /// <summary>Counts what is reported of a document: not what is suppressed, known, hidden or taken over.</summary>
    public void Add(ReviewResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.IsVisible)
            {
                var (_, count, fixable) = _rows.GetValueOrDefault((diagnostic.Id, diagnostic.Severity));
                _rows[(diagnostic.Id, diagnostic.Severity)] = (diagnostic.Rule, count + 1, fixable + (diagnostic.Fixes.IsEmpty ? 0 : 1));
            }
        }
    }

    /// <summary>Writes a table, the most frequent first; nothing when nothing was reported.</summary>
    public void Write(TextWriter output)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        output.WriteLine("  count  with fix  rule    severity    name");
        foreach (var (key, row) in _rows.OrderByDescending(r => r.Value.Count).ThenBy(r => r.Key.Id, StringComparer.Ordinal).ThenByDescending(r => r.Key.Severity))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {row.Count,5}  {row.Fixable,8}  {key.Id,-6}  {SeverityNames.NameOf(key.Severity),-10}  {row.Rule.Name}"));
        }
    }
}
