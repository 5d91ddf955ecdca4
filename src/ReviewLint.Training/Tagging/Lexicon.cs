using ReviewLint.Language.Tagging;

namespace ReviewLint.Training.Tagging;

/// <summary>A lexicon of <c>Data/lexicon</c>: each line a class of words, its name and the words of it.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _classes = [];

    public static Lexicon Empty { get; } = new();

    /// <summary>Reads a lexicon; a language may have none.</summary>
    public static Lexicon Read(string path) => File.Exists(path) ? Of(File.ReadLines(path)) : Empty;

    public static Lexicon Of(IEnumerable<string> lines)
    {
        var lexicon = new Lexicon();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            foreach (var word in line[(line.IndexOf('\t') + 1)..].Split(' '))
            {
                lexicon._classes.Add(word, number);
            }
        }

        return lexicon;
    }

    public ulong ClassOf(string form) => WordClass.Of(form, form.ToLowerInvariant(), w => _classes.GetValueOrDefault(w));

    public byte[] Build() => WeightTable.Build([.. _classes.Select(c => (FeatureHash.Of(c.Key), (short)c.Value))]);
}
