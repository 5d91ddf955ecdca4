using System.Text.Json;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Cli.Packages;

/// <summary>Where packages come from: a folder of <c>*.nupkg</c> files, or a version 3 package feed over HTTPS.</summary>
internal static class PackFeed
{
    /// <summary>The bytes of a package.</summary>
    /// <param name="source">A folder, or the address of a feed's <c>index.json</c>.</param>
    /// <param name="id">The package.</param>
    /// <param name="version">Its version.</param>
    /// <exception cref="UsageException">It is not there, or cannot be had.</exception>
    public static byte[] Get(string source, string id, string version)
    {
        try
        {
            if (!source.Contains("://", StringComparison.Ordinal))
            {
                var name = $"{id}.{version}.nupkg";
                var file = Directory.Exists(source) ? Directory.EnumerateFiles(source, "*.nupkg").FirstOrDefault(f => Path.GetFileName(f).Equals(name, StringComparison.OrdinalIgnoreCase)) : null;
                return file is null ? throw new UsageException($"there is no {name} in '{source}'")
                    : new FileInfo(file).Length > PackCache.MaxSize ? throw new UsageException($"'{file}' is too large for a rule pack")
                    : File.ReadAllBytes(file);
            }

            return source.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                ? Download(source, id.ToLowerInvariant(), version.ToLowerInvariant())
                : throw new UsageException($"'{source}' is not a folder and not an https address");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HttpRequestException or JsonException or TaskCanceledException or KeyNotFoundException)
        {
            throw new UsageException($"cannot get {id} {version} from '{source}': {e.Message.Split('\n')[0]}", e);
        }
    }

    private static byte[] Download(string source, string id, string version)
    {
        using var client = new HttpClient { MaxResponseContentBufferSize = PackCache.MaxSize, Timeout = TimeSpan.FromMinutes(2) };
        using var index = JsonDocument.Parse(client.GetStringAsync(new Uri(source)).GetAwaiter().GetResult());
        foreach (var resource in index.RootElement.GetProperty("resources").EnumerateArray())
        {
            if (resource.GetProperty("@type").GetString() == "PackageBaseAddress/3.0.0")
            {
                var address = resource.GetProperty("@id").GetString()!.TrimEnd('/');
                return address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                    ? client.GetByteArrayAsync(new Uri($"{address}/{id}/{version}/{id}.{version}.nupkg")).GetAwaiter().GetResult()
                    : throw new UsageException($"'{source}' names an address that is not https");
            }
        }

        throw new UsageException($"'{source}' is no version 3 feed that packages can be downloaded from");
    }
}
