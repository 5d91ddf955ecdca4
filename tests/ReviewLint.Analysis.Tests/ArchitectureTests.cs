using System.Reflection;
using System.Xml.Linq;

namespace ReviewLint.Analysis.Tests;

/// <summary>The layers of DESIGN.md: data flows one way, and nothing downstream is visible upstream.</summary>
public sealed class ArchitectureTests
{
    private const string Prefix = "ReviewLint.";

    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Language"] = [],
        ["Documents"] = ["Language"],
        ["Meaning"] = ["Documents", "Language"],
        ["Analysis"] = ["Meaning", "Documents", "Language"],
        ["Reporting"] = ["Analysis", "Meaning", "Documents", "Language"],
        ["LanguageServer"] = ["Analysis", "Meaning", "Documents", "Language"],
        ["Testing"] = ["Analysis", "Meaning", "Documents", "Language"],
        ["PackCompiler"] = ["Analysis", "Meaning", "Documents", "Language"],
        ["Cli"] = ["PackCompiler", "Analysis", "Reporting", "LanguageServer", "Meaning", "Documents", "Language"],
        ["Training"] = ["Meaning", "Language"],
        ["MSBuild"] = ["Cli"],
    };

    public static TheoryData<string> Projects() => [.. Existing()];

    [Fact]
    public void Every_project_of_the_tree_has_its_place_in_the_layers() =>
        Assert.Empty(Existing().Except(s_allowed.Keys, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_layers_below_it(string project)
    {
        var references = Read(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(Attribute(r).Replace('\\', '/'))[Prefix.Length..]);
        Assert.Empty(references.Except(s_allowed[project], StringComparer.Ordinal));
    }

    [Fact]
    public void What_ships_does_not_see_tests_training_or_each_other_from_below()
    {
        foreach (var layer in new[] { "Analysis", "Meaning", "Documents", "Language" })
        {
            var references = Assembly.Load(Prefix + layer).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..]);
            Assert.Empty(references.Except(s_allowed[layer], StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_language_layer_knows_no_markdown_and_no_source_text()
    {
        var references = Assembly.Load(Prefix + "Language").GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(references, n => n.StartsWith("Markdig", StringComparison.Ordinal) || n.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || n.StartsWith("YamlDotNet", StringComparison.Ordinal));
    }

    [Fact]
    public void The_layers_themselves_have_no_cycle() =>
        Assert.All(s_allowed, layer => Assert.All(layer.Value, below => Assert.DoesNotContain(layer.Key, s_allowed[below])));

    // Some layers have a place before they have a project.
    private static IEnumerable<string> Existing() =>
        Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)[Prefix.Length..]).Order(StringComparer.Ordinal);

    private static string Attribute(XElement reference) => (string)reference.Attribute("Include")!;

    private static XDocument Read(string project) => XDocument.Load(Path.Combine(RepositoryFolder.Root, "src", Prefix + project, $"{Prefix}{project}.csproj"));
}
