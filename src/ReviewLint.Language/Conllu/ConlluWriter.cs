using System.Globalization;

namespace ReviewLint.Language.Conllu;

/// <summary>
/// Writes annotated text as CoNLL-U: ids, forms, lemmas, parts of speech and features. Trees are not ours: every word hangs flat from the first, because the
/// CoNLL 2018 shared task's evaluation script reads no sentence without a tree.
/// </summary>
public static class ConlluWriter
{
    /// <summary>Writes the sentences of one annotated text.</summary>
    /// <param name="output">Where to; lines end with a line feed.</param>
    /// <param name="text">The text that was annotated.</param>
    /// <param name="buffer">What the annotator wrote.</param>
    /// <param name="firstSentence">The text's first sentence in the buffer.</param>
    /// <param name="sentenceCount">How many sentences it has.</param>
    /// <param name="startsParagraph">Whether to write <c># newpar</c> before the first.</param>
    public static void Write(TextWriter output, string text, AnnotationBuffer buffer, int firstSentence, int sentenceCount, bool startsParagraph)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(buffer);
        for (var i = firstSentence; i < firstSentence + sentenceCount; i++)
        {
            var sentence = buffer.Sentences[i];
            if (startsParagraph && i == firstSentence)
            {
                output.Write("# newpar\n");
            }

            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {i + 1}\n# text = {OneLine(text.Substring(sentence.Start, sentence.Length))}\n"));
            var tokens = buffer.TokensOf(sentence);
            for (var t = 0; t < tokens.Length; t++)
            {
                WriteToken(output, text, tokens, t);
            }

            output.Write('\n');
        }
    }

    /// <summary>Writes one sentence of given words, keeping the rows of the file they came from: only LEMMA, UPOS and FEATS are ours.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="sentence">The sentence as it was read.</param>
    /// <param name="tokens">Its words as <see cref="ITextAnnotator.AnnotatePretokenized"/> annotated them.</param>
    /// <exception cref="ArgumentException">The words are not as many as the sentence's.</exception>
    public static void WritePretokenized(TextWriter output, ConlluSentence sentence, ReadOnlySpan<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(sentence);
        if (tokens.Length != sentence.Tokens.Count)
        {
            throw new ArgumentException("One annotated word is needed for each word of the sentence.", nameof(tokens));
        }

        foreach (var comment in sentence.Comments)
        {
            output.Write(comment);
            output.Write('\n');
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            var word = sentence.Tokens[i];
            if (word.SurfaceLength > 1)
            {
                var last = i + word.SurfaceLength - 1;
                WriteRange(output, i + 1, last + 1, word.Surface ?? word.Form, sentence.Tokens[Math.Min(last, tokens.Length - 1)].SpaceAfter);
            }

            WriteWord(output, i + 1, word.Form, tokens[i], word.SpaceAfter || word.SurfaceLength != 1);
        }

        output.Write('\n');
    }

    private static void WriteToken(TextWriter output, string text, ReadOnlySpan<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Is(TokenFlags.MultiwordStart))
        {
            var last = i;
            while (last + 1 < tokens.Length && tokens[last + 1].Is(TokenFlags.MultiwordRest))
            {
                last++;
            }

            WriteRange(output, i + 1, last + 1, text[token.Start..tokens[last].End], tokens[last].Is(TokenFlags.SpaceAfter));
        }

        // Words that share the range of their multiword token have only their own form to show.
        var shared = (token.Is(TokenFlags.MultiwordStart) && i + 1 < tokens.Length && tokens[i + 1].Start == token.Start) || (token.Is(TokenFlags.MultiwordRest) && tokens[i - 1].Start == token.Start);
        WriteWord(output, i + 1, shared ? token.Norm : text.Substring(token.Start, token.Length), token, token.Is(TokenFlags.SpaceAfter) || token.Is(TokenFlags.MultiwordStart) || token.Is(TokenFlags.MultiwordRest));
    }

    private static void WriteRange(TextWriter output, int from, int to, string form, bool spaceAfter) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{from}-{to}\t{OneLine(form)}\t_\t_\t_\t_\t_\t_\t_\t{(spaceAfter ? "_" : "SpaceAfter=No")}\n"));

    private static void WriteWord(TextWriter output, int id, string form, in Token token, bool spaceAfter) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{id}\t{OneLine(form)}\t{OneLine(token.Lemma)}\t{token.UPos}\t_\t{token.Features}\t{(id == 1 ? 0 : 1)}\t{(id == 1 ? "root" : "dep")}\t_\t{(spaceAfter ? "_" : "SpaceAfter=No")}\n"));

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\t', '\n', '\r') ? text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ') : text;
}
