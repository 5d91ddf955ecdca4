namespace ReviewLint.Documents;

/// <summary>The known word that an unknown one was most likely meant to be.</summary>
internal static class DidYouMean
{
    private const int LongestWord = 64;

    /// <summary>The nearest candidate within a third of its length; null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in word.Length > LongestWord ? [] : candidates)
        {
            var distance = Distance(word, candidate);
            if (distance < bestDistance && distance <= candidate.Length / 3)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return row[b.Length];
    }
}
