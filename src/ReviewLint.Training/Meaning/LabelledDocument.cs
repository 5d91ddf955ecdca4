using System.Text;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Training.Meaning;

/// <summary>One labelled document of our own data (the format is described in the data's README).</summary>
internal sealed class LabelledDocument
{
    // Time, agent and specific: nobody read the documents with concerns a second time for them, and trained on they make all three worse. They neither train nor measure them.
    private static readonly int[] ReadOnce = [1, 2, 6];

    public required string Name { get; init; }

    public required LanguageTag Language { get; init; }

    /// <summary>What it reviews; null when its text tells.</summary>
    public required ReviewKind? Kind { get; init; }

    public required bool IsTest { get; init; }

    /// <summary>Whether its sentences are labelled with concerns.</summary>
    public required bool HasConcerns { get; init; }

    public List<LabelledSentence> Sentences { get; } = [];

    /// <summary>The document as Markdown: its headings, and each sentence as a paragraph of its own so that it cannot be divided otherwise.</summary>
    public StringBuilder Markdown { get; } = new();

    /// <summary>Reads every file below a folder; files under <c>fi/</c> are Finnish.</summary>
    public static List<LabelledDocument> ReadAll(IEnumerable<string> folders)
    {
        var documents = new List<LabelledDocument>();
        foreach (var file in folders.SelectMany(f => Directory.GetFiles(f, "*.tsv", SearchOption.AllDirectories)).Where(f => Path.GetFileName(Path.GetDirectoryName(f)) != "second-reading").Order(StringComparer.Ordinal))
        {
            var language = Path.GetFileName(Path.GetDirectoryName(file)) == "fi" ? LanguageTag.Finnish : LanguageTag.English;
            LabelledDocument? document = null;
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith("#!", StringComparison.Ordinal))
                {
                    document = new LabelledDocument
                    {
                        Name = $"{Path.GetFileName(file)}{line[2..]}",
                        Language = language,
                        Kind = line.Contains("kind=code-review", StringComparison.Ordinal) ? ReviewKind.CodeReview : ReviewKind.PerformanceReview,
                        IsTest = line.Contains("split=test", StringComparison.Ordinal),
                        HasConcerns = line.Contains("concerns=yes", StringComparison.Ordinal),
                    };
                    documents.Add(document);
                }
                else if (line.StartsWith("# #", StringComparison.Ordinal))
                {
                    document?.Markdown.Append(line.AsSpan(2)).Append("\n\n");
                }
                else if (line.Length > 0 && line[0] != '#')
                {
                    document?.Add(line.Split('\t'), file);
                }
            }
        }

        return documents;
    }

    /// <summary>The same sentences as written in haste: without headings, capitals at the start and full stops at the end.</summary>
    public LabelledDocument InHaste()
    {
        var hasty = new LabelledDocument { Name = Name, Language = Language, Kind = Kind, IsTest = IsTest, HasConcerns = HasConcerns };
        foreach (var sentence in Sentences)
        {
            var text = sentence.Text.EndsWith('.') && !sentence.Text.EndsWith("..", StringComparison.Ordinal) ? sentence.Text[..^1] : sentence.Text;
            text = text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
            hasty.Sentences.Add(sentence with { Text = text });
            hasty.Markdown.Append(text).Append("\n\n");
        }

        return hasty;
    }

    private void Add(string[] columns, string file)
    {
        if (columns.Length < 10)
        {
            Console.Error.WriteLine($"{file}: a row with {columns.Length} columns is left out");
            return;
        }

        int[] labels =
        [
            (int)Value(columns[0], Act.Other), (int)Value(columns[1], TimeReference.Present), (int)Value(columns[3], Agent.Nobody), (int)Value(columns[4], Target.None),
            (int)Value(columns[5], Polarity.Neutral), (int)Value(columns[6], Tone.Neutral), columns[8] == "yes" ? 1 : 0, columns[7] == "yes" ? 1 : 0, (int)Value(columns[2], Owner.None),
            .. ConcernsOf(columns.Length > 10 ? columns[10] : "."),
        ];
        if (HasConcerns)
        {
            foreach (var field in ReadOnce)
            {
                labels[field] = LabelledSentence.Unknown;
            }
        }

        Sentences.Add(new LabelledSentence(columns[9], labels, HasConcerns));
        Markdown.Append(columns[9]).Append("\n\n");
    }

    private static IEnumerable<int> ConcernsOf(string names) =>
        LabelledSentence.LabelsOf(names == "." ? Concerns.None : names.Split(',').Aggregate(Concerns.None, (all, name) => all | Value(name, Concerns.None)));

    private static T Value<T>(string word, T otherwise)
        where T : struct, Enum => word == "." ? otherwise : LabelledSentence.Value<T>(word);
}
