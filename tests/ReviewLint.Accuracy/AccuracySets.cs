using ReviewLint.Accuracy.Language;

namespace ReviewLint.Accuracy;

/// <summary>All sets, in the order in which they print.</summary>
internal static class AccuracySets
{
    public static IReadOnlyList<IAccuracySet> All { get; } =
    [
        new TreebankTaggingSet(),
        new OwnSentencesSet(),
        new SentenceBoundarySet(),
        new GoldenRulesSet(),
        new TenseAndMoodSet(),
        new LanguageIdentificationSet(),
        new DatesSet(),
        new SpeedSet(),
    ];
}
