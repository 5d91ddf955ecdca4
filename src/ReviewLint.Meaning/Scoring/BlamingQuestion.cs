using ReviewLint.Documents;
using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>Tells a why that puts the reader on trial from one that wants to know.</summary>
internal static class BlamingQuestion
{
    /// <summary>Whether a question can only want to know, however like blame its words are.</summary>
    public static bool IsCurious(Decision decision)
    {
        var reading = decision.Reading;
        return reading.IsQuestion && !reading.IsShouted && (AsksForNeed(reading) || AsksAboutThing(reading));
    }

    // "Why don't you need the lock here?" asks about the code.
    private static bool AsksForNeed(SentenceReading reading) =>
        reading.Context.Kind == ReviewKind.CodeReview && reading.Main is { HasVerb: true, IsPast: false } main && (main.Modal is ModalKind.Must || reading[main.Verb].Lemma is "need" or "tarvita");

    // "Why did the build fail?": nobody is spoken of, and nothing says that it ought to have been otherwise.
    private static bool AsksAboutThing(SentenceReading reading)
    {
        if (reading.Main is not { Subject: SubjectKind.Thing, Negated: false } || reading.Has(Lex.WhyBlame) || reading.Has(Lex.Absolutes) || reading.Has(Lex.Insults))
        {
            return false;
        }

        foreach (ref readonly var token in reading.Tokens)
        {
            if (token.Has(Features.SecondPerson) || token.Has(Features.SecondPossessor) || token.Norm is "nobody" or "anybody" or "still" or "again" or "taas" or "vieläkin" or "edelleen" or "kukaan")
            {
                return false;
            }
        }

        return true;
    }
}
