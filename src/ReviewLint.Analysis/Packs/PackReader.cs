using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Naming;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads the files of one pack.</summary>
internal sealed class PackReader(string folder, bool isBuiltIn, List<ConfigurationProblem> problems)
{
    private static readonly string[] PackKeys = ["name", "prefix", "version", "description"];

    private readonly Dictionary<(string Name, string Language), WordList> _lists = [];
    private readonly List<RuleDefinition> _rules = [];
    private string _name = isBuiltIn ? "reviewlint" : Path.GetFileName(folder.TrimEnd('/', '\\'));
    private string _prefix = isBuiltIn ? "RL" : "";
    private string _version = "";
    private string[]? _listNames;

    public static ConfigurationProblem Problem(string path, int line, int column, string message, string help = "") =>
        new("RL0020", ReviewSeverity.Error, path, line, column, column + 1, message, help);

    public RulePack Read(IReadOnlyList<RulePackLoader.PackFile> files)
    {
        foreach (var file in files.Where(f => f.Text is not null && Path.GetExtension(f.Path) == ".txt"))
        {
            ReadList(file.Path, file.Text!);
        }

        foreach (var file in files.Where(f => f.Text is not null && IsPackFile(f.Path)))
        {
            ReadPackFile(file.Path, file.Text!);
        }

        foreach (var file in files.Where(f => f.Text is not null && Path.GetExtension(f.Path) != ".txt" && !IsPackFile(f.Path)))
        {
            ReadRule(file.Path, file.Text!);
        }

        return Finish();
    }

    /// <summary>Reads rule files that were found free of problems before.</summary>
    public RulePack ReadChecked(IReadOnlyList<(string Path, YamlMapping Root)> files)
    {
        foreach (var (path, root) in files)
        {
            AddRule(path, root, () => RulePackLoader.ReadBuiltIn(path), isChecked: true);
        }

        return Finish();
    }

    private RulePack Finish()
    {
        var rules = _rules.OrderBy(r => r.Rule.Id, StringComparer.Ordinal).ToImmutableArray();
        return new RulePack
        {
            Name = _name,
            Folder = isBuiltIn ? "" : folder,
            Version = _version,
            Prefix = _prefix,
            Rules = [.. rules.Select(r => r.Rule)],
            Definitions = rules,
            Problems = [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)],
        };
    }

    private string[] ListNames => _listNames ??= [.. _lists.Keys.Select(k => k.Name).Concat(BuiltInWordLists.Names).Distinct()];

    private static bool IsPackFile(string path) => Path.GetFileName(path) is "pack.yml" or "pack.yaml";

    private void ReadRule(string path, string text)
    {
        if (Parse(path, text) is { } root)
        {
            AddRule(path, root, isBuiltIn ? () => RulePackLoader.ReadBuiltIn(path) : () => text, isChecked: false);
        }
    }

    private void AddRule(string path, YamlMapping root, Func<string> text, bool isChecked)
    {
        var source = new RuleSource(path, _prefix, text, FindList, ListNames);
        var context = new RuleFileContext(path, FindList, ListNames) { IsChecked = isChecked };
        var definition = RuleFileReader.Read(context, root, source);
        problems.AddRange(context.Problems);
        if (definition is null)
        {
            return;
        }

        if (_rules.Find(r => r.Rule.Id == definition.Rule.Id) is { } other)
        {
            problems.Add(Problem(path, 1, 1, $"the rule {definition.Rule.Id} is also in {other.Path}"));
            return;
        }

        _rules.Add(definition);
    }

    private void ReadPackFile(string path, string text)
    {
        if (Parse(path, text) is not { } root)
        {
            return;
        }

        foreach (var (key, value) in root.Entries)
        {
            if (!PackKeys.Contains(key.Text) || value is not YamlScalar scalar)
            {
                var closest = NameSuggester.Closest(key.Text, PackKeys);
                problems.Add(Problem(path, key.Line, key.Column, $"unknown key '{key.Text}' in a pack file", closest is null ? "" : $"Did you mean '{closest}'?"));
                continue;
            }

            switch (key.Text)
            {
                case "name":
                    _name = scalar.Text;
                    break;
                case "version":
                    _version = scalar.Text;
                    break;
                case "prefix" when !isBuiltIn && scalar.Text == "RL":
                    problems.Add(Problem(path, scalar.Line, scalar.Column, "the prefix 'RL' belongs to the built-in rules; choose your own"));
                    break;
                case "prefix":
                    _prefix = scalar.Text;
                    break;
            }
        }
    }

    private void ReadList(string path, string text)
    {
        var (name, language) = (Path.GetFileNameWithoutExtension(path), Path.GetFileName(Path.GetDirectoryName(path)) ?? "");
        if (!RuleFileContext.Languages.Contains(language))
        {
            problems.Add(Problem(path, 1, 1, $"word lists lie in lexicons/LANGUAGE/, and '{language}' is no language ReviewLint speaks"));
            return;
        }

        _lists[(name, language)] = WordList.Parse(name, new LanguageTag(language), text, (line, message) => problems.Add(Problem(path, line, 1, message)));
    }

    private YamlMapping? Parse(string path, string text)
    {
        try
        {
            return YamlTreeReader.Read(text);
        }
        catch (YamlProblemException e)
        {
            problems.Add(Problem(path, e.Line, e.Column, e.Message));
            return null;
        }
    }

    private WordList? FindList(string name, LanguageTag language) => _lists.GetValueOrDefault((name, language.Code)) ?? BuiltInWordLists.Find(name, language);
}
