using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Words;

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
    /// <param name="mend">Gives the text back what the set has lost of it; null for nothing.</param>
    /// <param name="everySplit">Whether to read both splits, of a set on which nothing is developed.</param>
    public static IReadOnlyList<CorpusItem> Read(string? corpora, string file, Func<JsonElement, bool>? where = null, Func<string, string>? mend = null, bool everySplit = false)
    {
        if (corpora is null || Path.Combine(corpora, file) is var path && !File.Exists(path))
        {
            return [];
        }

        return [.. File.ReadLines(path)
            .AsParallel().AsOrdered()
            .Select(Parse)
            .Where(row => (everySplit || row.GetProperty("split").ValueEquals(Split)) && (where is null || where(row)))
            .Select(row => ReadItem(row, mend))];
    }

    private static CorpusItem ReadItem(JsonElement row, Func<string, string>? mend)
    {
        var text = row.GetProperty("text").GetString()!;
        return new CorpusItem(text, row, Annotate(mend is null ? text : mend(text), row.GetProperty("lang").GetString()!));
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
        var model = ReviewSemanticModel.Create(document, SemanticOptions.Default with { Explain = Tally.Shows });
        var words = Lexicon.For(language == "fi");
        return [.. document.Sentences.Select(s => new ReadSentence(s.Text, model.MeaningOf(s), model.Explain(s), IsScornful(words, s), HasOneOf(s, "if", "unless")))];
    }

    private static bool HasOneOf(ReviewSentence sentence, params ReadOnlySpan<string> forms)
    {
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (forms.Contains(token.Norm))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsScornful(Lexicon words, ReviewSentence sentence)
    {
        var matches = new List<PhraseMatch>();
        words.Matcher.Match(sentence.Tokens, matches);
        var technical = matches.FindAll(m => words.ListOf(m.Id) == Lex.TechnicalPhrases);
        var self = HasOneOf(sentence, "i", "me", "my", "myself", "oops", "question", "mistake", "typo", "nit");
        return matches.Exists(m => words.ListOf(m.Id) is Lex.Scorn or Lex.Crude && !(self && words.WeightOf(m.Id) < 1) && !technical.Exists(t => t.FirstToken <= m.FirstToken && m.FirstToken + m.TokenCount <= t.FirstToken + t.TokenCount));
    }
}
