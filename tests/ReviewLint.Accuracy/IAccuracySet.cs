namespace ReviewLint.Accuracy;

/// <summary>A set of figures measured together. One file a set; <see cref="AccuracySets"/> lists them.</summary>
internal interface IAccuracySet
{
    /// <summary>Its name, for <c>--set</c>.</summary>
    string Name { get; }

    /// <summary>Measures; yields nothing when what it needs is not there.</summary>
    /// <param name="corpora">The folder of corpora, or null when there is none.</param>
    /// <param name="project">The root of the project.</param>
    IEnumerable<Figure> Measure(string? corpora, string project);
}
