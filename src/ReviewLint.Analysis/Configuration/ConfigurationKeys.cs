using System.Collections.Immutable;

namespace ReviewLint.Analysis.Configuration;

/// <summary>The engine's own keys in <c>.editorconfig</c>. Settings of rules are <c>reviewlint_rlNNNN_name</c>.</summary>
internal static class ConfigurationKeys
{
    public const string Prefix = "reviewlint_";
    public const string Kind = "reviewlint_kind";
    public const string Intent = "reviewlint_intent";
    public const string AllowedIntents = "reviewlint_allowed_intents";
    public const string Packs = "reviewlint_packs";
    public const string Date = "reviewlint_date";
    public const string MaxPerSentence = "reviewlint_max_per_sentence";
    public const string MaxFileSize = "reviewlint_max_file_size";
    public const string TemplatePrompts = "reviewlint_template_prompts";
    public const string DomainTerms = "reviewlint_domain_terms";
    public const string Labels = "reviewlint_labels";
    public const string Decorations = "reviewlint_decorations";
    public const string Sections = "reviewlint_sections";
    public const string Acronyms = "reviewlint_acronyms";
    public const string RatingScale = "reviewlint_rating_scale";
    public const string ReleaseDates = "reviewlint_release_dates";
    public const string RedactSensitive = "reviewlint_redact_sensitive";

    /// <summary>All of them, in the order of the documentation.</summary>
    public static ImmutableArray<ConfigurationKey> All { get; } =
    [
        new(Kind, "", "performance-review or code-review", v => SettingValues.TryKind(v, out _), ["performance-review", "code-review"]),
        new(Intent, "", "coaching, feedback or both", v => SettingValues.TryIntent(v, out _), ["coaching", "feedback", "both"]),
        new(AllowedIntents, "", "a list of coaching, feedback, both and undeclared", v => SettingValues.TryIntents(v, out _), ["coaching", "feedback", "both", "undeclared"]),
        new(Packs, "", "a list of folders, relative to this file", v => SettingValues.List(v).Length > 0),
        new(Date, "", "a day as YYYY-MM-DD", v => SettingValues.TryDate(v, out _)),
        new(MaxPerSentence, "2", "a whole number from 1 to 100", v => SettingValues.TryInteger(v, 1, 100, out _)),
        new(MaxFileSize, "4194304", "a number of characters from 1 to 1g; k, m and g stand for 1024, 1024² and 1024³", v => SettingValues.TrySize(v, out _)),
        new(TemplatePrompts, "", "lines divided by |, or a file (.md, .markdown, .txt) relative to this one", v => SettingValues.List(v).Length > 0),
        new(DomainTerms, "", "a list of words", v => SettingValues.List(v).Length > 0),
        new(Labels, "none", "conventional, require, emoji or none", v => SettingValues.TryLabels(v, out _), ["conventional", "require", "emoji", "none"]),
        new(Decorations, "", "a list of words", v => SettingValues.List(v).Length > 0),
        new(Sections, "", "a list of section kinds such as strengths, development, goals, next-steps", v => SettingValues.TrySections(v, out _), SettingValues.SectionNames),
        new(Acronyms, "", "a list of words", v => SettingValues.List(v).Length > 0),
        new(RatingScale, "", "worst..best, such as 1..5", v => SettingValues.TryScale(v, out _)),
        new(ReleaseDates, "", "a list of release: YYYY-MM-DD, such as 4.2: 2025-03-14", v => SettingValues.TryReleases(v, out _)),
        new(RedactSensitive, "", "true or false", v => SettingValues.TryBoolean(v, out _), ["true", "false"]),
    ];

    /// <summary>The key of a rule's setting.</summary>
    public static string OfRule(string ruleId, string option) => $"{Prefix}{ruleId.ToLowerInvariant()}_{option}";
}
