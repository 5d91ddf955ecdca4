using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Rules;

/// <summary>All that is known of a rule but how it looks: Roslyn's descriptor, in each language, with severities by kind and intent. Immutable.</summary>
public sealed class ReviewRule
{
    private readonly Func<RuleTexts>? _read;
    private RuleTexts? _texts;
    private ImmutableDictionary<string, DiagnosticDescriptor>? _descriptors;

    /// <summary>Creates a rule.</summary>
    /// <param name="id">Its id, e.g. <c>RL1001</c>.</param>
    /// <param name="name">Its name in kebab case, e.g. <c>past-only-review</c>.</param>
    /// <param name="title">One line.</param>
    /// <param name="category">The family, e.g. <c>Goals</c>.</param>
    /// <param name="scope">The unit it looks at.</param>
    /// <param name="severities">Its severity table; a kind that no line fits gets <see cref="ReviewSeverity.None"/>.</param>
    /// <param name="intents">The intents it is for.</param>
    /// <param name="messages">Message formats by language code, with <c>{0}</c> …; <c>en</c> is required.</param>
    /// <param name="help">What to do, by language code.</param>
    /// <exception cref="ArgumentException"><paramref name="messages"/> has no <c>en</c>.</exception>
    public ReviewRule(
        string id,
        string name,
        string title,
        string category,
        RuleScope scope,
        ImmutableArray<RuleSeverity> severities,
        IntentSet intents,
        ImmutableDictionary<string, string> messages,
        ImmutableDictionary<string, string> help)
    {
        if (!messages.ContainsKey("en"))
        {
            throw new ArgumentException($"{id} has no English message", nameof(messages));
        }

        (Id, Name, Title, Category, Scope, Severities, Intents, _texts) = (id, name, title, category, scope, severities, intents, new RuleTexts(messages, help, ""));
    }

    /// <summary>Creates a rule that was compiled ahead; its texts are read when they are asked for.</summary>
    internal ReviewRule(string id, string name, string title, string category, RuleScope scope, ImmutableArray<RuleSeverity> severities, IntentSet intents, Func<RuleTexts> read) =>
        (Id, Name, Title, Category, Scope, Severities, Intents, _read) = (id, name, title, category, scope, severities, intents, read);

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its name in kebab case.</summary>
    public string Name { get; }

    /// <summary>One line.</summary>
    public string Title { get; }

    /// <summary>The family.</summary>
    public string Category { get; }

    /// <summary>The unit it looks at.</summary>
    public RuleScope Scope { get; }

    /// <summary>Its severity table.</summary>
    public ImmutableArray<RuleSeverity> Severities { get; }

    /// <summary>The intents it is for.</summary>
    public IntentSet Intents { get; }

    /// <summary>
    /// Ids of the rules whose findings on the same unit it takes over; <c>*</c> for every rule's that is not an error. <c>RL9001/goals</c> takes over only
    /// the findings of RL9001 whose <see cref="ReviewFinding.Part"/> is <c>goals</c>.
    /// </summary>
    public ImmutableArray<string> Subsumes { get; init; } = [];

    /// <summary>What it cannot judge without.</summary>
    public RuleNeeds Needs { get; init; }

    /// <summary>Its settings.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];

    /// <summary>Why it matters, in Markdown.</summary>
    public string Why
    {
        get => field.Length > 0 ? field : field = LaterWhy?.Invoke() ?? Texts.Why;
        init;
    } = "";

    /// <summary>Reads <see cref="Why"/> when it is asked for; null when it is there.</summary>
    internal Func<string>? LaterWhy { get; init; }

    /// <summary>Whether its findings name a category instead of the word everywhere but on the writer's own terminal and editor (RL7005, RL7006, RL7010).</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Where its page is.</summary>
    public string HelpLinkUri => $"https://github.com/reviewlint/reviewlint/blob/main/docs/rules/{Id}.md";

    /// <summary>The highest severity in its table.</summary>
    public ReviewSeverity DefaultSeverity
    {
        get
        {
            var highest = ReviewSeverity.None;
            foreach (var line in Severities)
            {
                highest = line.Severity > highest ? line.Severity : highest;
            }

            return highest;
        }
    }

    /// <summary>The highest severity of a kind, over intents and sections: what the rule can say at its loudest.</summary>
    public ReviewSeverity HighestFor(ReviewKind kind)
    {
        var highest = ReviewSeverity.None;
        foreach (var line in Severities)
        {
            if ((line.Kind is null || line.Kind == kind) && line.Severity > highest)
            {
                highest = line.Severity;
            }
        }

        return highest;
    }

    /// <summary>Roslyn's descriptor with the message in a language; English when the rule does not speak it.</summary>
    public DiagnosticDescriptor DescriptorFor(LanguageTag language)
    {
        // Built on first use: Why is set after the constructor, and most rules of a run report nothing.
        var descriptors = _descriptors ??= Texts.Messages.ToImmutableDictionary(
            m => m.Key,
            m => new DiagnosticDescriptor(Id, Title, m.Value, Category, ToRoslyn(DefaultSeverity), isEnabledByDefault: true, Why, HelpLinkUri));
        return descriptors.TryGetValue(language.ToString(), out var descriptor) ? descriptor : descriptors["en"];
    }

    /// <summary>What to do, in a language; English when the rule does not speak it.</summary>
    public string HelpFor(LanguageTag language) =>
        Texts.Help.TryGetValue(language.ToString(), out var help) ? help : Texts.Help.GetValueOrDefault("en", "");

    /// <summary>The severity its table gives, before configuration. While the kind is not known only a rule for both kinds has one, the lower of the two.</summary>
    public ReviewSeverity SeverityFor(ReviewKind kind, ReviewIntent intent, SectionKind section)
    {
        if (kind == ReviewKind.Undeclared)
        {
            var performance = SeverityFor(ReviewKind.PerformanceReview, intent, section);
            var code = SeverityFor(ReviewKind.CodeReview, intent, section);
            return performance < code ? performance : code;
        }

        var best = ReviewSeverity.None;
        var bestScore = -1;
        foreach (var line in Severities)
        {
            if ((line.Kind is { } k && k != kind) || (line.Intent is { } i && i != intent) || (line.InSections is { Count: > 0 } s && !s.Contains(section)))
            {
                continue;
            }

            var score = (line.InSections is { Count: > 0 } ? 4 : 0) + (line.Intent is null ? 0 : 2) + (line.Kind is null ? 0 : 1);
            if (score >= bestScore)
            {
                (best, bestScore) = (line.Severity, score);
            }
        }

        return best;
    }

    /// <summary>Writes what <see cref="RuleTexts.Read"/> reads.</summary>
    internal void WriteTexts(ImageWriter writer) => (Texts with { Why = Why }).Write(writer);

    private RuleTexts Texts => _texts ??= _read!();

    /// <summary>Roslyn's word for a severity.</summary>
    public static DiagnosticSeverity ToRoslyn(ReviewSeverity severity) => severity switch
    {
        ReviewSeverity.Error => DiagnosticSeverity.Error,
        ReviewSeverity.Warning => DiagnosticSeverity.Warning,
        ReviewSeverity.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
