namespace ReviewLint.Training.Tests;

/// <summary>Finds the data in the repository.</summary>
internal static class RepositoryFolder
{
    public static string Data { get; } = Path.Combine(Root(), "src", "ReviewLint.Training", "Data");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReviewLint.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests must run inside the repository.");
        }

        return folder;
    }
}
