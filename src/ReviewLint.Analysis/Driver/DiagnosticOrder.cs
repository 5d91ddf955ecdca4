using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Analysis.Driver;

/// <summary>Position, then id, then the shorter, then the message: the order in which diagnostics of one document are told.</summary>
internal sealed class DiagnosticOrder : IComparer<ReviewDiagnostic>
{
    /// <summary>The order.</summary>
    public static DiagnosticOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(ReviewDiagnostic? x, ReviewDiagnostic? y)
    {
        if (x is null || y is null)
        {
            return x is null ? (y is null ? 0 : -1) : 1;
        }

        var order = x.Span.Start.CompareTo(y.Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
        order = order != 0 ? order : x.Span.Length.CompareTo(y.Span.Length);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
