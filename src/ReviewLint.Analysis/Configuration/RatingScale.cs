namespace ReviewLint.Analysis.Configuration;

/// <summary>The scale of a rating, written <c>worst..best</c>: <c>1..5</c>, or <c>5..1</c> where 1 is best.</summary>
/// <param name="Worst">The worst rating.</param>
/// <param name="Best">The best rating; not the same as the worst.</param>
public readonly record struct RatingScale(double Worst, double Best)
{
    /// <summary>A rating as 0 (worst) to 1 (best); null when it is not on the scale.</summary>
    public double? Normalize(double rating)
    {
        var normalized = (rating - Worst) / (Best - Worst);
        return normalized is >= 0 and <= 1 ? normalized : null;
    }
}
