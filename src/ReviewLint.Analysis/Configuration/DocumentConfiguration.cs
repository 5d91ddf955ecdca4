using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Configuration;

/// <summary>The configuration that holds for one document, after command line, section comments, front matter, <c>.editorconfig</c> and defaults.</summary>
public sealed class DocumentConfiguration
{
    private readonly PathSettings _settings;
    private readonly ReviewSemanticModel _model;
    private readonly SectionIntents _sectionIntents;
    private readonly Func<ImmutableArray<ConfigurationSetting>>? _listSettings;
    private readonly bool[] _inSelfAssessment;
    private readonly SectionKind[] _kinds;
    private readonly ImmutableArray<(ReviewIntent Intent, SectionKind Kind)> _places;

    internal DocumentConfiguration(
        PathSettings settings,
        ReviewSemanticModel model,
        ReviewIntent intent,
        SectionIntents sectionIntents,
        Func<ImmutableArray<ConfigurationSetting>>? listSettings = null)
    {
        // Only `config show` wants the list, so no check pays for it.
        (_settings, _model, _sectionIntents, _listSettings, Intent) = (settings, model, sectionIntents, listSettings, intent);
        var sections = model.Document.Sections;
        (_kinds, _inSelfAssessment) = (new SectionKind[sections.Length], new bool[sections.Length]);
        var places = new HashSet<(ReviewIntent, SectionKind)> { (intent, SectionKind.Other) };
        foreach (var section in sections)
        {
            // A subsection without a kind of its own is what the section around it is. Sections come before their subsections.
            var own = model.KindOf(section);
            _kinds[section.Index] = own == SectionKind.Other && section.Parent is { } parent ? _kinds[parent.Index] : own;
            _inSelfAssessment[section.Index] = own == SectionKind.SelfAssessment || (section.Parent is { } around && _inSelfAssessment[around.Index]);
            places.Add((IntentOf(section), _kinds[section.Index]));
        }

        _places = [.. places];
    }

    /// <summary>Whether nobody stated the intent.</summary>
    internal bool IntentIsAssumed { get; init; }

    /// <summary>The document's intent.</summary>
    public ReviewIntent Intent { get; }

    /// <summary>Intents that the policy allows; empty for all.</summary>
    public ImmutableArray<ReviewIntent> AllowedIntents => _settings.AllowedIntents;

    /// <summary>How many findings a sentence gets at most, errors apart. 1 to 100.</summary>
    public int MaxPerSentence => _settings.MaxPerSentence;

    /// <summary>Words of the product's domain that are never about people.</summary>
    public ImmutableArray<string> DomainTerms => _settings.DomainTerms;

    /// <summary>The labels the team puts in front of code-review comments.</summary>
    public LabelStyle Labels => _settings.Labels;

    /// <summary>Decorations of labels beside the conventional ones.</summary>
    public ImmutableArray<string> Decorations => _settings.Decorations;

    /// <summary>The kinds of section that the team's template requires; empty when it is not configured.</summary>
    public ImmutableArray<SectionKind> Sections => _settings.Sections;

    /// <summary>Acronyms beside the built-in ones.</summary>
    public ImmutableArray<string> Acronyms => _settings.Acronyms;

    /// <summary>The scale of ratings; null when it is not configured.</summary>
    public RatingScale? RatingScale => _settings.RatingScale;

    /// <summary>Days of releases, by name, compared without case.</summary>
    public FrozenDictionary<string, DateOnly> ReleaseDates => _settings.ReleaseDates;

    /// <summary>Whether findings of sensitive rules name the category instead of the word also on the writer's own terminal; null when it is not configured.</summary>
    public bool? RedactSensitive => _settings.RedactSensitive;

    /// <summary>Each setting with its origin, for <c>config show</c>.</summary>
    public ImmutableArray<ConfigurationSetting> Settings => _listSettings?.Invoke() ?? [];

    /// <summary>The intent that holds in a section: that of its own comment, or of the nearest section around it that has one; else the document's.</summary>
    public ReviewIntent IntentOf(ReviewSection section) => _sectionIntents.Of(section) ?? Intent;

    /// <summary>What a section is: its own kind, or that of the nearest section around it that has one.</summary>
    public SectionKind KindOf(ReviewSection section) => _kinds[section.Index];

    /// <summary>Whether the rule can report in this document, given kind, intent and configured severity, and what it needs to know.</summary>
    public bool IsEnabled(ReviewRule rule, ReviewKind kind)
    {
        if (Missing(rule) != RuleNeeds.None)
        {
            return false;
        }

        return CouldReport(rule, kind);
    }

    /// <summary>The value of a rule's setting: configured, else its default.</summary>
    /// <exception cref="ArgumentException">The rule has no such setting.</exception>
    public string Option(ReviewRule rule, string name)
    {
        var option = OptionOf(rule, name);
        return _settings.Entry(ConfigurationKeys.OfRule(rule.Id, option.Name.ToLowerInvariant())) is { } entry && RuleOptionValues.IsValid(option.Type, entry.Value) ? entry.Value : option.Default;
    }

    /// <summary>A whole-number setting of a rule.</summary>
    /// <exception cref="ArgumentException">The rule has no such setting, or it is no whole number.</exception>
    public int IntegerOption(ReviewRule rule, string name) =>
        SettingValues.TryInteger(Option(rule, name), int.MinValue, int.MaxValue, out var number) ? number : throw new ArgumentException($"{rule.Id} {name} is no whole number", nameof(name));

    /// <summary>A number setting of a rule.</summary>
    /// <exception cref="ArgumentException">The rule has no such setting, or it is no number.</exception>
    public double NumberOption(ReviewRule rule, string name) =>
        SettingValues.TryNumber(Option(rule, name), out var number) ? number : throw new ArgumentException($"{rule.Id} {name} is no number", nameof(name));

    /// <summary>A yes-or-no setting of a rule.</summary>
    /// <exception cref="ArgumentException">The rule has no such setting, or it is not <c>true</c> or <c>false</c>.</exception>
    public bool BooleanOption(ReviewRule rule, string name) =>
        SettingValues.TryBoolean(Option(rule, name), out var value) ? value : throw new ArgumentException($"{rule.Id} {name} is not true or false", nameof(name));

    /// <summary>A setting of a rule that is a list of words.</summary>
    /// <exception cref="ArgumentException">The rule has no such setting.</exception>
    public ImmutableArray<string> ListOption(ReviewRule rule, string name) => SettingValues.List(Option(rule, name));

    /// <summary>What the rule needs and the document does not tell.</summary>
    internal RuleNeeds Missing(ReviewRule rule)
    {
        if (rule.Needs == RuleNeeds.None)
        {
            return RuleNeeds.None;
        }

        var known = (_model.Document.ReferenceDate is null ? 0 : RuleNeeds.Date)
            | (_model.Period is null ? 0 : RuleNeeds.Period)
            | (RatingScale is null ? 0 : RuleNeeds.RatingScale);
        return rule.Needs & ~known;
    }

    /// <summary>Whether the rule can report, whatever it needs to know.</summary>
    internal bool CouldReport(ReviewRule rule, ReviewKind kind)
    {
        foreach (var (intent, section) in _places)
        {
            if (Resolve(rule, kind, intent, section) != ReviewSeverity.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The severity of a finding of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="section">The section that decides; null for the document as a whole.</param>
    /// <param name="atMost">A severity it may not pass in this case; null for none.</param>
    internal ReviewSeverity SeverityOf(ReviewRule rule, ReviewSection? section, ReviewSeverity? atMost)
    {
        if (section is not null && rule.Scope != RuleScope.Document && _inSelfAssessment[section.Index] && !Names(rule, SectionKind.SelfAssessment))
        {
            // The receiver's own text: not the reviewer's words, so no rule about the reviewer's words holds there.
            return ReviewSeverity.None;
        }

        var severity = section is null ? Resolve(rule, _model.Kind, Intent, SectionKind.Other) : Resolve(rule, _model.Kind, IntentOf(section), KindOf(section));
        return atMost < severity ? atMost.Value : severity;
    }

    /// <summary>The severity of one of the engine's own diagnostics, which only its id and the category <c>Engine</c> set.</summary>
    internal ReviewSeverity SeverityOfEngine(ReviewRule rule) =>
        _settings.SeverityById(rule.Id) ?? _settings.SeverityByCategory(EngineRules.Category) ?? rule.DefaultSeverity;

    /// <summary>Whether the configuration, not the document, turns the rule off.</summary>
    internal bool IsTurnedOff(ReviewRule rule) => Configured(rule) == ReviewSeverity.None;

    private static bool Names(ReviewRule rule, SectionKind section)
    {
        foreach (var line in rule.Severities)
        {
            if (line.InSections?.Contains(section) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static RuleOption OptionOf(ReviewRule rule, string name)
    {
        foreach (var option in rule.Options)
        {
            if (option.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return option;
            }
        }

        throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{rule.Id} has no setting {name}"), nameof(name));
    }

    private ReviewSeverity? Configured(ReviewRule rule) =>
        _settings.SeverityById(rule.Id) ?? _settings.SeverityByCategory(rule.Category) ?? _settings.SeverityOfAll;

    private ReviewSeverity Resolve(ReviewRule rule, ReviewKind kind, ReviewIntent intent, SectionKind section)
    {
        var listed = rule.SeverityFor(kind, intent, section);
        var highest = listed == ReviewSeverity.None ? ReviewSeverity.None : IntentGate.HighestFor(rule, intent, section, IntentIsAssumed && intent == Intent);

        // No setting makes a rule run on a kind or an intent that it is not for: no document is failed for being what it says it is.
        if (highest == ReviewSeverity.None)
        {
            return ReviewSeverity.None;
        }

        // A rule for coaching alone (or feedback alone) would say of an undeclared document what it never claimed: only its own id brings it out.
        var configured = highest == ReviewSeverity.Hidden && Configured(rule) != ReviewSeverity.None ? _settings.SeverityById(rule.Id) : Configured(rule);
        return configured ?? (listed < highest ? listed : highest);
    }
}
