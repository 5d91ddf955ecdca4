using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ReviewLint.Analysis.Files;

namespace ReviewLint.Analysis.Baselines;

/// <summary>A baseline as a JSON file, version 1: <c>{"version":1,"documents":{"reviews/omar.md":[{"rule":"RL6009","key":"…"}]}}</c>. One finding a line, so that it merges.</summary>
public static class BaselineFile
{
    private const int Version = 1;

    /// <summary>Reads a baseline; its paths start from the file's own folder.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="FormatException">It is no baseline; the message says why and where.</exception>
    public static Baseline Read(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(full));
            return new Baseline(Path.GetDirectoryName(full)!, Documents(json.RootElement));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"not valid JSON at line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}", exception);
        }
    }

    /// <summary>Writes a baseline; the file is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Baseline baseline)
    {
        var text = new StringBuilder("{\n  \"version\": 1,\n  \"documents\": {");
        var separator = "\n";
        foreach (var (document, entries) in baseline.Documents)
        {
            text.Append(separator).Append("    \"").Append(JsonEncodedText.Encode(document, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)).Append("\": [\n      ");
            text.AppendJoin(",\n      ", entries.Select(e => $"{{ \"rule\": \"{JsonEncodedText.Encode(e.Rule)}\", \"key\": \"{JsonEncodedText.Encode(e.Key)}\" }}")).Append("\n    ]");
            separator = ",\n";
        }

        text.Append(separator == "\n" ? "}\n}\n" : "\n  }\n}\n");
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> Documents(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number))
        {
            throw new FormatException("not a baseline: it has no 'version'");
        }

        if (number != Version)
        {
            throw new FormatException($"baseline version {number} is not known; this version of ReviewLint writes {Version}");
        }

        if (!root.TryGetProperty("documents", out var documents) || documents.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("not a baseline: it has no 'documents'");
        }

        var result = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<BaselineEntry>>(StringComparer.Ordinal);
        foreach (var document in documents.EnumerateObject())
        {
            result[document.Name] = Entries(document);
        }

        return result.ToImmutable();
    }

    private static ImmutableArray<BaselineEntry> Entries(JsonProperty document)
    {
        if (document.Value.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"the findings of '{document.Name}' are not a list");
        }

        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        foreach (var item in document.Value.EnumerateArray())
        {
            entries.Add(item.ValueKind == JsonValueKind.Object && Text(item, "rule") is { } rule && Text(item, "key") is { } key
                ? new BaselineEntry(rule, key)
                : throw new FormatException($"a finding of '{document.Name}' has no 'rule' and 'key'"));
        }

        return entries.ToImmutable();
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
