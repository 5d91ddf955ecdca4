using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Precedence;

namespace ReviewLint.Analysis.Suppressions;

/// <summary>
/// Which lines are silenced for which rule. A finding is silenced by the line it starts on, and in a region by any of its lines. Of several suppressions that
/// cover a finding the last one written counts as the one that silenced it.
/// </summary>
internal sealed class SuppressionMap
{
    private readonly SourceText _text;
    private readonly List<Suppression> _all;
    private readonly Dictionary<(string? RuleId, int Line), Suppression> _byLine = [];
    private readonly Dictionary<string, List<Suppression>> _regions = new(StringComparer.Ordinal);

    /// <summary>Creates the map.</summary>
    public SuppressionMap(SourceText text, IReadOnlyList<Suppression> suppressions)
    {
        _text = text;
        _all = CloseRegions(suppressions);
        foreach (var suppression in _all)
        {
            switch (suppression.Kind)
            {
                case SuppressionKind.Line or SuppressionKind.NextLine:
                    // Of a comment on several lines, the two that can hold words beside it.
                    _byLine[(suppression.RuleId, suppression.FirstLine)] = suppression;
                    _byLine[(suppression.RuleId, suppression.LastLine)] = suppression;
                    break;
                case SuppressionKind.Region:
                    var key = suppression.RuleId ?? "";
                    if (!_regions.TryGetValue(key, out var regions))
                    {
                        _regions[key] = regions = [];
                    }

                    regions.Add(suppression);
                    break;
            }
        }
    }

    /// <summary>Silences a finding if a suppression covers it.</summary>
    public void Apply(PendingDiagnostic pending)
    {
        if (_all.Count == 0)
        {
            return;
        }

        var first = _text.Lines.GetLineFromPosition(pending.Span.Start).LineNumber;
        var last = pending.Span.Length == 0 ? first : _text.Lines.GetLineFromPosition(pending.Span.End - 1).LineNumber;
        var id = pending.Rule.Id;
        var suppression = _byLine.GetValueOrDefault((id, first)) ?? InRegion(id, first, last);
        if (suppression is null && !pending.IsEngine)
        {
            suppression = _byLine.GetValueOrDefault((null, first)) ?? InRegion("", first, last);
        }

        if (suppression is not null)
        {
            suppression.IsUsed = true;
            (pending.IsSuppressed, pending.SuppressionReason) = (true, suppression.Reason);
        }
    }

    /// <summary>The suppressions that silenced nothing.</summary>
    /// <param name="isSilent">Whether a rule could not have reported, so that nothing follows from its silence.</param>
    public IEnumerable<EngineFinding> Unused(Func<string, bool> isSilent)
    {
        foreach (var suppression in _all)
        {
            if (suppression.IsUsed || (suppression.RuleId is { } id && isSilent(id)))
            {
                continue;
            }

            var name = suppression.RuleId ?? "all rules";
            yield return suppression.Kind == SuppressionKind.Enable
                ? new EngineFinding(EngineRules.UnusedSuppression, suppression.Span, $"{name}: nothing is disabled here that could be enabled", $"{suppression.RuleId ?? "kaikki säännöt"}: tässä ei ole mitään vaimennusta päätettävänä")
                : new EngineFinding(
                    EngineRules.UnusedSuppression,
                    suppression.Span,
                    string.Create(CultureInfo.InvariantCulture, $"suppression of {name} silences nothing"),
                    suppression.RuleId is null ? "vaimennus ei vaimenna mitään" : $"säännön {suppression.RuleId} vaimennus ei vaimenna mitään");
        }
    }

    private Suppression? InRegion(string key, int first, int last)
    {
        if (!_regions.TryGetValue(key, out var regions))
        {
            return null;
        }

        // Regions of one rule never overlap and stand in order: the last that begins at or before the finding's last line is the only one that can cover it.
        int low = 0, high = regions.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (regions[middle].FirstLine <= last)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high >= 0 && regions[high].LastLine >= first ? regions[high] : null;
    }

    // Gives each region its end: the next comment that enables the rule or all, or that disables it anew (which only continues it).
    private static List<Suppression> CloseRegions(IReadOnlyList<Suppression> suppressions)
    {
        var closed = new List<Suppression>(suppressions.Count);
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var suppression in suppressions)
        {
            var key = suppression.RuleId ?? "";
            if (suppression.Kind is SuppressionKind.Region)
            {
                if (open.Remove(key, out var before))
                {
                    closed[before] = closed[before] with { LastLine = Math.Max(closed[before].FirstLine, suppression.FirstLine - 1) };
                }

                open[key] = closed.Count;
            }
            else if (suppression.Kind is SuppressionKind.Enable)
            {
                // Without an id it ends every region; with one only that rule's: a rule cannot be taken out of a region of all rules.
                foreach (var ended in suppression.RuleId is null ? open.Keys.ToList() : [key])
                {
                    if (open.Remove(ended, out var index))
                    {
                        closed[index] = closed[index] with { LastLine = suppression.FirstLine };
                        suppression.IsUsed = true;
                    }
                }
            }

            closed.Add(suppression);
        }

        return closed;
    }
}
