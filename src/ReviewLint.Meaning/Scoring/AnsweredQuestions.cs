using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Meaning.Scoring;

/// <summary>A question that its own writer answers in the next breath ("Did the plan hold? No.") is a rhetorical one.</summary>
internal static class AnsweredQuestions
{
    private const int MaxAnswerTokens = 6;

    public static void Mark(ReviewDocument document, Span<SentenceMeaning> meanings, ImmutableArray<MeaningCue>[]? explanations)
    {
        for (var i = 0; i + 1 < meanings.Length; i++)
        {
            var answer = document.Sentences[i + 1];
            if (meanings[i].Act is not (Act.QuestionClosed or Act.QuestionOpen) || answer.Block != document.Sentences[i].Block || answer.Tokens.Length > MaxAnswerTokens || !IsAnswer(answer.Tokens[0].Norm))
            {
                continue;
            }

            meanings[i] = meanings[i] with
            {
                Act = Act.QuestionRhetorical,
                SecondAct = Act.QuestionRhetorical,
                Owner = Owner.None,
                Time = meanings[i].Time,
                Cues = meanings[i].Cues & ~MeaningCues.Genuine,
                Confidence = 0.7f,
            };
            if (explanations is not null)
            {
                explanations[i] = explanations[i].Add(new MeaningCue("act", MeaningNames.NameOf(Act.QuestionRhetorical), "answered by its own writer", 0.7));
            }
        }
    }

    private static bool IsAnswer(string word) =>
        word is "no" or "nope" or "yes" or "yep" or "exactly" or "because" or "nothing" or "nobody" or "never" or "ei" or "kyllä" or "niinpä" or "koska" or "juu" or "eipä" or "tuskin" or "aivan";
}
