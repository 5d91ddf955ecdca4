using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Scoring;

/// <summary>
/// The evaluation a sentence carries: the weights of its good and bad words after negation, without those that are hypothetical ("would be nicer"), asked for
/// ("make it clear"), technical ("garbage collection") or part of a longer phrase ("not good enough").
/// </summary>
internal struct Evaluation
{
    /// <summary>A word of full weight counts 1, a strong one 2.</summary>
    public float Positive;

    public float Negative;

    /// <summary>Words that are often plain facts: a bug, a delay, on time.</summary>
    public float WeakPositive;

    public float WeakNegative;

    public bool StrongPositive;

    public bool StrongNegative;

    /// <summary>A good or bad word stands in the sentence in whatever mood.</summary>
    public bool AnyHypothetical;

    public int FirstPositive;

    public int FirstNegative;

    public readonly bool IsMixed => Positive > 0 && Negative > 0;

    public readonly Polarity Polarity => (Positive > 0, Negative > 0) switch
    {
        (true, true) => Polarity.Mixed,
        (true, false) => Polarity.Positive,
        (false, true) => Polarity.Negative,
        _ => Polarity.Neutral,
    };

    public static Evaluation Of(SentenceReading reading)
    {
        var result = new Evaluation { FirstPositive = -1, FirstNegative = -1 };
        foreach (var hit in reading.Hits)
        {
            if (hit.List is not (Lex.Positive or Lex.Negative) || IsCovered(reading, hit))
            {
                continue;
            }

            var isWhole = HoldsItsModal(reading, hit);
            if (!isWhole && IsHypothetical(reading, hit.First))
            {
                result.AnyHypothetical = true;
                continue;
            }

            var negated = IsNegated(reading, hit) ^ (hit.List == Lex.Positive && !isWhole && IsCounterfactual(reading, hit.First));
            result.Add(hit, hit.List == Lex.Positive ^ negated, negated);
        }

        return result;
    }

    private void Add(in LexHit hit, bool positive, bool negated)
    {
        var weight = negated ? Math.Min(1, hit.Weight) : hit.Weight;
        if (weight < 1)
        {
            WeakPositive += positive ? weight : 0;
            WeakNegative += positive ? 0 : weight;
            return;
        }

        if (positive)
        {
            Positive += weight;
            StrongPositive |= weight >= 2;
            FirstPositive = FirstPositive < 0 ? hit.First : FirstPositive;
        }
        else
        {
            Negative += weight;
            StrongNegative |= weight >= 2;
            FirstNegative = FirstNegative < 0 ? hit.First : FirstNegative;
        }
    }

    private static bool IsCovered(SentenceReading reading, in LexHit hit)
    {
        foreach (var other in reading.Hits)
        {
            // One word found as its form and as its lemma counts once.
            if (other.Count == hit.Count && other.First == hit.First && other.List == hit.List && (other.Weight > hit.Weight || (other.Weight == hit.Weight && other.Id < hit.Id)))
            {
                return true;
            }

            if (other.Count > hit.Count && other.First <= hit.First && hit.First + hit.Count <= other.First + other.Count
                && other.List is Lex.Positive or Lex.Negative or Lex.SocialForms or Lex.CommitmentForms or Lex.Formulaic)
            {
                return true;
            }
        }

        return false;
    }

    // "couldn't be happier", "should know better": the phrase is listed with its modal verb, so its mood is part of its sense.
    private static bool HoldsItsModal(SentenceReading reading, in LexHit hit)
    {
        foreach (var clause in reading.Clauses)
        {
            if (clause.Modal != ModalKind.None && clause.First <= hit.First && hit.First < clause.End && clause.VerbStart >= hit.First && clause.VerbStart < hit.First + hit.Count)
            {
                return true;
            }
        }

        return false;
    }

    // Not three words further than the negation, and not over a mark or a "but".
    private static bool IsNegated(SentenceReading reading, in LexHit hit)
    {
        var reach = reading.Finnish ? 5 : 4;
        for (var i = hit.First - 1; i >= reading.First && i >= hit.First - reach; i--)
        {
            var word = reading[i].Norm;
            if (SentenceEdges.IsMark(reading[i]) || word is "but" or "mutta" or "vaan" or "and" or "ja" or "only" or "just" or "vain")
            {
                return false;
            }

            if (reading.Finnish ? IsFinnishNegation(word) : IsEnglishNegation(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnglishNegation(string word) =>
        word is "not" or "n't" or "never" or "no" or "without" or "hardly" or "barely" or "neither" or "nor" or "cannot" or "lacks" or "lacked" or "isnt" or "wasnt" or "nothing" or "none" or "less";

    private static bool IsFinnishNegation(string word) =>
        FinnishWords.NegativePersonOf(word) != SubjectKind.None || word is "ilman" or "tuskin" or "vailla" or "älä" or "älkää";

    // "could have been clearer" says that it was not.
    private static bool IsCounterfactual(SentenceReading reading, int token)
    {
        foreach (var clause in reading.Clauses)
        {
            if (clause.First <= token && token < clause.End && clause.Counterfactual && clause.Subject != SubjectKind.I)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHypothetical(SentenceReading reading, int token)
    {
        foreach (var clause in reading.Clauses)
        {
            if (token < clause.First || token >= clause.End)
            {
                continue;
            }

            if (clause.Imperative || clause.Link is ClauseLink.Condition or ClauseLink.Purpose)
            {
                return true;
            }

            return clause.Modal is ModalKind.Would or ModalKind.Should or ModalKind.Must or ModalKind.Might or ModalKind.Will or ModalKind.Lets && !clause.Counterfactual
                || (clause.Modal == ModalKind.Could && !clause.Past && clause.Subject != SubjectKind.I && !clause.Counterfactual);
        }

        return false;
    }
}
