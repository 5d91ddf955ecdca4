using ReviewLint.Analysis.Packs.Yaml;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads <c>pack.yml</c> (docs/schema/pack.schema.json).</summary>
internal static class PackManifestReader
{
    public static readonly string[] Keys = ["name", "prefix", "version", "description", "languages", "assembly", "requires"];
    public static readonly string[] RequirementKeys = ["name", "path", "version"];

    public static PackManifest Read(RuleFileContext file, YamlMapping root, PackManifest manifest)
    {
        foreach (var (key, value) in root.Entries)
        {
            switch (key.Text)
            {
                case "name":
                    manifest = manifest with { Name = file.Text(value, "'name'") ?? manifest.Name };
                    break;
                case "version":
                    manifest = manifest with { Version = file.Text(value, "'version'") ?? "" };
                    break;
                case "prefix" when value is YamlScalar { Text: "RL" }:
                    file.Problem(value, "the prefix 'RL' belongs to the built-in rules; choose your own");
                    break;
                case "prefix":
                    manifest = manifest with { Prefix = file.Text(value, "'prefix'") ?? "" };
                    break;
                case "description":
                    file.Text(value, "'description'");
                    break;
                case "languages":
                    manifest = manifest with { Languages = [.. file.Scalars(value, "'languages'").Where(l => IsLanguage(file, l)).Select(l => l.Text)] };
                    break;
                case "assembly":
                    manifest = manifest with { Assembly = ReadAssembly(file, value) };
                    break;
                case "requires":
                    var items = value is YamlSequence list ? list.Items : [value];
                    manifest = manifest with { Requires = [.. items.Select(i => ReadRequirement(file, i)).OfType<PackRequirement>()] };
                    break;
                default:
                    file.Unknown(key, "key in a pack file", Keys);
                    break;
            }
        }

        return manifest;
    }

    private static bool IsLanguage(RuleFileContext file, YamlScalar language)
    {
        if (language.Text.Length == 2 && language.Text.All(char.IsAsciiLetterLower))
        {
            return true;
        }

        file.Problem(language, $"'{language.Text}' is no language: two small letters, as in de");
        return false;
    }

    private static YamlScalar? ReadAssembly(RuleFileContext file, YamlValue value)
    {
        if (value is YamlScalar { Text.Length: > 4 } path
            && path.Text.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            && !Path.IsPathRooted(path.Text)
            && !path.Text.Contains(':', StringComparison.Ordinal)
            && !path.Text.Split('/', '\\').Any(p => p is ".." or "." or ""))
        {
            return path;
        }

        file.Problem(value, "'assembly' is the path of a *.dll below the pack's own folder, as in bin/Acme.ReviewRules.dll");
        return null;
    }

    private static PackRequirement? ReadRequirement(RuleFileContext file, YamlValue item)
    {
        if (item is YamlScalar { Text.Length: > 0 } single)
        {
            return new PackRequirement(single.Text, "../" + single.Text, null, single);
        }

        if (file.Mapping(item, "a required pack") is not { } mapping)
        {
            return null;
        }

        foreach (var (key, _) in mapping.Entries)
        {
            if (!RequirementKeys.Contains(key.Text))
            {
                file.Unknown(key, "key of a required pack", RequirementKeys);
            }
        }

        if (mapping.Find("name") is not YamlScalar { Text.Length: > 0 } name)
        {
            file.Problem(mapping, "a required pack needs a 'name'");
            return null;
        }

        Version? least = null;
        if (mapping.Find("version") is { } version && !TryParseVersion((version as YamlScalar)?.Text ?? "", out least))
        {
            file.Problem(version, "a version is numbers with dots, as in 1.2.0; the pack must be at least that new");
        }

        var folder = mapping.Find("path") is { } path ? file.Text(path, "'path'") ?? "" : "../" + name.Text;
        if (Path.IsPathRooted(folder))
        {
            file.Problem(mapping.Find("path")!, "a path is relative to the pack's own folder, so that the packs work in every clone");
            return null;
        }

        return new PackRequirement(name.Text, folder, least, name);
    }

    /// <summary>Reads <c>1.2.0</c>; what follows a <c>-</c> or <c>+</c> does not count.</summary>
    public static bool TryParseVersion(string text, out Version? version)
    {
        var numbers = text.Split('-', '+')[0];
        return Version.TryParse(numbers.Contains('.', StringComparison.Ordinal) ? numbers : numbers + ".0", out version);
    }
}
