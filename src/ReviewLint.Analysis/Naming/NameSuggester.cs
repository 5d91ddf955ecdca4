namespace ReviewLint.Analysis.Naming;

/// <summary>Finds the known name that an unknown one was probably meant to be (<em>did you mean</em>).</summary>
public static class NameSuggester
{
    // Names are short; a longer one is no slip of the fingers, and the cost grows with the square of the length.
    private const int MaxNameLength = 80;

    /// <summary>
    /// The known name nearest to an unknown one by optimal string alignment (insertions, deletions, substitutions and swaps of neighbours), compared
    /// without case; null when none is within a third of the name's length (at least 1, at most 4 edits). Of equally near names the first.
    /// </summary>
    public static string? Closest(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > MaxNameLength)
        {
            return null;
        }

        string? best = null;
        var bestDistance = Math.Clamp(name.Length / 3, 1, 4) + 1;
        foreach (var candidate in known)
        {
            var distance = Distance(name, candidate, bestDistance - 1);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The number of edits between two names, without case; any number above <paramref name="limit"/> when there are more than that.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || right.Length > MaxNameLength)
        {
            return limit + 1;
        }

        Span<int> rows = stackalloc int[(MaxNameLength + 1) * 3];
        var beforePrevious = rows[..(right.Length + 1)];
        var previous = rows.Slice(MaxNameLength + 1, right.Length + 1);
        var current = rows.Slice((MaxNameLength + 1) * 2, right.Length + 1);
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var smallest = i;
            var a = char.ToLowerInvariant(left[i - 1]);
            for (var j = 1; j <= right.Length; j++)
            {
                var b = char.ToLowerInvariant(right[j - 1]);
                var distance = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + (a == b ? 0 : 1));
                if (i > 1 && j > 1 && a == char.ToLowerInvariant(right[j - 2]) && b == char.ToLowerInvariant(left[i - 2]))
                {
                    distance = Math.Min(distance, beforePrevious[j - 2] + 1);
                }

                current[j] = distance;
                smallest = Math.Min(smallest, distance);
            }

            if (smallest > limit)
            {
                return limit + 1;
            }

            var recycled = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = recycled;
        }

        return previous[right.Length];
    }
}
