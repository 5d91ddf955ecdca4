using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Scoring;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Learning;

/// <summary>Features of how a sentence is built, the same in every language.</summary>
internal static class ClauseFeatures
{
    public static void Add(SentenceReading reading, FeatureSink sink)
    {
        var main = reading.Main;
        var inner = ActScorer.Unwrapped(reading);
        var shape = ShapeOf(main);
        AddShape(reading, main, shape, sink);
        sink.Add(FeatureKind.InnerSubjectAndModal, (int)inner.Subject, (int)inner.Modal, inner.IsPast ? 1 : 0);
        sink.Add(FeatureKind.ClauseCount, Math.Min(4, reading.Clauses.Count));
        var links = 0;
        for (var i = 0; i < reading.Clauses.Count; i++)
        {
            var clause = reading.Clauses[i];
            sink.Add(FeatureKind.ClauseLinkPresent, (int)clause.Link);
            sink.Add(FeatureKind.OtherSubject, (int)clause.Subject, TenseOf(clause), i == 0 ? 0 : 1);
            links = i < 3 ? (links * 9) + (int)clause.Link + 1 : links;
        }

        sink.Add(FeatureKind.ClauseLinks, links);
        AddParts(reading, sink);
    }

    // The shape tells the subject, the modal, the tense and the form.
    private static void AddShape(SentenceReading reading, in Clause main, int shape, FeatureSink sink)
    {
        var isChecked = SpecificScorer.KindOfChecked(reading);
        var asks = (reading.EndsInQuestionMark ? 1 : 0) + (reading.QuestionWord >= 0 ? 2 : 0);
        if (sink.AddGroup(FeatureKind.Shape, (uint)shape | ((uint)reading.Context.Kind << 16) | ((uint)asks << 20) | ((uint)isChecked << 24) | (reading.Finnish ? 1u << 28 : 0)))
        {
            return;
        }

        var form = (main.HasVerb ? 1 : 0) + (main.Imperative ? 2 : 0) + (main.Passive ? 4 : 0) + (main.Negated ? 8 : 0) + (main.Inverted ? 16 : 0);
        sink.Add(FeatureKind.Subject, (int)main.Subject);
        sink.Add(FeatureKind.Modal, (int)main.Modal);
        sink.Add(FeatureKind.VerbForm, form);
        sink.Add(FeatureKind.SubjectAndModal, (int)main.Subject, (int)main.Modal);
        sink.Add(FeatureKind.SubjectAndTense, (int)main.Subject, TenseOf(main), (int)reading.Context.Kind);
        sink.Add(FeatureKind.SubjectAndCopula, (int)main.Subject, main.Copula ? 1 : 0, main.Negated ? 1 : 0);
        sink.Add(FeatureKind.Shape, shape);
        sink.Add(FeatureKind.Shape, shape, 1 + asks);
        sink.Add(FeatureKind.ShapeInLanguage, shape, reading.Finnish ? 1 : 0, (int)reading.Context.Kind);
        sink.Add(FeatureKind.ShapeAndChecked, shape, isChecked, (int)reading.Context.Kind);
        sink.EndGroup();
    }

    /// <summary>Subject, modal, tense and form of a clause in one number.</summary>
    public static int ShapeOf(in Clause clause) =>
        (int)clause.Subject + (8 * (int)clause.Modal) + (128 * TenseOf(clause)) + (clause.HasVerb ? 512 : 0) + (clause.Imperative ? 1024 : 0) + (clause.Passive ? 2048 : 0)
        + (clause.Negated ? 4096 : 0) + (clause.Copula ? 8192 : 0) + (clause.Inverted ? 16384 : 0);

    private static int TenseOf(in Clause clause) => clause.Counterfactual ? 3 : clause.Past ? 1 : clause.Perfect ? 2 : 0;

    private static void AddParts(SentenceReading reading, FeatureSink sink)
    {
        var language = reading.Finnish ? 1 : 0;
        var (before, previous, words) = (31, 31, 0);
        for (var i = reading.First; i < reading.Count; i++)
        {
            ref readonly var token = ref reading.At(i);
            var part = token.Is(TokenFlags.Quoted) ? 30 : token.Is(TokenFlags.Opaque) ? 29 : (int)token.UPos;
            sink.AddSequence(previous, part, three: false);
            sink.AddSequence((before * 32) + previous, part, three: true);
            if (words == 0)
            {
                sink.Add(FeatureKind.FirstPart, part, language);
            }
            else if (words == 2)
            {
                sink.Add(FeatureKind.FirstParts, (before * 32) + previous, part, language);
            }

            if (SentenceEdges.IsMark(token))
            {
                sink.AddWords(FeatureKind.InnerMark, sink.NormAt(i), 0, 0, i > reading.Last ? 1 : 0, token.Norm);
            }

            sink.AddInflection(reading, i);
            (before, previous, words) = (previous, part, words + 1);
        }

        sink.Add(FeatureKind.LastParts, before, previous, language);
    }

    /// <summary>Features of the inflection of a word.</summary>
    internal static void AddInflection(in Token token, FeatureSink sink)
    {
        if (token.Has(Features.SecondPossessor) || token.Has(Features.FirstPossessor))
        {
            sink.Add(FeatureKind.Possessor, token.Has(Features.SecondPossessor) ? 2 : 1, token.Has(Features.Nominative) ? 1 : 0);
        }

        if (token.UPos == UPos.ADJ && (token.Has(Features.Comparative) || token.Has(Features.Superlative)))
        {
            sink.Add(FeatureKind.NounCase, 100, token.Has(Features.Comparative) ? 1 : 2);
        }

        if (token.UPos is UPos.VERB or UPos.AUX)
        {
            var tense = token.Has(Features.Past) ? 1 : token.Has(Features.Present) ? 2 : 0;
            var mood = token.Has(Features.Conditional) ? 1 : token.Has(Features.Imperative) ? 2 : token.Has(Features.Potential) ? 3 : token.Has(Features.Infinitive) ? 4 : token.Has(Features.Participle) ? 5 : token.Has(Features.Gerund) ? 6 : 0;
            var person = token.Has(Features.FirstPerson) ? 1 : token.Has(Features.SecondPerson) ? 2 : token.Has(Features.ThirdPerson) ? 3 : 0;
            sink.Add(FeatureKind.NounCase, tense + (4 * mood) + (32 * person), token.Has(Features.Passive) ? 1 : 0, token.Has(Features.Plural) ? 1 : 0);
        }
    }
}
