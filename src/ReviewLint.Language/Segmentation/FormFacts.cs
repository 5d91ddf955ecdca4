namespace ReviewLint.Language.Segmentation;

/// <summary>What the form of a word says alone, out of its sentence.</summary>
/// <param name="UPos">Its likeliest part of speech.</param>
/// <param name="IsFinite">Whether it is likeliest a finite verb.</param>
/// <param name="IsNominative">Whether it is likeliest a nominative.</param>
/// <param name="IsGenitive">Whether it is likeliest a genitive.</param>
/// <param name="IsKnown">Whether the vocabulary holds it.</param>
internal readonly record struct FormFacts(UPos UPos, bool IsFinite, bool IsNominative, bool IsGenitive, bool IsKnown)
{
    private static readonly FeatureTest Finite = FeatureTest.Parse("VerbForm=Fin");
    private static readonly FeatureTest Nominative = FeatureTest.Parse("Case=Nom");
    private static readonly FeatureTest Genitive = FeatureTest.Parse("Case=Gen");

    /// <summary>The facts of a form with this likeliest label.</summary>
    public static FormFacts Of(UPos upos, MorphFeatures features, bool known) => new(upos, features.Has(Finite), features.Has(Nominative), features.Has(Genitive), known);
}
