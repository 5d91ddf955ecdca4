using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Cli.Packages;

/// <summary>
/// The load context of one pack's compiled rules. What the program itself has (ReviewLint, Roslyn) is shared, so that a rule means the same types; all else comes from the
/// bytes whose hash was allowed, never from a file that could have changed since. Goes away when nothing uses its rules any more.
/// </summary>
[RequiresUnreferencedCode("Loads compiled rules, which the trimmed program does not have.")]
internal sealed class PackLoadContext(string name, ImmutableArray<PackCodeFile> files) : AssemblyLoadContext(name, isCollectible: true)
{
    /// <summary>Loads one of the files.</summary>
    public Assembly LoadFile(string fileName) => Load(files.First(f => f.Name == fileName));

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2046", Justification = "The whole class asks for code that is not trimmed.")]
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        try
        {
            return Default.LoadFromAssemblyName(assemblyName);
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException)
        {
            return files.FirstOrDefault(f => f.Name.Equals(assemblyName.Name + ".dll", StringComparison.OrdinalIgnoreCase)) is { Name: not null } file ? Load(file) : null;
        }
    }

    private Assembly Load(PackCodeFile file)
    {
        using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
        return LoadFromStream(stream);
    }
}
