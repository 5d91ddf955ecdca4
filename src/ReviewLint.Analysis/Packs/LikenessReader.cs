using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// Reads what a rule also says of sentences that are only like those it looks for: <c>concern</c> is read once strictly, once as a suspicion, and once as what is not doubted.
/// What is raised is a suggestion at most, what is suspected is hidden, where the rule's own words do not find it; what they find and the model doubts is hidden too.
/// </summary>
internal sealed class LikenessReader(RuleFileContext file)
{
    /// <summary>The condition; null where the rule has none.</summary>
    /// <param name="value">What the rule says under <c>likeness</c>.</param>
    /// <param name="level">Of what unit it speaks.</param>
    /// <param name="isDoubting">Whether what the words find can be doubted.</param>
    public Likeness? Read(YamlValue? value, UnitLevel level, bool isDoubting)
    {
        if (value is null)
        {
            return null;
        }

        var (raised, suspected) = (Read(value, level, ConcernStrength.Raised), Read(value, level, ConcernStrength.Suspected));
        return new Likeness(level, raised, suspected, isDoubting && ConcernAlone(value) is { } alone ? Read(alone, level, ConcernStrength.Plausible) : null);
    }

    // What else a likeness asks for says nothing of what the words found.
    private static YamlMapping? ConcernAlone(YamlValue value) =>
        value is YamlMapping mapping && mapping.Entries.Where(e => e.Key.Text == "concern").ToArray() is [_] concern ? mapping with { Entries = [.. concern] } : null;

    // Examples show what the words find; what the model finds changes with its training.
    private Condition Read(YamlValue value, UnitLevel level, ConcernStrength strength)
    {
        file.Strength = strength;
        var condition = file.Sites.Unseen(() => new ConditionReader(file).Read(value, new ConditionContext(level, [])));
        file.Strength = ConcernStrength.Raised;
        return condition;
    }

    /// <param name="Level">Of what unit it speaks.</param>
    /// <param name="Raised">Where the likeness is strong.</param>
    /// <param name="Suspected">Where it is weaker.</param>
    /// <param name="Plausible">Where it is not so weak that what the words find is doubted; null when nothing is.</param>
    internal sealed record Likeness(UnitLevel Level, Condition Raised, Condition Suspected, Condition? Plausible)
    {
        /// <summary>
        /// Where neither the rule's own condition nor a strong likeness holds. In code reviews every likeness is a suspicion: real comments differ from the documents it was
        /// learned from, and too many of those raised were not what they were like.
        /// </summary>
        public Condition Suspicion(Condition found) => ConditionFactory.All(Level, [ConditionFactory.Not(found), ConditionFactory.Any(Level, [ConditionFactory.Not(Raised), InCodeReview])]);

        /// <summary>Where the rule's own condition holds and the model says that the sentence is not like it; null when it never does.</summary>
        public Condition? Doubt(Condition found) => Plausible is null ? null : ConditionFactory.All(Level, [found, ConditionFactory.Not(Plausible)]);

        private PlaceCondition InCodeReview => new(Level, PlaceKind.Kind, "kind", 1UL << (int)ReviewKind.CodeReview);
    }
}
