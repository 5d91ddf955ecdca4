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
        // "Your gut is telling you what?": left where the answer would stand.
        if (reading.Last > reading.First && reading[reading.Last].Norm is "what" or "who" or "where" or "how" or "why" && reading[reading.Last - 1].UPos is UPos.VERB or UPos.PRON or UPos.PUNCT or UPos.CCONJ)
        {
            return reading.Last;
        }

        for (var i = reading.Last - 1; i > reading.First; i--)
        {
            if (!EnglishWords.IsQuestionWord(reading[i].Norm))
            {
                continue;
            }

            var next = reading[i + 1].UPos;
            if (reading[i - 1].Norm is "," or ":" or ";" or "–" or "—" or "-" or "." && next is UPos.AUX or UPos.VERB or UPos.NOUN or UPos.ADJ)
            {
                return i;
            }

            // "so how is it", "and what kind of work do you", "uh-huh, so how often do you": the auxiliary before its subject tells it from a relative clause.
            if ((OpensTurn(reading[i - 1].Norm) || SentenceEdges.IsMark(reading[i - 1])) && IsInvertedBehind(reading, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool OpensTurn(string word) =>
        word is "and" or "but" or "so" or "then" or "well" or "okay" or "ok" or "um" or "uh" or "now" or "yeah" or "yes" or "right" or "alright" or "just" or "or" or "like" or "exactly";

    private static bool IsInvertedBehind(SentenceReading reading, int word)
    {
        for (var i = word + 1; i < reading.Last && i <= word + 4; i++)
        {
            if (EnglishWords.IsDo(reading[i].Norm) || EnglishWords.IsBe(reading[i].Norm) || EnglishWords.ModalOf(reading[i].Norm) != ModalKind.None)
            {
                return EnglishWords.PronounOf(reading[i + 1].Norm) != SubjectKind.None || reading[i + 1].UPos is UPos.DET or UPos.PRON;
            }

            if (reading[i].UPos is not (UPos.ADV or UPos.ADJ or UPos.NOUN or UPos.ADP or UPos.DET))
            {
                return false;
            }
        }

        return false;
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
