namespace ReviewLint.Language.Tagging;

/// <summary>What <see cref="PredicateFinder"/> sees of a verb that may be the main clause's, or of there being none.</summary>
internal sealed class PredicateFeatures(bool finnish)
{
    /// <summary>Features of one candidate at most.</summary>
    public const int Most = 48;

    /// <summary>Tokens after a finite verb among which what hangs on it is looked for.</summary>
    public const int ChainLength = 6;

    internal static readonly FeatureTest Finite = FeatureTest.Parse("VerbForm=Fin");
    internal static readonly FeatureTest Imperative = FeatureTest.Parse("Mood=Imp");
    internal static readonly FeatureTest PastTense = FeatureTest.Parse("Tense=Past");
    internal static readonly FeatureTest Participle = FeatureTest.Parse("VerbForm=Part");
    internal static readonly FeatureTest Infinitive = FeatureTest.Parse("VerbForm=Inf");
    private static readonly FeatureTest Gerund = FeatureTest.Parse("VerbForm=Ger");
    private static readonly FeatureTest Conditional = FeatureTest.Parse("Mood=Cnd");
    private static readonly FeatureTest Potential = FeatureTest.Parse("Mood=Pot");
    internal static readonly FeatureTest Connegative = FeatureTest.Parse("Connegative=Yes");
    internal static readonly FeatureTest Negative = FeatureTest.Parse("Polarity=Neg");
    private static readonly FeatureTest PastParticiple = FeatureTest.Parse("PartForm=Past");
    private static readonly FeatureTest PresentParticiple = FeatureTest.Parse("PartForm=Pres");
    private static readonly FeatureTest Passive = FeatureTest.Parse("Voice=Pass");
    private static readonly FeatureTest Nominative = FeatureTest.Parse("Case=Nom");
    private static readonly FeatureTest Relative = FeatureTest.Parse("PronType=Rel");
    private static readonly FeatureTest Interrogative = FeatureTest.Parse("PronType=Int");

    /// <summary>The features of there being no finite verb.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="candidates">How many verbs could be the one.</param>
    /// <param name="verbs">Where those that are tagged as finite stand.</param>
    /// <param name="features">Written.</param>
    public static int OfNone(ReadOnlySpan<Token> tokens, int candidates, ReadOnlySpan<int> verbs, Span<ulong> features)
    {
        var n = 0;
        var ending = tokens.Length == 0 ? 0 : Word(tokens[^1]);
        var maybe = (ulong)Math.Min(candidates - verbs.Length, 3);
        var few = (ulong)Math.Min(verbs.Length, 2);
        var number = (ulong)Math.Min(candidates, 3);
        features[n++] = FeatureHash.Mix(1);
        features[n++] = Feature(15, maybe, few);
        features[n++] = Feature(16, maybe, ending + few);
        features[n++] = Feature(2, number, 0);
        features[n++] = Feature(3, number, (ulong)Math.Min(tokens.Length, 12));
        features[n++] = Feature(4, number, ending);
        features[n++] = Feature(5, number, tokens.Length == 0 ? 0 : (ulong)tokens[0].UPos);
        features[n++] = Feature(6, number, tokens.Length < 2 ? 0 : (ulong)tokens[1].UPos + ((ulong)tokens[0].UPos << 8));
        features[n++] = Feature(7, number, tokens.Length == 0 ? 0 : Word(tokens[0]));
        features[n++] = Feature(8, verbs.Length == 0 ? 0 : Opening(tokens, 0, verbs[0]), number);
        var main = FirstFree(tokens, verbs);
        var shape = main < 0 ? 1UL : 2 + Subject(tokens, verbs[main]);
        features[n++] = Feature(9, shape, ending);
        features[n++] = Feature(10, shape, tokens.Length == 0 ? 0 : (ulong)tokens[0].UPos);
        features[n++] = Feature(11, shape, (ulong)Math.Min(tokens.Length, 12));
        features[n++] = Feature(12, shape, main < 0 ? 0 : FormOf(tokens[verbs[main]]));
        features[n++] = Feature(13, shape, main < 0 ? 0 : (ulong)Math.Min(verbs[main], 8));
        features[n++] = Feature(14, shape, main < 0 ? 0 : Word(tokens[verbs[main]]));
        features[n++] = Feature(17, PartAt(tokens, 0) + (PartAt(tokens, 1) << 8), PartAt(tokens, 2));
        features[n++] = Feature(18, PartAt(tokens, tokens.Length - 1) + (PartAt(tokens, tokens.Length - 2) << 8), number);
        features[n++] = Feature(19, tokens.Length < 2 ? 0 : Word(tokens[1]), number);
        return n;
    }

    /// <summary>The features of a verb.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">Where the verb stands.</param>
    /// <param name="verbs">Where those that are tagged as finite stand.</param>
    /// <param name="features">Written.</param>
    public int OfVerb(ReadOnlySpan<Token> tokens, int at, ReadOnlySpan<int> verbs, Span<ulong> features)
    {
        var n = 0;
        var ending = Word(tokens[^1]);
        var found = verbs.BinarySearch(at);
        var sure = found >= 0;
        var before = sure ? found : ~found;
        var from = before == 0 ? 0 : verbs[before - 1] + 1;
        var chain = Chain(tokens, at, out var forms, out var last);
        var opening = Opening(tokens, from, at);
        var openingBefore = before == 0 ? 0 : Opening(tokens, before == 1 ? 0 : verbs[before - 2] + 1, verbs[before - 1]);
        var place = (ulong)Math.Min(before + 1, 4);
        var after = (ulong)Math.Min(verbs.Length - before - (sure ? 1 : 0), 2);
        features[n++] = Feature(20, chain, 0);
        features[n++] = Feature(21, chain, Word(tokens[at]));
        features[n++] = Feature(22, opening, 0);
        features[n++] = Feature(23, opening, place);
        features[n++] = Feature(24, opening, openingBefore);
        features[n++] = Feature(25, opening, openingBefore + (place << 32));
        features[n++] = Feature(26, place, after);
        features[n++] = Feature(27, at == 0 ? 0 : Word(tokens[at - 1]), 0);
        features[n++] = Feature(28, at == 0 ? 0 : (ulong)tokens[at - 1].UPos, chain);
        features[n++] = Feature(29, at + 1 >= tokens.Length ? 0 : Word(tokens[at + 1]), chain);
        features[n++] = Feature(30, at + 1 >= tokens.Length ? 0 : (ulong)tokens[at + 1].UPos, place);
        features[n++] = Feature(31, FeatureHash.Of(tokens[at].Lemma), place);
        features[n++] = Feature(32, tokens[at].Is(TokenFlags.Quoted) ? 1UL : 0UL, place);
        features[n++] = Feature(33, ending, chain);
        features[n++] = Feature(34, (ulong)tokens[0].UPos, opening + place);
        features[n++] = Feature(35, Word(tokens[0]), place);
        features[n++] = Feature(36, from >= tokens.Length ? 0 : Word(tokens[from]), opening);
        features[n++] = Feature(38, FormOf(tokens[at]), 0);
        features[n++] = Feature(39, FormOf(tokens[at]), place);
        features[n++] = FeatureHash.Mix(40);
        var free = FirstFree(tokens, verbs);
        var rank = (!sure ? 5UL : free == before ? 1UL : free < 0 ? 2UL : free < before ? 3UL : 4UL) + (IsSubordinate(tokens, from, at) ? 8UL : 0);
        var held = Subject(tokens, at);
        features[n++] = Feature(41, rank, 0);
        features[n++] = Feature(42, rank, FormOf(tokens[at]));
        features[n++] = Feature(43, rank, held);
        features[n++] = Feature(44, rank + (held << 4), ending);
        features[n++] = Feature(45, held, chain);
        features[n++] = Feature(46, Linked(tokens, at, out var link), chain);
        features[n++] = Feature(47, link, chain);
        features[n++] = Feature(48, rank, (ulong)Math.Min(tokens.Length - at, 10));
        features[n++] = Feature(57, forms, FormOf(tokens[at]));
        features[n++] = Feature(58, forms, last);
        features[n++] = Feature(53, PartAt(tokens, at - 2) + (PartAt(tokens, at - 1) << 8), FormOf(tokens[at]));
        features[n++] = Feature(54, PartAt(tokens, at + 1) + (PartAt(tokens, at + 2) << 8), FormOf(tokens[at]));
        features[n++] = Feature(55, FeatureHash.Of(tokens[at].Lemma), FormOf(tokens[at]) + ((ulong)Math.Min(at, 2) << 20));
        features[n++] = Feature(56, at < 2 ? (ulong)at : Word(tokens[at - 2]), at < 1 ? 0 : Word(tokens[at - 1]));
        if (!sure)
        {
            features[n++] = Feature(49, rank, (ulong)(free + 2));
            features[n++] = Feature(50, FormOf(tokens[at]), (ulong)(free < 0 ? 0 : free < before ? 1 : 2) + (after << 3));
            features[n++] = Feature(51, FormOf(tokens[at]) + (held << 20), ending);
            features[n++] = Feature(52, at == 0 ? 0 : (ulong)tokens[at - 1].UPos, at + 1 >= tokens.Length ? 0 : (ulong)tokens[at + 1].UPos + (after << 8));
        }

        features[n++] = Feature(37, (ulong)Math.Min(at - from, 8), opening);
        return n;
    }

    private static ulong PartAt(ReadOnlySpan<Token> tokens, int at) => at < 0 ? 30UL : at >= tokens.Length ? 31UL : (ulong)tokens[at].UPos;

    /// <summary>The first verb without a subordinator before it in its clause; -1 when there is none.</summary>
    private static int FirstFree(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> verbs)
    {
        for (var v = 0; v < verbs.Length; v++)
        {
            if (!IsSubordinate(tokens, v == 0 ? 0 : verbs[v - 1] + 1, verbs[v]))
            {
                return v;
            }
        }

        return -1;
    }

    private static bool IsSubordinate(ReadOnlySpan<Token> tokens, int from, int at)
    {
        for (var i = from; i < at; i++)
        {
            if (tokens[i].UPos is UPos.SCONJ || (i > 0 && tokens[i].Features.Has(Relative)) || (from > 0 && tokens[i].Features.Has(Interrogative)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What may be the subject: the nearest noun or pronoun before the verb, its case, and whether it stands right there.</summary>
    private static ulong Subject(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 5; i--)
        {
            var token = tokens[i];
            if (token.UPos is UPos.PUNCT or UPos.VERB or UPos.SCONJ or UPos.CCONJ)
            {
                return 1 + (ulong)token.UPos;
            }

            if (token.UPos is UPos.NOUN or UPos.PROPN or UPos.PRON)
            {
                return 64 + (ulong)token.UPos + (token.Features.Has(Nominative) ? 32UL : 0) + (i == at - 1 ? 128UL : 0);
            }
        }

        return at == 0 ? 0UL : 1UL;
    }

    /// <summary>The first participle or infinitive that may hang on the verb: its form as written, and what form it is.</summary>
    private static ulong Linked(ReadOnlySpan<Token> tokens, int at, out ulong form)
    {
        for (var i = at + 1; i < tokens.Length && i <= at + ChainLength; i++)
        {
            var token = tokens[i];
            if (token.UPos is UPos.PUNCT or UPos.SCONJ or UPos.CCONJ)
            {
                break;
            }

            if (token.Features.Has(Participle) || token.Features.Has(Infinitive) || token.Features.Has(Gerund))
            {
                form = FormOf(token) + ((ulong)token.UPos << 20) + ((ulong)(i - at) << 28);
                return FeatureHash.Of(token.Norm);
            }
        }

        form = 0;
        return 0;
    }

    /// <summary>What stands between the verb before (or the start) and this verb: the subordinator nearest to it, commas, conjunctions, brackets.</summary>
    private static ulong Opening(ReadOnlySpan<Token> tokens, int from, int at)
    {
        ulong subordinator = 0, comma = 0, conjunction = 0, colon = 0, subject = 0, bracket = 0;
        for (var i = from; i < at; i++)
        {
            var token = tokens[i];
            switch (token.UPos)
            {
                case UPos.SCONJ:
                    subordinator = FeatureHash.Of(token.Norm);
                    comma = 0;
                    break;
                case UPos.PRON or UPos.ADV or UPos.DET when token.Features.Has(Relative) || token.Features.Has(Interrogative):
                    subordinator = FeatureHash.Of(token.Lemma);
                    comma = 0;
                    break;
                case UPos.CCONJ:
                    conjunction = 1;
                    break;
                case UPos.NOUN or UPos.PRON or UPos.PROPN:
                    subject = 1;
                    break;
                case UPos.PUNCT when token.Norm == ",":
                    comma = 1;
                    break;
                case UPos.PUNCT when token.Norm is ":" or ";" or "-" or "–" or "--":
                    colon = 1;
                    break;
                case UPos.PUNCT when token.Norm is "(" or "[":
                    bracket = 1;
                    break;
                default:
                    break;
            }
        }

        return FeatureHash.Mix(subordinator + comma + (conjunction << 1) + (colon << 2) + (subject << 3) + (bracket << 4) + (from == 0 ? 32UL : 0UL) + 1);
    }

    /// <summary>The forms of the verb and of the verbs that hang on it.</summary>
    private ulong Chain(ReadOnlySpan<Token> tokens, int at, out ulong forms, out ulong last)
    {
        (forms, last) = (0, 0);
        var hash = FormOf(tokens[at]) + (tokens[at].UPos is UPos.AUX && !(finnish && tokens[at].Lemma is not ("olla" or "ei")) ? FeatureHash.Of(tokens[at].Lemma) : 0);
        var links = 0;
        for (var i = at + 1; i < tokens.Length && i <= at + ChainLength && links < 2; i++)
        {
            var token = tokens[i];
            if (token.UPos is UPos.PUNCT or UPos.SCONJ or UPos.CCONJ)
            {
                break;
            }

            if (token.UPos is UPos.VERB or UPos.AUX)
            {
                if (token.Features.Has(Finite) && !token.Features.Has(Connegative) && !(token.UPos is UPos.AUX && tokens[at].UPos is UPos.AUX && !finnish))
                {
                    break;
                }

                links++;
                forms |= FormOf(token);
                last = FeatureHash.Of(token.Lemma);
                hash = FeatureHash.Mix(hash) + FormOf(token) + (token.Lemma is "be" or "have" or "go" or "olla" ? FeatureHash.Of(token.Lemma) : 0);
            }
        }

        return hash;
    }

    private static ulong FormOf(in Token token)
    {
        var f = token.Features;
        return (f.Has(Finite) ? 1UL : 0) | (f.Has(Imperative) ? 2UL : 0) | (f.Has(PastTense) ? 4UL : 0) | (f.Has(Participle) ? 8UL : 0) | (f.Has(Infinitive) ? 16UL : 0) | (f.Has(Gerund) ? 32UL : 0)
            | (f.Has(Conditional) ? 64UL : 0) | (f.Has(Potential) ? 128UL : 0) | (f.Has(Connegative) ? 256UL : 0) | (f.Has(Negative) ? 512UL : 0) | (token.UPos is UPos.AUX ? 1024UL : 0)
            | (f.Has(PastParticiple) ? 2048UL : 0) | (f.Has(PresentParticiple) ? 4096UL : 0) | (f.Has(Participle) && f.Has(Passive) ? 8192UL : 0) | (f.Has(Participle) && f.Has(Nominative) ? 16384UL : 0);
    }

    private static ulong Word(in Token token) => token.UPos is UPos.NOUN or UPos.PROPN or UPos.NUM or UPos.ADJ ? (ulong)token.UPos : FeatureHash.Of(token.Norm);

    private static ulong Feature(int template, ulong a, ulong b) => FeatureHash.Feature(template, a, b);
}
