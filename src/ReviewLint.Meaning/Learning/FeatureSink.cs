namespace ReviewLint.Meaning.Learning;

/// <summary>Collects the features of a sentence as numbers; with names only where a reason is asked for.</summary>
internal sealed class FeatureSink
{
    /// <summary>Features are folded into this many places.</summary>
    public const int Places = 1 << 15;

    /// <summary>Features of structure take the places below this one, single words and pairs those above: training holds words down harder.</summary>
    public const int FirstWordPlace = 1 << 13;

    private readonly List<int> _features = [];

    public IReadOnlyList<int> Features => _features;

    /// <summary>Names of the features, in the same order; null unless they are wanted.</summary>
    public List<string>? Names { get; set; }

    public void Clear()
    {
        _features.Clear();
        Names?.Clear();
    }

    public void Add(FeatureKind kind, int a = 0, int b = 0, int c = 0)
    {
        var hash = Mix(Mix(Mix(Mix(0x9E3779B9u, (uint)kind), (uint)a), (uint)b), (uint)c);
        _features.Add(kind is FeatureKind.LemmaPair or FeatureKind.FirstTwoWords or FeatureKind.VerbAndSubject ? WordPlace(hash) : (int)(hash % FirstWordPlace));
        Names?.Add($"{kind} {a} {b} {c}");
    }

    public void Add(FeatureKind kind, ReadOnlySpan<char> word, bool finnish)
    {
        var hash = Mix(Mix(0x9E3779B9u, (uint)kind), finnish ? 1u : 0u);
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        _features.Add(WordPlace(Mix(hash, 7)));
        Names?.Add($"{kind} \"{word}\"");
    }

    /// <summary>A stable number of a word, for features that join two.</summary>
    public static int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return (int)hash;
    }

    private static int WordPlace(uint hash) => FirstWordPlace + (int)(hash % (Places - FirstWordPlace));

    private static uint Mix(uint hash, uint value)
    {
        hash ^= value * 0x85EBCA6Bu;
        hash = (hash << 13) | (hash >> 19);
        hash = (hash * 5) + 0xE6546B64u;
        hash ^= hash >> 16;
        return hash * 0xC2B2AE35u;
    }
}
