using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Learning;

/// <summary>Features of the words of a sentence: alone, beside each other, at its ends, in their roles, and by their classes.</summary>
internal static class WordFeatures
{
    internal const int NegationReach = 4;

    public static void Add(SentenceReading reading, FeatureSink sink)
    {
        ValenceFeatures.Add(reading, sink);
        AddRoles(reading, sink);
        AddEnds(reading, sink);
        AddRunning(reading, sink);
    }

    private static void AddRoles(SentenceReading reading, FeatureSink sink)
    {
        var main = reading.Main;
        if (reading.QuestionWord >= 0)
        {
            Word(FeatureKind.QuestionWord, reading.QuestionWord, reading, sink);
        }

        if (main.HasVerb)
        {
            Word(FeatureKind.VerbLemma, main.Verb, reading, sink);
            Class(FeatureKind.ClassOfVerb, main.Verb, sink, 0, 0);
            Class(FeatureKind.ClassOfVerb, main.Verb, sink, 1 + (int)main.Subject, main.IsPast ? 1 : 0);
        }

        if (main.SubjectToken >= 0)
        {
            Word(FeatureKind.SubjectLemma, main.SubjectToken, reading, sink);
            Class(FeatureKind.ClassOfSubject, main.SubjectToken, sink, main.Copula ? 1 : 0, 0);
        }

        if (main.Copula && main.HasVerb)
        {
            for (var i = main.Verb + 1; i < main.End && i < reading.Count; i++)
            {
                if (reading.At(i).UPos is UPos.ADJ or UPos.NOUN)
                {
                    Word(FeatureKind.Complement, i, reading, sink);
                    Class(FeatureKind.ClassOfComplement, i, sink, main.Negated ? 1 : 0, 0);
                    break;
                }
            }
        }
    }

    private static void AddEnds(SentenceReading reading, FeatureSink sink)
    {
        var (first, last) = (reading.First, reading.Last);
        if (last < first)
        {
            return;
        }

        sink.AddWords(FeatureKind.FirstWord, sink.NormAt(first), 0, 0, 0, reading.At(first).Norm);
        sink.AddWords(FeatureKind.FirstWord, sink.NormAt(first), 0, 0, 1 + (reading.EndsInQuestionMark ? 1 : 0), reading.At(first).Norm);
        sink.AddWords(FeatureKind.LastWord, sink.LemmaAt(last), 0, 0, reading.EndsInQuestionMark ? 1 : 0, reading.At(last).Lemma);
        if (reading.Label != LabelKind.None)
        {
            sink.AddWords(FeatureKind.LabelAndWord, sink.LemmaAt(first), 0, 0, (int)reading.Label, reading.At(first).Lemma);
        }

        if (last > first)
        {
            sink.AddWords(FeatureKind.FirstTwoWords, sink.NormAt(first), sink.NormAt(first + 1), 0, 0, reading.At(first).Norm, reading.At(first + 1).Norm);
            sink.AddWords(FeatureKind.LastTwoWords, sink.NormAt(last - 1), sink.NormAt(last), 0, reading.EndsInQuestionMark ? 1 : 0, reading.At(last - 1).Norm, reading.At(last).Norm);
        }

        if (last > first + 1)
        {
            sink.AddWords(FeatureKind.FirstThreeWords, sink.NormAt(first), sink.NormAt(first + 1), sink.NormAt(first + 2), 0, reading.At(first).Norm, reading.At(first + 1).Norm, reading.At(first + 2).Norm);
        }

        for (var i = first; i <= last && i < first + 3; i++)
        {
            Class(FeatureKind.ClassAtStart, i, sink, i - first, 0);
        }
    }

    private static void AddRunning(SentenceReading reading, FeatureSink sink)
    {
        var (previous, negation) = (-1, -100);
        for (var i = reading.First; i < reading.Count; i++)
        {
            ref readonly var token = ref reading.At(i);
            if (SentenceEdges.IsMark(token) || token.Is(TokenFlags.Quoted))
            {
                previous = -1;
                negation = token.Norm is "," or ";" ? -100 : negation;
                continue;
            }

            if (token.Is(TokenFlags.Opaque))
            {
                if (previous >= 0)
                {
                    sink.AddWords(FeatureKind.CodeAndNeighbour, sink.NormAt(previous), 0, 0, 0, reading.At(previous).Norm);
                }

                previous = -1;
                continue;
            }

            if (token.UPos is not (UPos.NUM or UPos.PROPN))
            {
                AddOne(reading, i, i - negation <= NegationReach, sink);
            }

            if (previous >= 0)
            {
                sink.AddPair(reading, previous, i);
            }

            negation = sink.IsNegationAt(i) ? i : negation;
            previous = i;
        }
    }

    /// <summary>Features of a word that stand wherever it stands.</summary>
    internal static void AddAlone(SentenceReading reading, int i, FeatureSink sink)
    {
        ref readonly var token = ref reading.At(i);
        sink.AddWords(FeatureKind.Lemma, sink.LemmaAt(i), 0, 0, 0, token.Lemma);
        if (sink.NormAt(i) != sink.LemmaAt(i))
        {
            sink.AddWords(FeatureKind.Norm, sink.NormAt(i), 0, 0, 0, token.Norm);
        }

        if (sink.ClassAt(i) is not 0 and var number)
        {
            sink.Add(FeatureKind.Class, number);
            sink.Add(FeatureKind.Class, (number - 1) / 4, 1);
        }

        if (token.Norm.Length > 4 && token.UPos is UPos.NOUN or UPos.VERB or UPos.ADJ or UPos.ADV)
        {
            var norm = token.Norm;
            var prefix = reading.Finnish ? 6 : 5;
            if (norm.Length > prefix)
            {
                sink.AddWords(FeatureKind.Prefix, FeatureSink.HashOf(norm.AsSpan(0, prefix), reading.Finnish), 0, 0, 0, norm);
            }

            sink.AddWords(FeatureKind.Suffix, FeatureSink.HashOf(norm.AsSpan(norm.Length - 3), reading.Finnish), 0, 0, (int)token.UPos, norm);
        }
    }

    /// <summary>Features of two words side by side.</summary>
    internal static void AddPair(SentenceReading reading, int first, int second, FeatureSink sink)
    {
        ref readonly var left = ref reading.At(first);
        ref readonly var right = ref reading.At(second);
        sink.AddWords(FeatureKind.LemmaPair, sink.LemmaAt(first), sink.LemmaAt(second), 0, 0, left.Lemma, right.Lemma);
    }

    private static void AddOne(SentenceReading reading, int i, bool negated, FeatureSink sink)
    {
        sink.AddAlone(reading, i);
        if (!negated)
        {
            return;
        }

        sink.AddWords(FeatureKind.NegatedLemma, sink.LemmaAt(i), 0, 0, 0, reading.At(i).Lemma);
        Class(FeatureKind.NegatedClass, i, sink, 0, 0);
    }

    internal static bool IsNegation(string word) =>
        word is "not" or "n't" or "never" or "no" or "without" or "hardly" or "nothing" or "nobody" or "none" or "cannot" or "en" or "et" or "ei" or "emme" or "ette" or "eivät" or "eikä" or "älä" or "ilman" or "tuskin";

    private static void Word(FeatureKind kind, int token, SentenceReading reading, FeatureSink sink, int number = 0) =>
        sink.AddWords(kind, sink.LemmaAt(token), 0, 0, number, reading.At(token).Lemma);

    private static void Class(FeatureKind kind, int token, FeatureSink sink, int a, int b)
    {
        if (sink.ClassAt(token) is not 0 and var number)
        {
            sink.Add(kind, number, a, b);
        }
    }
}
