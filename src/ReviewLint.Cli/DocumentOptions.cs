using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Packs;
using ReviewLint.Cli.Packages;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Cli;

/// <summary>The options that hold everywhere a document is read. They beat what the document and <c>.editorconfig</c> say.</summary>
internal sealed class DocumentOptions
{
    private readonly Option<string?> _kind = new("--kind") { Description = "What kind of text it is: performance-review or code-review.", HelpName = "KIND" };
    private readonly Option<string?> _intent = new("--intent") { Description = "What it sets out to be: coaching, feedback or both.", HelpName = "INTENT" };
    private readonly Option<string?> _language = new("--language") { Description = "Its language: en, fi, or another that a rule pack speaks, such as de. Found paragraph by paragraph by default.", HelpName = "LANGUAGE" };
    private readonly Option<DateOnly?> _date = new("--date") { Description = "The day it was written (YYYY-MM-DD); 'last week' counts from here.", HelpName = "DATE", CustomParser = ParseDate };
    private readonly Option<string[]> _packs = new("--pack") { Description = "Folder of a rule pack to use beside the built-in rules, or nuget:ID of a restored package; repeatable.", HelpName = "FOLDER", DefaultValueFactory = _ => [] };

    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Read rule packs anew and keep nothing of them in your cache folder." };
    private readonly Option<string[]> _allowed = new("--allow-pack") { Description = "A pack whose compiled rules may run, as 'rules allow PACK --print' names it; repeatable.", HelpName = "NAME@HASH", DefaultValueFactory = _ => [] };

    public DocumentOptions()
    {
        _kind.AcceptOnly("performance-review", "code-review");
        _intent.AcceptOnly("coaching", "feedback", "both");
        _language.Validators.Add(ValidateLanguage);
        _language.CompletionSources.Add("en", "fi");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_kind);
        command.Options.Add(_intent);
        command.Options.Add(_language);
        command.Options.Add(_date);
        command.Options.Add(_packs);
        command.Options.Add(_allowed);
        command.Options.Add(_noCache);
    }

    public ConfigurationOverrides Read(ParseResult result) => new()
    {
        Kind = Parse<ReviewKind>(result.GetValue(_kind)),
        Intent = Parse<ReviewIntent>(result.GetValue(_intent)),
        Language = result.GetValue(_language) is { } code ? new LanguageTag(code) : null,
        Date = result.GetValue(_date),
        Packs = [.. (result.GetValue(_packs) ?? []).Select(ExistingFolder)],
        NoCache = result.GetValue(_noCache),
        AllowedPacks = [.. (result.GetValue(_allowed) ?? []).Select(Allowance)],
    };

    private static string ExistingFolder(string folder) =>
        Directory.Exists(folder) || folder.StartsWith(RulePackLoader.PackagePrefix, StringComparison.Ordinal) ? Path.GetFullPath(folder) : throw new UsageException($"there is no rule pack folder '{folder}'");

    private static void ValidateLanguage(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && !(text.Length is 2 or 3 && text.All(char.IsAsciiLetterLower)))
        {
            result.AddError($"'{text}' is no language; write its code, as in en, fi or de");
        }
    }

    private static string Allowance(string text) =>
        AllowedPacks.IsEntry(text) ? text : throw new UsageException($"'{text}' is no pack and hash; 'reviewlint rules allow PACK --print' prints it");

    private static T? Parse<T>(string? word)
        where T : struct, Enum => word is not null && MeaningNames.TryParse<T>(word, out var value) ? value : null;

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"'{text}' is not a date; write it as YYYY-MM-DD");
        return null;
    }
}
