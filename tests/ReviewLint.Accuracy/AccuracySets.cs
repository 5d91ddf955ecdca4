using ReviewLint.Accuracy.Language;
using ReviewLint.Accuracy.Meaning;
using ReviewLint.Accuracy.Rules;

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
        new SuggestionSet(),
        new DisapereSet(),
        new ReactSet(),
        new AnnomiQuestionsSet(),
        new AnnomiTherapistSet(),
        new QuestionIntentSet(),
        new ToxicReviewSet(),
        new GitHubIncivilitySet(),
        new KernelIncivilitySet(),
        new ReviewSentimentSet(),
        new CounterproductiveSet(),
        new PeerPolitenessSet(),
        new PolitenessSet(),
        new UncertaintySet(),
        new MeetingActsSet(),
        new FinnishPolaritySet(),
        new FinnishToxicitySet(),
        new UsefulnessSet(),
        new ClaritySet(),
        new RuleCasesSet(),
        new VerdictsSet(),
        new DefendedActsSet(),
        new SpeedSet(),
    ];
}
