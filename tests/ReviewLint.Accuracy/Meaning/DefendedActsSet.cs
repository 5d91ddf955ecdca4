using System.Security.Cryptography;
using System.Text;
using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// 200 comments of code review drawn with a fixed seed, read by hand: the share of sentences whose act is one that the reader would defend. The verdicts are in
/// <c>Verdicts/acts.tsv</c>, which names sentences by hash and holds none of their words; a sentence that the engine divides otherwise is not counted.
/// </summary>
internal sealed class DefendedActsSet : IAccuracySet
{
    private const string Seed = "acts-2026:";
    private const int Comments = 200;

    public string Name => "code_review_comments_unlabelled";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var defended = ReadVerdicts(Path.Combine(project, "tests", "ReviewLint.Accuracy", "Verdicts", "acts.tsv"));
        var (right, count) = (0, 0);
        foreach (var item in Corpus.Read(corpora, "code_review_comments_unlabelled.jsonl", everySplit: true).OrderBy(i => HashOf(Seed + i.String("id")), StringComparer.Ordinal).Take(Comments))
        {
            foreach (var sentence in item.Sentences)
            {
                if (defended.TryGetValue((item.String("id"), HashOf(sentence.Text)[..12]), out var acts))
                {
                    count++;
                    right += acts.Contains(MeaningNames.NameOf(sentence.Act)) ? 1 : 0;
                }
            }
        }

        if (count > 0)
        {
            yield return new("code_review_comments_unlabelled act defended, share", right / (double)count, 0.90, "seen", count);
        }
    }

    private static Dictionary<(string Comment, string Sentence), string[]> ReadVerdicts(string file)
    {
        var verdicts = new Dictionary<(string, string), string[]>();
        foreach (var line in File.ReadLines(file).Where(l => !l.StartsWith('#')))
        {
            var columns = line.Split('\t');
            verdicts[(columns[0], columns[1])] = columns[2].Split(' ');
        }

        return verdicts;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
