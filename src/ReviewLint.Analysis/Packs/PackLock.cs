using System.Collections.Immutable;
using System.Text.Json;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// The lock file of rule packs from packages: <c>{"version":1,"source":…,"packages":{"ID":{"version":…,"sha512":…}}}</c>. It is committed, so that everybody checks with
/// the same rules; <c>rules restore</c> writes it.
/// </summary>
/// <param name="Source">Where packages are restored from: a folder relative to the lock file, or the address of a version 3 feed; null when not said.</param>
/// <param name="Packages">The packages by id, compared without case.</param>
public sealed record PackLock(string? Source, ImmutableSortedDictionary<string, PackLockEntry> Packages)
{
    /// <summary>Its name.</summary>
    public const string FileName = "reviewlint.lock.json";

    /// <summary>One without packages.</summary>
    public static PackLock Empty { get; } = new(null, ImmutableSortedDictionary.Create<string, PackLockEntry>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The lock file that holds for a folder: the nearest, there or above; null when there is none.</summary>
    public static string? Find(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, FileName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">It is no lock file of this version.</exception>
    public static PackLock Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.GetProperty("version").GetInt32() != 1)
            {
                throw new FormatException("it is of a later version");
            }

            var packages = Empty.Packages.ToBuilder();
            foreach (var package in root.GetProperty("packages").EnumerateObject())
            {
                var entry = new PackLockEntry(package.Name, package.Value.GetProperty("version").GetString()!, package.Value.GetProperty("sha512").GetString()!);
                if (!IsPlain(entry.Id) || !IsPlain(entry.Version))
                {
                    throw new FormatException($"'{entry.Id}' {entry.Version} is no package");
                }

                packages[entry.Id] = entry;
            }

            return new PackLock(root.TryGetProperty("source", out var source) ? source.GetString() : null, packages.ToImmutable());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("it is no lock file: " + e.Message.Split('\n')[0], e);
        }
    }

    /// <summary>Its text, always the same for the same packages.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            if (Source is not null)
            {
                json.WriteString("source", Source);
            }

            json.WriteStartObject("packages");
            foreach (var (id, entry) in Packages)
            {
                json.WriteStartObject(id);
                json.WriteString("version", entry.Version);
                json.WriteString("sha512", entry.Sha512);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Whether an id or version can be a part of a file's name: letters, digits, <c>.</c>, <c>-</c>, <c>_</c> and <c>+</c>, and no <c>..</c>.</summary>
    public static bool IsPlain(string text) =>
        text.Length is > 0 and <= 128 && text[0] != '.' && !text.Contains("..", StringComparison.Ordinal) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+');
}
