using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Tests.Engine;

/// <summary>Rules for tests.</summary>
internal static class TestRules
{
    public static ReviewRule Rule(
        string id,
        RuleScope scope = RuleScope.Sentence,
        ReviewSeverity severity = ReviewSeverity.Warning,
        IntentSet intents = IntentSet.Any,
        string[]? subsumes = null,
        string category = "Tone",
        RuleNeeds needs = RuleNeeds.None,
        RuleOption[]? options = null,
        RuleSeverity[]? severities = null,
        bool isSensitive = false) =>
        new(
            id,
            $"rule-{id.ToLowerInvariant()}",
            $"Title of {id}",
            category,
            scope,
            [.. severities ?? [new RuleSeverity(severity)]],
            intents,
            ImmutableDictionary<string, string>.Empty.Add("en", "found \"{0}\"").Add("fi", "löytyi \"{0}\""),
            ImmutableDictionary<string, string>.Empty.Add("en", "help").Add("fi", "ohje"))
        {
            Subsumes = [.. subsumes ?? []],
            Needs = needs,
            Options = [.. options ?? []],
            IsSensitive = isSensitive,
        };
}
