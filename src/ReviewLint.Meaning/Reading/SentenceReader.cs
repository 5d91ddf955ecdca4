using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Reading;

/// <summary>Fills a <see cref="SentenceReading"/>: phrases, label, question marks and clauses.</summary>
internal static class SentenceReader
{
    public static void Read(SentenceReading reading, ReadOnlySpan<Token> tokens, bool finnish, ReviewContext context, ReviewSentence? sentence)
    {
        reading.Begin(tokens, finnish, context, sentence);
        ReadLabel(reading);
        ReadMarks(reading);
        if (reading.IsEmpty)
        {
            return;
        }

        reading.QuestionWord = finnish ? FindFinnishQuestionWord(reading) : FindEnglishQuestionWord(reading);
        if (finnish)
        {
            FinnishClauseReader.Read(reading);
        }
        else
        {
            EnglishClauseReader.Read(reading);
        }

        reading.IsQuestion = reading.EndsInQuestionMark || (finnish && HasQuestionClitic(reading));
    }

    private static void ReadLabel(SentenceReading reading)
    {
        var tokens = reading.Tokens;
        var end = SentenceEdges.AfterLabel(tokens);
        if (end > 0)
        {
            reading.Label = Labels.KindOf(tokens[0].Norm);
            for (var i = 1; i < end; i++)
            {
                reading.NonBlocking |= tokens[i].Norm is "non-blocking" or "nonblocking" or "non" or "if-minor" or "optional";
            }
        }
        else if (reading.Sentence is { Comment.Label: { } label } sentence && IsFirstOfComment(sentence))
        {
            reading.Label = Labels.KindOf(label.Name);
            reading.NonBlocking = label.Has("non-blocking") || label.Has("if-minor");
        }
    }

    // The parser may have taken the label off the prose; then only the comment knows it.
    private static bool IsFirstOfComment(ReviewSentence sentence) =>
        sentence.Comment!.Label!.Span.Start >= sentence.Span.Start - sentence.Comment.Label.Span.Length - 4 && sentence.Comment.Label.Span.Start <= sentence.Span.End && sentence.Block.FirstSentence == sentence.Index;

    private static void ReadMarks(SentenceReading reading)
    {
        (reading.EndsInQuestionMark, reading.EndsInExclamation, reading.HasWarmEmoji, reading.IsQuestion) = (false, false, false, false);
        for (var i = reading.Count - 1; i > reading.Last; i--)
        {
            var mark = reading[i].Norm;
            reading.EndsInQuestionMark |= mark.Contains('?');
            reading.EndsInExclamation |= mark.Contains('!');
        }

        foreach (ref readonly var token in reading.Tokens)
        {
            reading.HasWarmEmoji |= token.UPos is UPos.SYM or UPos.PUNCT or UPos.X or UPos.INTJ && Emoji.IsWarm(token.Norm);
        }
    }

    private static int FindEnglishQuestionWord(SentenceReading reading)
    {
        for (var i = reading.First; i < reading.Count && i < reading.First + 4; i++)
        {
            if (EnglishWords.IsQuestionWord(reading[i].Norm))
            {
                return i;
            }

            if (reading[i].UPos is UPos.VERB or UPos.AUX or UPos.NOUN or UPos.PRON)
            {
                break;
            }
        }

        return reading.EndsInQuestionMark ? LateQuestionWord(reading) : -1;
    }

    // "When the job ran, what did you see?": behind a comma; "and in which case": behind a preposition.
    private static int LateQuestionWord(SentenceReading reading)
    {
        for (var i = reading.Last - 1; i > reading.First; i--)
        {
            if (EnglishWords.IsQuestionWord(reading[i].Norm) && reading[i - 1].Norm is "," or ":" or ";" or "–" or "—" or "-" or "." && reading[i + 1].UPos is UPos.AUX or UPos.VERB or UPos.NOUN or UPos.ADJ)
            {
                return i;
            }
        }

        return -1;
    }

    private static int FindFinnishQuestionWord(SentenceReading reading)
    {
        for (var i = reading.First; i < reading.Count && i < reading.First + 4; i++)
        {
            if (FinnishWords.IsQuestionWord(reading[i]) && !reading[i].Is(TokenFlags.Quoted))
            {
                return reading.EndsInQuestionMark || i == reading.First ? i : -1;
            }

            if (reading[i].UPos is UPos.VERB or UPos.AUX)
            {
                break;
            }
        }

        if (reading.EndsInQuestionMark)
        {
            for (var i = reading.Last; i > reading.First; i--)
            {
                if (FinnishWords.IsQuestionWord(reading[i]) && reading[i - 1].Norm is "," or ":" or ";" or "–" or "—" or "-")
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static bool HasQuestionClitic(SentenceReading reading)
    {
        var i = reading.First;
        return i < reading.Count && reading[i].UPos is UPos.VERB or UPos.AUX && reading[i].Has(Features.ClauseClitic) && !reading.EndsInExclamation && reading.Tokens[^1].Norm != ".";
    }
}
