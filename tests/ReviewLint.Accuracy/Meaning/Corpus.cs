using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// Reads a set of corpora through the engine, each line a document of its own as <c>inspect --lines</c> does it, without a stated kind. Only the development split is
/// reported; <c>ACCURACY_SPLIT=train</c> shows the other for a look at what goes wrong.
/// </summary>
internal static class Corpus
{
    private static readonly string Split = Environment.GetEnvironmentVariable("ACCURACY_SPLIT") ?? "dev";

    /// <summary>The items of a file, in order; none when the file is not there.</summary>
    /// <param name="corpora">The folder of corpora; null when there is none.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="where">Which lines to read; null for all.</param>
    public static IReadOnlyList<CorpusItem> Read(string? corpora, string file, Func<JsonElement, bool>? where = null)
    {
        if (corpora is null || Path.Combine(corpora, file) is var path && !File.Exists(path))
        {
            return [];
        }

        return [.. File.ReadLines(path)
            .AsParallel().AsOrdered()
            .Select(Parse)
            .Where(row => row.GetProperty("split").ValueEquals(Split) && (where is null || where(row)))
            .Select(row => new CorpusItem(row.GetProperty("text").GetString()!, row, Annotate(row.GetProperty("text").GetString()!, row.GetProperty("lang").GetString()!)))];
    }

    private static JsonElement Parse(string line)
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.Clone();
    }

    private static List<ReadSentence> Annotate(string text, string language)
    {
        var options = ReviewParseOptions.Default with { Language = language == "fi" ? LanguageTag.Finnish : LanguageTag.English };
        var document = ReviewDocumentParser.Parse(SourceText.From(text), "line.md", options);
        var model = ReviewSemanticModel.Create(document, SemanticOptions.Default);
        return [.. document.Sentences.Select(s => new ReadSentence(s.Text, model.MeaningOf(s)))];
    }
}
