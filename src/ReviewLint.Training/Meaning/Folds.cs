using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>Trains a network for each fifth of the documents on the other four, so that it can say what it makes of what it has not seen.</summary>
internal static class Folds
{
    private const int Count = 5;

    /// <summary>Trains on four fifths and hands over what is left, five times over, as many at once as there are processors: which is trained first does not matter.</summary>
    /// <param name="documents">Number of the document of each example.</param>
    /// <param name="train">Trains on the examples of the given numbers.</param>
    /// <param name="judge">Called one at a time, in the order of the fifths, with the numbers of the examples left out.</param>
    public static void Run(IReadOnlyList<int> documents, Func<List<int>, NetworkWeights> train, Action<List<int>, NetworkWeights> judge)
    {
        var trained = new NetworkWeights[Count];
        Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, fold => trained[fold] = train(Of(documents, number => number % Count != fold)));
        for (var fold = 0; fold < Count; fold++)
        {
            judge(Of(documents, number => number % Count == fold), trained[fold]);
        }
    }

    private static List<int> Of(IReadOnlyList<int> documents, Func<int, bool> isIn) => [.. Enumerable.Range(0, documents.Count).Where(i => isIn(documents[i]))];
}
