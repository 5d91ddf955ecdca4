using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads the files of one pack.</summary>
/// <param name="folder">Its folder; empty for the built-in pack as it is compiled in.</param>
/// <param name="isBuiltIn">Whether it is the built-in pack.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="load">Loads a required pack from its folder, relative to this one; null with a problem.</param>
/// <param name="readCode">Reads the assemblies in a folder of the pack, relative to it; null for a pack that has no such folder.</param>
internal sealed class PackReader(
    string folder,
    bool isBuiltIn,
    List<ConfigurationProblem> problems,
    Func<PackRequirement, string, RulePack?>? load = null,
    Func<string, ImmutableArray<PackCodeFile>>? readCode = null)
{
    private readonly Dictionary<(string Name, string Language), WordList> _lists = [];
    private readonly List<RuleDefinition> _rules = [];
    private Dictionary<(string Name, string Language), WordList> _changed = [];
    private PackManifest _manifest = new() { Name = isBuiltIn ? "reviewlint" : Path.GetFileName(folder.TrimEnd('/', '\\')), Prefix = isBuiltIn ? "RL" : "" };
    private ImmutableArray<RulePack> _required = [];
    private string _manifestPath = "";
    private IReadOnlyList<string>? _listNames;

    public static ConfigurationProblem Problem(string path, int line, int column, string message, string help = "") =>
        new("RL0020", ReviewSeverity.Error, path, line, column, column + 1, message, help);

    private IReadOnlyList<string> ListNames =>
        _listNames ??= [.. _lists.Keys.Select(k => k.Name).Concat(_required.SelectMany(r => r.ListNames)).Concat(BuiltInWordLists.Names).Distinct()];

    private IReadOnlyList<string> Languages => [.. RuleFileContext.ModelLanguages.Union(_manifest.Languages)];

    public RulePack Read(IReadOnlyList<RulePackLoader.PackFile> files)
    {
        foreach (var file in files.Where(f => f.Text is not null && IsPackFile(f.Path)))
        {
            ReadPackFile(file.Path, file.Text!);
        }

        foreach (var file in files.Where(f => f.Text is not null && Path.GetExtension(f.Path) == ".txt"))
        {
            ReadList(file.Path, file.Text!);
        }

        var overrides = files.Where(f => f.Text is not null && IsOverrides(f.Path)).Select(f => ReadOverrides(f.Path, f.Text!)).FirstOrDefault();
        foreach (var file in files.Where(f => f.Text is not null && Path.GetExtension(f.Path) != ".txt" && !IsPackFile(f.Path) && !IsOverrides(f.Path)))
        {
            ReadRule(file.Path, file.Text!);
        }

        AddOverridden(overrides);
        return Finish();
    }

    /// <summary>Reads rule files that were found free of problems before.</summary>
    public RulePack ReadChecked(IReadOnlyList<(string Path, YamlMapping Root)> files) => Join([.. files.Select(f => ReadChecked(f.Path, f.Root))]);

    /// <summary>Reads a rule file that was found free of problems before; may be called by several threads.</summary>
    public ReadRuleFile ReadChecked(string path, YamlMapping root) => ReadRule(path, root, () => RulePackLoader.ReadBuiltIn(path), isChecked: true);

    /// <summary>Makes the pack of what <see cref="ReadChecked(string, YamlMapping)"/> read.</summary>
    public RulePack Join(IReadOnlyList<ReadRuleFile> files)
    {
        foreach (var file in files)
        {
            AddRule(file);
        }

        return Finish();
    }

    private RulePack Finish()
    {
        var rules = _rules.OrderBy(r => r.Rule.Id, StringComparer.Ordinal).ToImmutableArray();
        return new RulePack
        {
            Name = _manifest.Name,
            Folder = folder,
            Version = _manifest.Version,
            Prefix = _manifest.Prefix,
            Requires = _required,
            Code = _manifest.Assembly is { } assembly && readCode is not null
                ? new PackCode(_manifest.Name, Path.Combine(folder, assembly.Text).Replace('\\', '/'), _manifestPath, assembly, () => readCode(Path.GetDirectoryName(assembly.Text) ?? ""))
                : null,
            Rules = [.. rules.Select(r => r.Rule)],
            Definitions = rules,
            FindList = FindList,
            ListNames = ListNames,
            Problems = [.. problems.Select(p => p with { Message = OneLine(p.Message) }).OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)],
        };
    }

    // A message may quote what the file holds; a key of two lines, or one that moves the cursor, must not.
    private static string OneLine(string message) => message.Any(char.IsControl) ? string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c)) : message;

    private static bool IsPackFile(string path) => Path.GetFileName(path) is "pack.yml" or "pack.yaml";

    private static bool IsOverrides(string path) => Path.GetFileName(path) is "overrides.yml" or "overrides.yaml";

    private RuleFileContext Context(string path, bool isChecked = false) => new(path, FindList, ListNames, Languages) { IsChecked = isChecked };

    private void ReadRule(string path, string text)
    {
        if (Parse(path, text) is { } root)
        {
            AddRule(ReadRule(path, root, isBuiltIn && folder.Length == 0 ? () => RulePackLoader.ReadBuiltIn(path) : () => text, isChecked: false));
        }
    }

    private ReadRuleFile ReadRule(string path, YamlMapping root, Func<string> text, bool isChecked)
    {
        var source = new RuleSource(path, _manifest.Prefix, text, FindList, ListNames) { Languages = Languages };
        var context = Context(path, isChecked);
        var definition = RuleFileReader.Read(context, root, source);
        return new ReadRuleFile(path, definition, context.Problems);
    }

    private void AddRule(ReadRuleFile file)
    {
        problems.AddRange(file.Problems);
        if (file.Definition is not { } definition)
        {
            return;
        }

        if (_rules.Find(r => r.Rule.Id == definition.Rule.Id) is { } other)
        {
            problems.Add(Problem(file.Path, 1, 1, $"the rule {definition.Rule.Id} is also in {other.Path}"));
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

        _manifestPath = path;
        var context = new RuleFileContext(path, FindList, []);
        _manifest = PackManifestReader.Read(context, root, _manifest);
        var required = ImmutableArray.CreateBuilder<RulePack>();
        foreach (var requirement in _manifest.Requires)
        {
            if (load?.Invoke(requirement, path) is { } pack)
            {
                CheckVersion(context, requirement, pack);
                if (!required.Contains(pack))
                {
                    required.Add(pack);
                }
            }
        }

        _required = required.ToImmutable();
        problems.AddRange(context.Problems);
    }

    private static void CheckVersion(RuleFileContext context, PackRequirement requirement, RulePack pack)
    {
        if (pack.Name != requirement.Name)
        {
            context.Problem(requirement.At, $"the pack in '{requirement.Folder}' is named '{pack.Name}', not '{requirement.Name}'");
        }
        else if (requirement.Version is { } least && !(PackManifestReader.TryParseVersion(pack.Version, out var version) && version >= least))
        {
            context.Problem(requirement.At, $"'{pack.Name}' must be at least version {least}; here is {(pack.Version.Length == 0 ? "one without a version" : pack.Version)}");
        }
    }

    private (PackOverridesReader Reader, RuleFileContext Context)? ReadOverrides(string path, string text)
    {
        if (Parse(path, text) is not { } root)
        {
            return null;
        }

        var context = Context(path);
        var reader = new PackOverridesReader(context, root, path);
        _changed = reader.ReadWords();
        return (reader, context);
    }

    private void AddOverridden((PackOverridesReader Reader, RuleFileContext Context)? overrides)
    {
        if (overrides is not { } found)
        {
            return;
        }

        var below = new SortedDictionary<string, RuleDefinition>(StringComparer.Ordinal);
        foreach (var definition in _required.SelectMany(r => r.WithRequired()).Prepend(RulePackLoader.BuiltIn).SelectMany(p => p.Definitions))
        {
            below[definition.Rule.Id] = definition;
        }

        _rules.AddRange(found.Reader.ReadRules(below, _changed, problems).Where(o => !_rules.Exists(r => r.Rule.Id == o.Rule.Id)));
        problems.AddRange(found.Context.Problems);
    }

    private void ReadList(string path, string text)
    {
        var (name, language) = (Path.GetFileNameWithoutExtension(path), Path.GetFileName(Path.GetDirectoryName(path)) ?? "");
        if (!Languages.Contains(language))
        {
            problems.Add(Problem(path, 1, 1, $"word lists lie in lexicons/LANGUAGE/, and '{language}' is no language of this pack", "Name it in pack.yml: languages: [" + language + "]"));
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

    private WordList? FindList(string name, LanguageTag language) =>
        _changed.GetValueOrDefault((name, language.Code))
        ?? _lists.GetValueOrDefault((name, language.Code))
        ?? _required.Reverse().Select(r => r.FindList(name, language)).FirstOrDefault(l => l is not null)
        ?? BuiltInWordLists.Find(name, language);

    /// <summary>A rule file that was read.</summary>
    /// <param name="Path">Its path.</param>
    /// <param name="Definition">The rule; null when there are problems that leave none.</param>
    /// <param name="Problems">Its problems.</param>
    internal readonly record struct ReadRuleFile(string Path, RuleDefinition? Definition, List<ConfigurationProblem> Problems);
}
