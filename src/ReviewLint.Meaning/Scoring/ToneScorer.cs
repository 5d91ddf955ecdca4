using ReviewLint.Documents;
using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>How a sentence sounds. The harsher tone wins where two could be heard.</summary>
internal static class ToneScorer
{
    /// <summary>The reason why a question that puts the reader on trial is hostile.</summary>
    public const string QuestionThatBlames = "a question that blames";

    public static void Decide(Decision decision)
    {
        decision.Tone = Find(decision, out var cue);
        decision.Because("tone", decision.Tone, cue);
    }

    /// <summary>Whether a sentence cannot have a tone, however like sentences of that tone it is: who owns up mocks nobody, and who scolds himself is not hostile.</summary>
    public static bool IsRuledOut(SentenceReading reading, Tone tone) => tone switch
    {
        Tone.Sarcastic => OpensWithRegret(reading),
        Tone.Hostile => IsSelfReproach(reading),
        _ => false,
    };

    // "Oops, bad rebase."
    private static bool OpensWithRegret(SentenceReading reading) => reading[reading.First].Norm is "oops" or "opps" or "whoops" or "d'oh" or "doh" or "sorry" or "hups" or "oho" or "sori"
        || (reading[reading.First].Norm == "silly" && reading.First + 1 < reading.Count && reading[reading.First + 1].Norm == "me");

    private static Tone Find(Decision decision, out string cue)
    {
        var reading = decision.Reading;
        var evaluation = decision.Evaluation;
        if (decision.Act == Act.Judgement && reading.Has(Lex.Sarcasm) && reading.StrengthOf(Lex.Insults) < 2 && !OpensWithRegret(reading))
        {
            cue = "praise that means its opposite";
            return Tone.Sarcastic;
        }

        if (IsHostile(decision, out cue))
        {
            return Tone.Hostile;
        }

        if (reading.Has(Lex.Condescension))
        {
            cue = "wording that talks down";
            return Tone.Condescending;
        }

        var positive = evaluation.Positive > evaluation.Negative;
        if (decision.Act == Act.Social || reading.StrengthOf(Lex.SocialForms) >= 2)
        {
            cue = "greeting, wish or thanks";
            return Tone.Warm;
        }

        if (evaluation.StrongPositive && positive && decision.Act is Act.Praise)
        {
            cue = "a strong word of praise";
            return Tone.Warm;
        }

        if ((reading.EndsInExclamation && evaluation.Negative == 0 && decision.Act is Act.Praise or Act.Other or Act.Commitment) || (reading.HasWarmEmoji && evaluation.Negative == 0))
        {
            cue = "an exclamation or emoji with nothing bad";
            return Tone.Warm;
        }

        if (reading.Has(Lex.Emotions) && evaluation.Negative <= evaluation.Positive && decision.Act is Act.Praise or Act.Other)
        {
            cue = "the writer's own good feeling";
            return Tone.Warm;
        }

        cue = "nothing that stands out";
        return Tone.Neutral;
    }

    private static bool IsSelfReproach(SentenceReading reading) => reading.Has(Lex.Insults) && !reading.Has(Lex.Crude) && !reading.Has(Lex.Threats) && IsOfOneself(reading);

    // "Stupid question, but …", "my dumb mistake", "I'm an idiot": who laughs at himself wounds nobody.
    private static bool IsOfOneself(SentenceReading reading)
    {
        var insult = reading.FirstOf(Lex.Insults);
        if (insult + 1 < reading.Count && reading[insult + 1].Norm is "question" or "questions" or "q" or "nit" or "mistake" or "error" or "bug" or "me" or "typo" or "kysymys" or "virhe" or "moka" or "minä")
        {
            return !HasWord(reading, "you", "your");
        }

        foreach (var clause in reading.Clauses)
        {
            if (clause.First <= insult && insult < clause.End && clause.Subject == SubjectKind.I && clause.Copula)
            {
                return true;
            }
        }

        return (reading.Main.Subject == SubjectKind.I || HasWord(reading, "me", "my") || HasWord(reading, "i", "oops") || HasWord(reading, "whoops", "hups") || HasWord(reading, "d'oh", "opps")) && !HasWord(reading, "you", "your") && !reading.Has(Lex.Threats);
    }

    private static bool HasWord(SentenceReading reading, string one, string other)
    {
        foreach (ref readonly var token in reading.Tokens)
        {
            if (token.Norm == one || token.Norm == other)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHostile(Decision decision, out string cue)
    {
        var (reading, evaluation) = (decision.Reading, decision.Evaluation);
        if (reading.Has(Lex.Threats))
        {
            cue = "a threat";
            return true;
        }

        if (reading.StrengthOf(Lex.Insults) >= 2 && decision.Act is not (Act.Praise or Act.Social) && !IsOfOneself(reading))
        {
            cue = "an insult";
            return true;
        }

        if (reading.Has(Lex.Crude))
        {
            cue = "a crude word";
            return true;
        }

        // A question about code that wants no answer may be no more than a wonder.
        var ofCode = reading.Context.Kind == ReviewKind.CodeReview;
        if (decision.Act is Act.QuestionRhetorical && (!ofCode || evaluation.Negative > 0 || reading.Has(Lex.Rhetorical) || reading.Has(Lex.Insults) || reading.IsShouted))
        {
            cue = "a question that attacks";
            return true;
        }

        // "Why don't you need the lock here?" asks about the code; "why didn't you" about the author.
        if (reading.Has(Lex.WhyBlame) && reading.IsQuestion && decision.Act is not Act.Suggestion && (!ofCode || reading.Main.IsPast || evaluation.Negative > 0))
        {
            cue = QuestionThatBlames;
            return true;
        }

        if (reading.IsShouted && decision.Act is not (Act.Praise or Act.Social))
        {
            cue = "capitals or repeated marks";
            return true;
        }

        if (reading.Has(Lex.Insults) && decision.Act is Act.Judgement or Act.Directive && reading.Main.Subject is SubjectKind.You)
        {
            cue = "a contemptuous word to the receiver";
            return true;
        }

        if (reading.Has(Lex.MindReading) && reading.Main.Subject == SubjectKind.You)
        {
            cue = "a motive laid on the receiver";
            return true;
        }

        if (decision.Act == Act.Judgement && reading is { WordCount: <= 9 } && reading.Has(Lex.Absolutes) && reading.Main.Subject == SubjectKind.You && decision.Evaluation.Positive == 0)
        {
            cue = "a habit laid on the receiver";
            return true;
        }

        if (decision.Act == Act.Judgement && reading.Has(Lex.Traits) && reading.Main.Subject == SubjectKind.You && reading.Main is { Copula: true, Modal: ModalKind.None, Negated: false }
            && decision.Evaluation is { Negative: > 0, Positive: 0 } && !reading.Has(Lex.Hedges))
        {
            cue = "a bad trait laid on the receiver";
            return true;
        }

        cue = "";
        return false;
    }
}
