using System.Globalization;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>Reads <c>Data/words</c>: words with their class and their valence (<c>.</c> for none).</summary>
internal static class WordClassFile
{
    public static byte[] Read(string folder) => WordClasses.Write(Rows(Path.Combine(folder, "en.tsv"), finnish: false).Concat(Rows(Path.Combine(folder, "fi.tsv"), finnish: true)));

    private static IEnumerable<(uint Hash, ushort Class, int Valence)> Rows(string file, bool finnish)
    {
        foreach (var line in File.Exists(file) ? File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#') : [])
        {
            var columns = line.Split('\t');
            var number = columns[1] == "." ? 0 : 1 + int.Parse(columns[1], CultureInfo.InvariantCulture);
            var valence = columns[2] == "." ? 0 : int.Parse(columns[2], CultureInfo.InvariantCulture);
            yield return (FeatureSink.HashOf(columns[0], finnish), (ushort)number, valence);
        }
    }
}
