using ReviewLint.Language;

namespace ReviewLint.Accuracy.Language;

/// <summary>Whether a sentence asks, by its tokens.</summary>
internal static class Questions
{
    public static bool Any(AnnotationBuffer buffer, LanguageTag language)
    {
        foreach (var sentence in buffer.Sentences)
        {
            if (SentenceForm.IsQuestion(buffer.TokensOf(sentence), language))
            {
                return true;
            }
        }

        return false;
    }
}
