namespace ReviewLint.Fuzz;

/// <summary>Every seed, and every input that a fuzzer once found a fault with (<c>Found/TARGET/</c>), is read without one.</summary>
public sealed class SeedTests
{
    private static readonly string[] s_kinds = ["Seeds", "Found"];
    private static readonly string s_folder = Path.Combine(RepositoryFolder.Root, "tests/ReviewLint.Fuzz");

    /// <summary>The target and the file, below the project's folder.</summary>
    public static TheoryData<string, string> Files
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var target in FuzzTargets.All)
            {
                foreach (var folder in s_kinds.Select(f => Path.Combine(s_folder, f, target.Name)).Where(Directory.Exists))
                {
                    foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
                    {
                        data.Add(target.Name, Path.GetRelativePath(s_folder, file));
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_input_is_read(string target, string file) => FuzzTargets.Find(target)!.Run(File.ReadAllBytes(Path.Combine(s_folder, file)));

    [Fact]
    public void Every_target_has_seeds() =>
        Assert.All(FuzzTargets.All, t => Assert.True(Directory.GetFiles(Path.Combine(s_folder, "Seeds", t.Name)).Length >= 3, t.Name));
}
