using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Configuration;

/// <summary>What a document's intent does to a rule (the rule catalogue's overview, section 2).</summary>
internal static class IntentGate
{
    /// <summary>The highest severity a rule may have in a section.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="intent">The intent that holds in the section.</param>
    /// <param name="section">What the section is; <see cref="SectionKind.Other"/> for the document as a whole.</param>
    /// <param name="isAssumed">Whether nobody stated that intent.</param>
    public static ReviewSeverity HighestFor(ReviewRule rule, ReviewIntent intent, SectionKind section, bool isAssumed)
    {
        if (rule.Intents == IntentSet.Any)
        {
            return ReviewSeverity.Error;
        }

        return intent switch
        {
            ReviewIntent.Coaching => Allows(rule, IntentSet.Coaching),
            // A code review is feedback unless it says otherwise; when it says nothing, what would be said of one that coaches is a suggestion, as in any document that declares nothing.
            ReviewIntent.Feedback when isAssumed && (rule.Intents & IntentSet.Both) != 0 => ReviewSeverity.Suggestion,
            ReviewIntent.Feedback => Allows(rule, IntentSet.Feedback),
            ReviewIntent.Both => InBoth(rule, section),
            _ when (rule.Intents & IntentSet.Both) == 0 => rule.Intents == IntentSet.None ? ReviewSeverity.None : ReviewSeverity.Hidden,
            _ => InBoth(rule, section) == ReviewSeverity.None ? ReviewSeverity.None : ReviewSeverity.Suggestion,
        };
    }

    private static ReviewSeverity Allows(ReviewRule rule, IntentSet intent) => (rule.Intents & intent) == 0 ? ReviewSeverity.None : ReviewSeverity.Error;

    // A document of both kinds has parts: a rule for coaching has nothing to say of the assessment, nor one for feedback of the development part.
    private static ReviewSeverity InBoth(ReviewRule rule, SectionKind section)
    {
        var part = section switch
        {
            SectionKind.Summary or SectionKind.Strengths or SectionKind.Evidence or SectionKind.Rating => IntentSet.Feedback,
            SectionKind.Development or SectionKind.Goals or SectionKind.NextSteps or SectionKind.FollowUp => IntentSet.Coaching,
            _ => IntentSet.None,
        };
        if ((rule.Intents & IntentSet.Both) == 0)
        {
            // RL1006 is for feedback, and under both for its feedback sections; nothing for coaching alone runs under both.
            return rule.Intents == IntentSet.Feedback && part == IntentSet.Feedback ? ReviewSeverity.Error : ReviewSeverity.None;
        }

        var isForTheOtherPart = part != IntentSet.None && (rule.Intents & (IntentSet.Coaching | IntentSet.Feedback)) is not IntentSet.None && (rule.Intents & part) == 0;
        return isForTheOtherPart ? ReviewSeverity.None : ReviewSeverity.Error;
    }
}
