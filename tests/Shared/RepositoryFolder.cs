namespace ReviewLint.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its root, absolute.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReviewLint.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests must run inside the repository.");
        }

        return folder;
    }
}
