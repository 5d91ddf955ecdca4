using static ReviewLint.Language.Tagging.PredicateFeatures;

namespace ReviewLint.Language.Tagging;

/// <summary>
/// Finds the finite verb of the main clause and what it says of time: every finite verb with every reading is a candidate, and so is "none";
/// a small linear model over its verb chain and its place (<see cref="PredicateFeatures"/>) chooses. English forms that the tagger takes for a participle or an infinitive
/// without anything that asks for one (<c>guerrillas detonated a bomb</c>, <c>they promote trade</c>) are candidates, too.
/// </summary>
internal sealed class PredicateFinder(Func<ulong, int> weigh, bool finnish)
{
    private const int MostVerbs = 12;

    /// <summary>So far before a form may stand what asks for it.</summary>
    private const int AuxiliaryReach = 3;

    private readonly PredicateFeatures _features = new(finnish);

    public static int Readings => (int)SentenceTense.Imperative + 1;

    public SentenceTense TenseOf(ReadOnlySpan<Token> tokens) => (SentenceTense)(Best(tokens, Candidates.All, out _) % Readings);

    /// <summary>The best candidate: a verb's number times <see cref="Readings"/> plus the reading; verb 0 stands for none.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="among">Which candidates, in training; 0 when there is none.</param>
    /// <param name="bestScore">Its score.</param>
    public int Best(ReadOnlySpan<Token> tokens, in Candidates among, out long bestScore)
    {
        Span<int> verbs = stackalloc int[MostVerbs];
        Span<int> finite = stackalloc int[MostVerbs];
        FindVerbs(tokens, ref verbs, ref finite);
        Span<ulong> features = stackalloc ulong[Most];
        var best = 0;
        bestScore = long.MinValue;
        for (var v = 0; v <= verbs.Length; v++)
        {
            if (v > 0 && !among.HasVerb(verbs[v - 1]))
            {
                continue;
            }

            var n = FeaturesOf(tokens, verbs, finite, v, features);
            for (var reading = 0; reading < Readings; reading++)
            {
                if ((v == 0) != (reading == 0) || !among.HasReading(reading))
                {
                    continue;
                }

                long score = 0;
                foreach (var feature in features[..n])
                {
                    score += weigh(KeyOf(feature, reading));
                }

                if (score > bestScore)
                {
                    (best, bestScore) = ((v * Readings) + reading, score);
                }
            }
        }

        return best;
    }

    /// <summary>The features of one candidate's verb.</summary>
    public int FeaturesOf(ReadOnlySpan<Token> tokens, int candidate, Span<ulong> features)
    {
        Span<int> verbs = stackalloc int[MostVerbs];
        Span<int> finite = stackalloc int[MostVerbs];
        FindVerbs(tokens, ref verbs, ref finite);
        return FeaturesOf(tokens, verbs, finite, candidate / Readings, features);
    }

    public static ulong KeyOf(ulong feature, int reading) => FeatureHash.Mix(feature + ((ulong)(reading + 1) * 0x9E3779B97F4A7C15UL));

    private int FeaturesOf(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> verbs, ReadOnlySpan<int> finite, int verb, Span<ulong> features) =>
        verb == 0 ? OfNone(tokens, verbs.Length, finite, features) : _features.OfVerb(tokens, verbs[verb - 1], finite, features);

    /// <summary>Where the verbs stand that may be the one, and those of them that are tagged as finite.</summary>
    private void FindVerbs(ReadOnlySpan<Token> tokens, ref Span<int> verbs, ref Span<int> finite)
    {
        var (all, sure) = (0, 0);
        for (var i = 0; i < tokens.Length && all < verbs.Length; i++)
        {
            var isFinite = IsFinite(tokens, i);
            if (isFinite)
            {
                finite[sure++] = i;
            }

            if (isFinite || (!finnish && MayBeFinite(tokens, i)))
            {
                verbs[all++] = i;
            }
        }

        verbs = verbs[..all];
        finite = finite[..sure];
    }

    private bool IsFinite(ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        return token.UPos is UPos.VERB or UPos.AUX && (token.Features.Has(Finite) || token.Features.Has(Imperative)) && !(finnish && token.Features.Has(Connegative) && FollowsNegation(tokens, at));
    }

    /// <summary>Whether the tagger may have taken an English finite verb for a participle or infinitive that looks the same: no word before it asks for one.</summary>
    private static bool MayBeFinite(ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        var participle = token.Features.Has(Participle) && token.Features.Has(PastTense);
        if (token.UPos is not (UPos.VERB or UPos.AUX) || !(participle || token.Features.Has(Infinitive)))
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && i >= at - AuxiliaryReach; i--)
        {
            if (tokens[i].UPos is UPos.AUX || (!participle && tokens[i].Norm is "to"))
            {
                return false;
            }

            if (tokens[i].UPos is UPos.PUNCT or UPos.NOUN or UPos.VERB)
            {
                break;
            }
        }

        return true;
    }

    private static bool FollowsNegation(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - ChainLength; i--)
        {
            if (tokens[i].Features.Has(Negative))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Some of the candidates, as training asks for them.</summary>
    /// <param name="Reading">The reading they have; -1 for any.</param>
    /// <param name="Except">The reading they do not have; -1 for none.</param>
    /// <param name="Verb">The token they are, "none" among them; -1 for any.</param>
    internal readonly record struct Candidates(int Reading = -1, int Except = -1, int Verb = -1)
    {
        public static readonly Candidates All = new(Reading: -1);

        public bool HasVerb(int verb) => Verb < 0 || verb == Verb;

        public bool HasReading(int reading) => (Reading < 0 || reading == Reading) && reading != Except;
    }
}
