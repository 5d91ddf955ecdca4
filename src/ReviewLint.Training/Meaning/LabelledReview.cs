using System.Collections.Frozen;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Training.Meaning;

/// <summary>
/// Reads whole reviews in the format of the gold set: <c>NAME.md</c>, its sentences with their labels in <c>NAME.sentences.tsv</c> and its problems in <c>NAME.expected.tsv</c>. A name begins
/// with the kind and the language: <c>code-fi-…</c>. What the format does not label is unknown.
/// </summary>
internal static class LabelledReview
{
    private const string Sentences = ".sentences.tsv";

    // Problems of sections, documents and questions are no likeness of a sentence.
    private static readonly FrozenDictionary<string, Concerns> Problems = new Dictionary<string, Concerns>
    {
        ["person-not-behaviour"] = Concerns.Trait,
        ["comparison-with-peers"] = Concerns.Comparison,
        ["mind-reading"] = Concerns.MindReading,
        ["insult"] = Concerns.Insult,
        ["sarcasm"] = Concerns.Sarcasm,
        ["condescension"] = Concerns.Condescension,
        ["minimiser"] = Concerns.Minimiser,
        ["hearsay"] = Concerns.Hearsay,
        ["absolute-claim"] = Concerns.Absolute,
        ["vague-praise"] = Concerns.VaguePraise,
        ["vague-criticism"] = Concerns.VagueCriticism,
        ["no-evidence"] = Concerns.NoEvidence,
        ["prescribed-solution"] = Concerns.Prescription,
        ["blaming-why"] = Concerns.Blame,
        ["unlabelled-nit"] = Concerns.Nit,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads every review of a folder, in the order of their names.</summary>
    /// <exception cref="FormatException">A label is none.</exception>
    public static IEnumerable<LabelledDocument> ReadAll(string folder) =>
        Directory.GetFiles(folder, "*" + Sentences).Order(StringComparer.Ordinal).Select(path => Read(path[..^Sentences.Length]));

    private static LabelledDocument Read(string path)
    {
        var name = Path.GetFileName(path).Split('-');
        var document = new LabelledDocument
        {
            Name = Path.GetFileName(path),
            Language = name[1] == "fi" ? LanguageTag.Finnish : LanguageTag.English,
            Kind = name[0] switch { "code" => ReviewKind.CodeReview, "perf" => ReviewKind.PerformanceReview, _ => null },
            IsTest = false,
            HasConcerns = true,
        };
        document.Markdown.Append(File.ReadAllText(path + ".md"));
        var problems = Rows(path + ".expected.tsv").ToList();
        document.Sentences.AddRange(Rows(path + Sentences).Select(row => new LabelledSentence(row[1], LabelsOf(row, problems), HasConcerns: true)));
        return document;
    }

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'));

    private static int[] LabelsOf(string[] row, List<string[]> problems)
    {
        var (act, target) = (LabelledSentence.Value<Act>(row[2]), LabelledSentence.Value<Target>(row[5]));
        var polarity = act == Act.Praise ? (int)Polarity.Positive : target == Target.None ? (int)Polarity.Neutral : LabelledSentence.Unknown;
        return
        [
            (int)act, (int)LabelledSentence.Value<TimeReference>(row[3]), LabelledSentence.Unknown, (int)target, polarity, (int)LabelledSentence.Value<Tone>(row[6]), row[7] == "yes" ? 1 : 0, LabelledSentence.Unknown,
            (int)LabelledSentence.Value<Owner>(row[4]), .. ConcernsOf(row[1], problems),
        ];
    }

    private static IEnumerable<int> ConcernsOf(string sentence, List<string[]> problems)
    {
        // The format has no name for passive aggression, and one for gender and age together.
        var (raised, unknown) = (Concerns.None, Concerns.PassiveAggression);
        foreach (var problem in problems.Where(p => sentence.Contains(p[2], StringComparison.Ordinal) || p[2].Contains(sentence, StringComparison.Ordinal)))
        {
            raised |= Problems.GetValueOrDefault(problem[1]);
            unknown |= problem[1] == "gendered-or-age-bias" ? Concerns.Gender | Concerns.Age : Concerns.None;
        }

        return LabelledSentence.LabelsOf(raised, unknown);
    }
}
