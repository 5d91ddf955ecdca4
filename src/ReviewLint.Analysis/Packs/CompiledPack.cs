using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>The built-in pack as it is compiled at build time (<see cref="CompiledData"/>): the rules' trees, what most commands do not read of them, all phrases and the word lists of meaning.</summary>
internal static class CompiledPack
{
    private const string RulesSection = "rules";
    private const string LaterSection = "rules/later";

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
        var phrases = new DeclarativeAnalyzer([pack]).Phrases;
        return CompiledData.Write(
        [
            (Lexicon.SectionOf(LanguageTag.English), Lexicon.Compile(LanguageTag.English)),
            (Lexicon.SectionOf(LanguageTag.Finnish), Lexicon.Compile(LanguageTag.Finnish)),
            (Conditions.PhraseIndex.SectionOf(LanguageTag.English), phrases.Compile(LanguageTag.English)),
            (Conditions.PhraseIndex.SectionOf(LanguageTag.Finnish), phrases.Compile(LanguageTag.Finnish)),
            (RulesSection, rules),
            (LaterSection, later),
        ]);
    }

    /// <summary>The files of the built-in pack as they were compiled; null when they were not.</summary>
    public static unsafe List<(string Path, YamlMapping Root)>? Read() =>
        CompiledData.TryFind(RulesSection, out var start, out var length) ? ReadTrees(new ReadOnlySpan<byte>(start, length), Later) : null;

    /// <summary>Writes files as trees: the main bytes, and those of what can wait.</summary>
    public static (byte[] Main, byte[] Later) WriteTrees(IReadOnlyCollection<(string Path, YamlMapping Root)> files)
    {
        using var main = new MemoryStream();
        using var later = new MemoryStream();
        using var mainWriter = new BinaryWriter(main);
        using var laterWriter = new BinaryWriter(later);
        mainWriter.Write7BitEncodedInt(files.Count);
        foreach (var (path, root) in files)
        {
            mainWriter.Write(path);
            YamlTreeFormat.Write(root, mainWriter, laterWriter);
        }

        mainWriter.Flush();
        laterWriter.Flush();
        return (main.ToArray(), later.ToArray());
    }

    /// <summary>Reads what <see cref="WriteTrees"/> wrote.</summary>
    /// <exception cref="InvalidDataException">These are no such bytes.</exception>
    public static List<(string Path, YamlMapping Root)> ReadTrees(ReadOnlySpan<byte> main, YamlTreeFormat.Bytes later)
    {
        try
        {
            var at = 0;
            var count = YamlTreeFormat.ReadNumber(main, ref at);
            var files = new List<(string, YamlMapping)>();
            for (var i = 0; i < count; i++)
            {
                var path = YamlTreeFormat.ReadText(main, ref at);
                files.Add((path, (YamlMapping)YamlTreeFormat.Read(main, ref at, later)));
            }

            return files;
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException or InvalidCastException)
        {
            throw new InvalidDataException("A compiled pack is damaged.", e);
        }
    }

    private static unsafe ReadOnlySpan<byte> Later()
    {
        CompiledData.TryFind(LaterSection, out var start, out var length);
        return new ReadOnlySpan<byte>(start, length);
    }
}
