namespace ReviewLint.Training.Tests;

/// <summary>The data that the shipped models are trained on.</summary>
internal static class TrainingData
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Root, "src", "ReviewLint.Training", "Data");
}
