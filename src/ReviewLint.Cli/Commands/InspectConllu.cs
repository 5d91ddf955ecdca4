using System.Text;
using ReviewLint.Language;
using ReviewLint.Language.Conllu;

namespace ReviewLint.Cli.Commands;

/// <summary><c>inspect --format conllu</c>: plain text, or CoNLL-U whose words are kept, in; CoNLL-U out, for the standard evaluation script.</summary>
internal static class InspectConllu
{
    public static int Run(string path, LanguageTag? language, bool pretokenized)
    {
        using var input = Open(path);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 1 << 16) { NewLine = "\n" };
        if (pretokenized)
        {
            Retag(input, output, language);
        }
        else
        {
            Tag(input, output, language);
        }

        return ExitCode.Success;
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), new UTF8Encoding(false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(exception.Message);
        }
    }

    // A blank line ends a paragraph; a line break inside one is a space.
    private static void Tag(StreamReader input, StreamWriter output, LanguageTag? language)
    {
        var buffer = new AnnotationBuffer();
        var paragraph = new StringBuilder();
        var last = LanguageTag.English;
        while (true)
        {
            var line = input.ReadLine();
            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraph.Append(paragraph.Length > 0 ? " " : "").Append(line.Trim());
                continue;
            }

            if (paragraph.Length > 0)
            {
                var text = paragraph.ToString();
                var found = language ?? LanguageIdentifier.Identify(text, []);
                last = found == LanguageTag.Undetermined ? last : found;
                buffer.Clear();
                Annotators.For(last).Annotate(text, [], buffer);
                ConlluWriter.Write(output, text, buffer, 0, buffer.SentenceCount, startsParagraph: true);
                paragraph.Clear();
            }

            if (line is null)
            {
                return;
            }
        }
    }

    private static void Retag(StreamReader input, StreamWriter output, LanguageTag? language)
    {
        var buffer = new AnnotationBuffer();
        var last = LanguageTag.English;
        foreach (var sentence in ConlluReader.Read(input))
        {
            var found = language ?? LanguageIdentifier.Identify(sentence.Text, []);
            last = found == LanguageTag.Undetermined ? last : found;
            buffer.Clear();
            Annotators.For(last).AnnotatePretokenized([.. sentence.Tokens.Select(t => t.Form)], buffer);
            ConlluWriter.WritePretokenized(output, sentence, buffer.Tokens);
        }
    }
}
