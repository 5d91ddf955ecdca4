using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Analysis.Suppressions;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Configuration;

/// <summary>Works out what holds for one document, and where each setting comes from.</summary>
internal static class DocumentSettings
{
    private const string Default = "default";

    /// <summary>The configuration of a document.</summary>
    public static DocumentConfiguration Resolve(ReviewConfiguration configuration, PathSettings settings, ReviewSemanticModel model, DocumentDirectives directives)
    {
        var (overrides, document) = (configuration.Overrides, model.Document);
        var sectionIntents = overrides.Intent is null ? SectionIntents.Create(document, directives.SectionIntents) : SectionIntents.None;
        var (intent, intentOrigin) = IntentOf(settings, overrides, model, sectionIntents);
        return new DocumentConfiguration(
            settings,
            model,
            intent,
            sectionIntents,
            () => List(settings, configuration.PacksOf(settings), overrides, model, intent, intentOrigin, directives))
        {
            IntentIsAssumed = intentOrigin == Default,
        };
    }

    private static (ReviewIntent Intent, string Origin) IntentOf(PathSettings settings, ConfigurationOverrides overrides, ReviewSemanticModel model, SectionIntents sectionIntents)
    {
        if (overrides.Intent is { } stated)
        {
            return (stated, "command line");
        }

        if (sectionIntents.OfWholeDocument is { } ofAll)
        {
            return (ofAll, "section comment");
        }

        if (model.Document.FrontMatter.Intent is { } declared)
        {
            return (declared, "front matter");
        }

        if (settings.Intent != ReviewIntent.Undeclared)
        {
            return (settings.Intent, settings.Entry(ConfigurationKeys.Intent)!.Origin);
        }

        // A comment on a change is feedback by nature; a mentoring review says that it coaches.
        return (model.Kind == ReviewKind.CodeReview ? ReviewIntent.Feedback : ReviewIntent.Undeclared, Default);
    }

    private static ImmutableArray<ConfigurationSetting> List(
        PathSettings settings,
        ImmutableArray<string> packs,
        ConfigurationOverrides overrides,
        ReviewSemanticModel model,
        ReviewIntent intent,
        string intentOrigin,
        DocumentDirectives directives)
    {
        var document = model.Document;
        var list = ImmutableArray.CreateBuilder<ConfigurationSetting>();
        foreach (var key in ConfigurationKeys.All)
        {
            list.Add(key.Name switch
            {
                ConfigurationKeys.Kind => new ConfigurationSetting(key.Name, SettingValues.NameOf(model.Kind), KindOrigin(settings, overrides, model)),
                ConfigurationKeys.Intent => new ConfigurationSetting(key.Name, SettingValues.NameOf(intent), intentOrigin),
                ConfigurationKeys.Date => new ConfigurationSetting(key.Name, document.ReferenceDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", DateOrigin(settings, overrides, document)),
                ConfigurationKeys.Packs => new ConfigurationSetting(key.Name, string.Join(", ", packs), PacksOrigin(settings, overrides)),
                _ => Setting(key.Name, key.Default, settings),
            });
        }

        if (overrides.Language is { } language)
        {
            list.Add(new ConfigurationSetting("language", language.Code, "command line"));
        }
        else if (document.FrontMatter.Language is { } declared)
        {
            list.Add(new ConfigurationSetting("language", declared.Code, "front matter"));
        }

        foreach (var (sectionIntent, span) in overrides.Intent is null ? directives.IntentSpans : [])
        {
            var line = document.Text.Lines.GetLineFromPosition(span.Start).LineNumber + 1;
            list.Add(new ConfigurationSetting($"{ConfigurationKeys.Intent} (section)", SettingValues.NameOf(sectionIntent), string.Create(CultureInfo.InvariantCulture, $"section comment, line {line}")));
        }

        foreach (var entry in settings.Entries)
        {
            if (!ConfigurationKeys.All.Any(k => k.Name == entry.Key))
            {
                list.Add(new ConfigurationSetting(entry.WrittenKey, entry.Value, entry.Origin));
            }
        }

        return list.ToImmutable();
    }

    private static ConfigurationSetting Setting(string key, string byDefault, PathSettings settings) =>
        settings.Entry(key) is { } entry ? new ConfigurationSetting(key, entry.Value, entry.Origin) : new ConfigurationSetting(key, byDefault, Default);

    private static string KindOrigin(PathSettings settings, ConfigurationOverrides overrides, ReviewSemanticModel model) =>
        overrides.Kind is not null ? "command line"
        : model.KindIsDeclared && model.Document.FrontMatter.Kind is not null ? "front matter"
        : model.KindIsDeclared && settings.Entry(ConfigurationKeys.Kind) is { } entry ? entry.Origin
        : model.Kind == ReviewKind.Undeclared ? "default"
        : "content of the document";

    private static string DateOrigin(PathSettings settings, ConfigurationOverrides overrides, ReviewDocument document) =>
        overrides.Date is not null ? "command line"
        : document.FrontMatter.Date is not null ? "front matter"
        : settings.Entry(ConfigurationKeys.Date) is { } entry ? entry.Origin
        : "default";

    private static string PacksOrigin(PathSettings settings, ConfigurationOverrides overrides)
    {
        var file = settings.Entry(ConfigurationKeys.Packs)?.Origin;
        return overrides.Packs.IsEmpty ? file ?? "default" : file is null ? "command line" : $"command line, {file}";
    }
}
