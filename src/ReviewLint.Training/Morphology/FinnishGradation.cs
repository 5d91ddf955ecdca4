namespace ReviewLint.Training.Morphology;

/// <summary>
/// Consonant gradation: the strong and the weak form of a stem (<c>luke-</c>, <c>lue-</c>). Where spelling does not tell which form a verb takes, all that are possible are given.
/// Source: Karlsson, Finnish: An Essential Grammar, 2nd ed., chapter 4.
/// </summary>
internal static class FinnishGradation
{
    private static readonly (string Strong, string Weak)[] Clusters =
        [("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm")];

    /// <summary>The stem, which ends in vowels, with its last consonants weakened; itself where they do not change.</summary>
    public static IEnumerable<string> Weak(string stem)
    {
        var (from, to) = LastConsonants(stem);
        var (start, consonants, vowels) = (stem[..from], stem[from..to], stem[to..]);
        foreach (var (strong, weak) in Clusters)
        {
            if (consonants.EndsWith(strong, StringComparison.Ordinal))
            {
                return [string.Concat(start, consonants.AsSpan(0, consonants.Length - 2), weak, vowels)];
            }
        }

        return consonants switch
        {
            "t" when from > 0 => [start + "d" + vowels],
            "ht" => [start + "hd" + vowels],
            "p" when from > 0 => [start + "v" + vowels],
            "lp" or "rp" => [start + consonants[0] + "v" + vowels],
            "k" when from > 0 => vowels is "u" or "y" ? [start + "v" + vowels, start + vowels] : [start + vowels],
            "lk" or "rk" or "hk" => vowels[0] is 'e' or 'i' ? [start + consonants[0] + "j" + vowels, start + consonants[0] + vowels, stem] : [start + consonants[0] + vowels, stem],
            _ => [stem],
        };
    }

    /// <summary>The stem, which ends in vowels, with its last consonants strengthened, and itself: spelling does not tell.</summary>
    public static IEnumerable<string> Strong(string stem)
    {
        yield return stem;
        var (from, to) = LastConsonants(stem);
        var (start, consonants, vowels) = (stem[..from], stem[from..to], stem[to..]);
        foreach (var (strong, weak) in Clusters)
        {
            if (weak.Length == 2 && consonants.EndsWith(weak, StringComparison.Ordinal))
            {
                yield return string.Concat(start, consonants.AsSpan(0, consonants.Length - 2), strong, vowels);
            }
        }

        if (from > 0 && consonants.Length > 0 && (consonants.Length == 1 || consonants[^2] is 'l' or 'r' or 'n' or 'm' or 'h'))
        {
            var more = consonants[^1] switch { 'k' => "kk", 'p' => "pp", 't' => "tt", 'd' => "t", 'v' => "p", 'l' or 'r' or 'h' when consonants.Length == 1 => consonants + "k", _ => null };
            if (more is not null)
            {
                yield return string.Concat(start, consonants.AsSpan(0, consonants.Length - 1), more, vowels);
            }
        }

        if (vowels.Length > 1)
        {
            // "paeta", "pakene-": what is lost between vowels.
            yield return stem[..^1] + "k" + stem[^1];
        }
    }

    /// <summary>Whether the letter is a vowel of Finnish.</summary>
    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'å';

    private static (int From, int To) LastConsonants(string stem)
    {
        var to = stem.Length;
        while (to > 0 && IsVowel(stem[to - 1]))
        {
            to--;
        }

        var from = to;
        while (from > 0 && !IsVowel(stem[from - 1]))
        {
            from--;
        }

        return (from, to);
    }
}
