namespace ReviewLint.Documents.Tests;

/// <summary>Tests with a time limit run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TimedTests
{
    public const string Name = "Timed";
}
