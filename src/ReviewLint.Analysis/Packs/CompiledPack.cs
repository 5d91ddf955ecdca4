using System.Security.Cryptography;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Sections;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>The built-in pack as it is compiled at build time (<see cref="CompiledData"/>): the rules' trees, what most commands do not read of them, all phrases and the word lists of meaning.</summary>
internal static class CompiledPack
{
    private const string RulesSection = "rules";
    private const string LaterSection = "rules/later";

    /// <summary>The section that tells one build of the program from another: SHA-256 of the other sections and of the libraries that read them.</summary>
    public const string BuildSection = "build";

    /// <summary>Compiles the built-in pack.</summary>
    /// <returns>The resource; null when the pack has problems, which a program that reads the YAML then reports.</returns>
    public static byte[]? Write()
    {
        var pack = RulePackLoader.ReadBuiltInTexts();
        if (!pack.Problems.IsEmpty)
        {
            return null;
        }

        var (rules, later) = WriteTrees(pack.Definitions.Select(d => (d.Path, YamlTreeReader.Read(d.Source.Text()))).ToList());
        (string, byte[])[] sections =
        [
            (Lexicon.SectionOf(LanguageTag.English), Lexicon.Compile(LanguageTag.English)),
            (Lexicon.SectionOf(LanguageTag.Finnish), Lexicon.Compile(LanguageTag.Finnish)),
            (SectionKinds.KindsSection, SectionKinds.CompileKinds()),
            (SectionKinds.TitlesSection, SectionKinds.CompileTitles()),
            (RulesSection, rules),
            (LaterSection, later),
            .. new DeclarativeAnalyzer([pack]).Compile(),
        ];
        return CompiledSections.Write([.. sections, (BuildSection, BuildOf(sections))]);
    }

    private static byte[] BuildOf((string Name, byte[] Content)[] sections)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var type in new[] { typeof(CompiledPack), typeof(Lexicon), typeof(LanguageTag) })
        {
            hash.AppendData(type.Module.ModuleVersionId.ToByteArray());
        }

        foreach (var (_, content) in sections)
        {
            hash.AppendData(content);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The files of the built-in pack as they were compiled, read one by one; null when they were not.</summary>
    public static unsafe List<T>? Read<T>(Func<string, YamlMapping, T> read)
    {
        if (!CompiledData.TryFind(RulesSection, out _, out _))
        {
            return null;
        }

        return Places(Main()).ConvertAll(p => read(p.Path, ReadTree(Main(), p.Start, Later)));
    }

    /// <summary>Writes files as trees: the main bytes, and those of what can wait. Each file's path and length stand before it.</summary>
    public static (byte[] Main, byte[] Later) WriteTrees(IReadOnlyCollection<(string Path, YamlMapping Root)> files)
    {
        using var main = new MemoryStream();
        using var later = new MemoryStream();
        using var mainWriter = new BinaryWriter(main);
        using var laterWriter = new BinaryWriter(later);
        mainWriter.Write7BitEncodedInt(files.Count);
        foreach (var (path, root) in files)
        {
            using var tree = new MemoryStream();
            using var treeWriter = new BinaryWriter(tree);
            YamlTreeFormat.Write(root, treeWriter, laterWriter);
            treeWriter.Flush();
            mainWriter.Write(path);
            mainWriter.Write7BitEncodedInt((int)tree.Length);
            mainWriter.Write(tree.GetBuffer().AsSpan(0, (int)tree.Length));
        }

        mainWriter.Flush();
        laterWriter.Flush();
        return (main.ToArray(), later.ToArray());
    }

    /// <summary>Reads what <see cref="WriteTrees"/> wrote.</summary>
    /// <exception cref="InvalidDataException">These are no such bytes.</exception>
    public static List<(string Path, YamlMapping Root)> ReadTrees(ReadOnlySpan<byte> main, YamlTreeFormat.Bytes later)
    {
        var files = new List<(string, YamlMapping)>();
        foreach (var (path, start) in Places(main))
        {
            files.Add((path, ReadTree(main, start, later)));
        }

        return files;
    }

    private static List<(string Path, int Start)> Places(ReadOnlySpan<byte> main)
    {
        try
        {
            var at = 0;
            var count = YamlTreeFormat.ReadNumber(main, ref at);
            var places = new List<(string, int)>();
            for (var i = 0; i < count; i++)
            {
                var path = YamlTreeFormat.ReadText(main, ref at);
                var length = YamlTreeFormat.ReadNumber(main, ref at);
                places.Add((path, at));
                at += main.Slice(at, length).Length;
            }

            return places;
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("A compiled pack is damaged.", e);
        }
    }

    private static YamlMapping ReadTree(ReadOnlySpan<byte> main, int at, YamlTreeFormat.Bytes later)
    {
        try
        {
            return (YamlMapping)YamlTreeFormat.Read(main, ref at, later);
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException or InvalidCastException)
        {
            throw new InvalidDataException("A compiled pack is damaged.", e);
        }
    }

    private static unsafe ReadOnlySpan<byte> Main()
    {
        CompiledData.TryFind(RulesSection, out var start, out var length);
        return new ReadOnlySpan<byte>(start, length);
    }

    private static unsafe ReadOnlySpan<byte> Later()
    {
        CompiledData.TryFind(LaterSection, out var start, out var length);
        return new ReadOnlySpan<byte>(start, length);
    }
}
