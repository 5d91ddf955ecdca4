using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;
using YamlDotNet.RepresentationModel;

namespace ReviewLint.Accuracy.Rules;

/// <summary>A text that one rule must report, or must not, of our own and kept apart from the rule's file (<c>Cases/RLnnnn.yml</c>).</summary>
/// <param name="Kind">Kind of the document.</param>
/// <param name="Language">Its language.</param>
/// <param name="Intent">Its intent; null leaves it undeclared.</param>
/// <param name="Text">The document.</param>
/// <param name="Settings">Lines of an <c>.editorconfig</c> that it runs with; empty for none.</param>
/// <param name="Pass">Whether the rule must stay silent.</param>
internal sealed record RuleCase(ReviewKind Kind, LanguageTag Language, ReviewIntent? Intent, string Text, string Settings, bool Pass)
{
    /// <summary>Reads the cases of one rule.</summary>
    /// <exception cref="InvalidDataException">A case lacks a part, or says a word that is not in a closed list.</exception>
    public static IEnumerable<RuleCase> Read(string path)
    {
        var yaml = new YamlStream();
        using (var reader = File.OpenText(path))
        {
            yaml.Load(reader);
        }

        foreach (var item in (YamlSequenceNode)yaml.Documents[0].RootNode)
        {
            yield return One(path, (YamlMappingNode)item);
        }
    }

    private static RuleCase One(string path, YamlMappingNode item)
    {
        if (!MeaningNames.TryParse<ReviewKind>(Value(path, item, "kind") ?? "", out var kind)
            || Value(path, item, "text") is not { Length: > 0 } text)
        {
            throw new InvalidDataException($"{path}({item.Start.Line}): a case has 'kind', 'language' and 'text'");
        }

        var intent = Value(path, item, "intent");
        if (!MeaningNames.TryParse<ReviewIntent>(intent ?? "both", out var declared))
        {
            throw new InvalidDataException($"{path}({item.Start.Line}): no intent is called '{intent}'");
        }

        var language = Value(path, item, "language") switch
        {
            "en" => LanguageTag.English,
            "fi" => LanguageTag.Finnish,
            var other => throw new InvalidDataException($"{path}({item.Start.Line}): no language is called '{other}'"),
        };
        return new RuleCase(kind, language, intent is null ? null : declared, text, SettingsOf(item), Value(path, item, "pass") == "true");
    }

    private static string SettingsOf(YamlMappingNode item) => item.Children.TryGetValue(new YamlScalarNode("options"), out var options)
        ? string.Concat(((YamlMappingNode)options).Children.Select(o => $"{((YamlScalarNode)o.Key).Value} = {((YamlScalarNode)o.Value).Value}\n"))
        : "";

    private static string? Value(string path, YamlMappingNode item, string key) =>
        !item.Children.TryGetValue(new YamlScalarNode(key), out var value) ? null
        : (value as YamlScalarNode)?.Value ?? throw new InvalidDataException($"{path}({value.Start.Line}): '{key}' is a text");
}
