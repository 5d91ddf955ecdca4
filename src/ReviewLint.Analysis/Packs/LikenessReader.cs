using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// Reads what a rule also says of sentences that are only like those it looks for: <c>concern</c> is read once strictly and once as a suspicion. What is raised is a suggestion
/// at most, what is suspected is hidden, where the rule's own words do not find it.
/// </summary>
internal sealed class LikenessReader(RuleFileContext file)
{
    /// <summary>The condition; null where the rule has none.</summary>
    public Likeness? Read(YamlValue? value, UnitLevel level)
    {
        if (value is null)
        {
            return null;
        }

        // Examples show what the words find; what the model finds changes with its training.
        var raised = file.Sites.Unseen(() => new ConditionReader(file).Read(value, new ConditionContext(level, [])));
        file.ReadsSuspicions = true;
        var suspected = file.Sites.Unseen(() => new ConditionReader(file).Read(value, new ConditionContext(level, [])));
        file.ReadsSuspicions = false;
        return new Likeness(level, raised, suspected);
    }

    internal sealed record Likeness(UnitLevel Level, Condition Raised, Condition Suspected)
    {
        /// <summary>
        /// Where neither the rule's own condition nor a strong likeness holds. In code reviews every likeness is a suspicion: real comments differ from the documents it was
        /// learned from, and too many of those raised were not what they were like.
        /// </summary>
        public Condition Suspicion(Condition found) => ConditionFactory.All(Level, [ConditionFactory.Not(found), ConditionFactory.Any(Level, [ConditionFactory.Not(Raised), InCodeReview])]);

        private PlaceCondition InCodeReview => new(Level, PlaceKind.Kind, "kind", 1UL << (int)ReviewKind.CodeReview);
    }
}
