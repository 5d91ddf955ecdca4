using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Precedence;

/// <summary>Which of two findings at one place is said first: severity, then the family of the rule, then the longer match, then the lower id.</summary>
internal sealed class FindingOrder : IComparer<PendingDiagnostic>
{
    /// <summary>The order.</summary>
    public static FindingOrder Instance { get; } = new();

    // Bias and tone first: what may hurt outweighs what may help.
    private const string Families = "784625139";

    private static readonly string[] s_categories = ["bias", "tone", "ownership", "evidence", "dialogue", "approach", "goals", "depth", "structure"];

    /// <inheritdoc/>
    public int Compare(PendingDiagnostic? x, PendingDiagnostic? y)
    {
        if (x is null || y is null)
        {
            return x is null ? (y is null ? 0 : -1) : 1;
        }

        var order = y.Weight.CompareTo(x.Weight);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : x.Span.Start.CompareTo(y.Span.Start);
    }

    /// <summary>Severity, family and length of a match in one number, the greater said first: it is compared often.</summary>
    public static ulong WeightOf(ReviewRule rule, ReviewSeverity severity, int length) =>
        ((ulong)severity << 56) | ((ulong)(byte.MaxValue - RankOf(rule)) << 48) | (uint)length;

    // Rules of a team's own pack have no number of ours; their category tells the family, and an unknown one comes last.
    private static int RankOf(ReviewRule rule)
    {
        var id = rule.Id;
        if (id.Length == 6 && id.StartsWith("RL", StringComparison.Ordinal) && Families.IndexOf(id[2], StringComparison.Ordinal) is >= 0 and var rank)
        {
            return rank;
        }

        for (var i = 0; i < s_categories.Length; i++)
        {
            if (rule.Category.Equals(s_categories[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return Families.Length;
    }
}
