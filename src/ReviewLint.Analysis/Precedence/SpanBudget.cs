using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Precedence;

/// <summary>
/// Keeps one finding for each identical span, and a few for each sentence; the rest count as taken over by the one kept. Findings about a section or the document
/// are not counted, errors are never cut, and what is hidden anyway neither counts nor is cut.
/// </summary>
internal static class SpanBudget
{
    /// <summary>Cuts what is over the budget.</summary>
    public static void Apply(IReadOnlyList<PendingDiagnostic> findings, DocumentUnits units, int maxPerSentence)
    {
        var candidates = new List<PendingDiagnostic>();
        foreach (var finding in findings)
        {
            if (finding.IsVisible && finding.Rule.Scope <= RuleScope.Comment)
            {
                candidates.Add(finding);
            }
        }

        if (candidates.Count < 2)
        {
            return;
        }

        candidates.Sort(FindingOrder.Instance);
        var bySpan = new Dictionary<(int, int), PendingDiagnostic>(candidates.Count);
        var bySentence = new Dictionary<int, (PendingDiagnostic First, int Count)>(candidates.Count);
        foreach (var finding in candidates)
        {
            var span = (finding.Span.Start, finding.Span.Length);
            var sentence = units.SentencesOf(finding.Span).First;
            var inSentence = sentence >= 0 && bySentence.TryGetValue(sentence, out var kept) ? kept : default;
            if (finding.Severity < ReviewSeverity.Error)
            {
                if (bySpan.TryGetValue(span, out var same))
                {
                    finding.TakenOverBy = same;
                    continue;
                }

                if (inSentence.Count >= maxPerSentence)
                {
                    finding.TakenOverBy = inSentence.First;
                    continue;
                }
            }

            bySpan.TryAdd(span, finding);
            if (sentence >= 0)
            {
                bySentence[sentence] = (inSentence.First ?? finding, inSentence.Count + 1);
            }
        }

        // What a finding took over before it was cut itself goes with it.
        foreach (var finding in findings)
        {
            while (finding.TakenOverBy?.TakenOverBy is { } next)
            {
                finding.TakenOverBy = next;
            }
        }
    }
}
