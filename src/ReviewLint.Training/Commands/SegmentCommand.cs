using ReviewLint.Language;

namespace ReviewLint.Training.Commands;

/// <summary><c>segment LANGUAGE</c>: each line of standard input is a paragraph; prints one sentence a line, words divided by spaces.</summary>
internal static class SegmentCommand
{
    public static int Run(LanguageTag language)
    {
        var annotator = Annotators.For(language);
        var buffer = new AnnotationBuffer();
        while (Console.ReadLine() is { } line)
        {
            line = line.Replace("\\n", "\n", StringComparison.Ordinal);
            buffer.Clear();
            annotator.Annotate(line, [], buffer);
            Console.WriteLine($"[{LanguageIdentifier.Identify(line, [])}]");
            foreach (var sentence in buffer.Sentences)
            {
                foreach (var token in buffer.TokensOf(sentence))
                {
                    Console.Write($"{line[token.Start..token.End]}{(token.Is(TokenFlags.Quoted) ? "”" : "")} ");
                }

                Console.WriteLine("|");
                foreach (var token in buffer.TokensOf(sentence))
                {
                    Console.Write($"  {token.Lemma}/{token.UPos}/{token.Features}");
                }

                Console.WriteLine();
            }
        }

        return 0;
    }
}
