using ReviewLint.Documents;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Scoring;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Learning;

/// <summary>Says in a reviewer's words what a feature saw. Several features may share their words: their weights are then one reason.</summary>
internal static class FeatureWords
{
    /// <summary>The words; null for what says nothing to a reader (how often a value occurs at all).</summary>
    public static string? Describe(in FeatureParts parts, SentenceReading reading, FeatureSink sink) => parts.Kind switch
    {
        <= FeatureKind.RuleField => OfRules(parts),
        <= FeatureKind.PreviousActs => OfPlace(parts),
        <= FeatureKind.Possessor => OfBuild(parts, reading),
        <= FeatureKind.ValenceOrder => OfPhrases(parts, reading),
        <= FeatureKind.FinalActAndClass => $"a sentence that is {WithArticle(MeaningNames.NameOf((Act)parts.A))}",
        <= FeatureKind.NegatedClass => OfClasses(parts, reading, sink),
        _ => OfWords(parts),
    };

    private static string? OfRules(in FeatureParts parts) => parts.Kind switch
    {
        FeatureKind.RuleCue => $"grammar and lists: {parts.One}",
        FeatureKind.RuleField => FieldRule(parts.A, parts.B),
        _ => $"grammar and lists say {MeaningNames.NameOf((Act)parts.A)}",
    };

    private static string FieldRule(int field, int value) => "grammar and lists say " + field switch
    {
        0 => MeaningNames.NameOf((TimeReference)value),
        1 => "agent " + MeaningNames.NameOf((Agent)value),
        2 => "target " + MeaningNames.NameOf((Target)value),
        3 => MeaningNames.NameOf((Polarity)value),
        4 => "tone " + MeaningNames.NameOf((Tone)value),
        5 => value == 1 ? "specific" : "not specific",
        6 => value == 1 ? "hedged" : "not hedged",
        _ => "owner " + MeaningNames.NameOf((Owner)value),
    };

    private static string? OfPlace(in FeatureParts parts) => parts.Kind switch
    {
        FeatureKind.Label when parts.A != 0 => $"the label {MeaningNames.NameOf((LabelKind)parts.A)}",
        FeatureKind.Kind => $"in {(parts.A == (int)ReviewKind.CodeReview ? "a code review" : parts.A == (int)ReviewKind.PerformanceReview ? "a performance review" : "a text of no declared kind")}",
        FeatureKind.Section when parts.A != 0 => $"in a section of kind {MeaningNames.NameOf((SectionKind)parts.A)}",
        FeatureKind.PreviousAct or FeatureKind.PreviousActs => $"follows {WithArticle(MeaningNames.NameOf((Act)parts.A))}",
        _ => null,
    };

    private static string? OfBuild(in FeatureParts parts, SentenceReading reading) => parts.Kind switch
    {
        FeatureKind.Mark => reading.EndsInQuestionMark ? "a question mark" : reading.EndsInExclamation ? "an exclamation mark" : reading.HasWarmEmoji ? "an emoji" : "no question or exclamation mark",
        FeatureKind.InnerMark => $"the mark '{parts.One}'",
        FeatureKind.Length => reading.WordCount <= 4 ? "a short sentence" : reading.WordCount >= 15 ? "a long sentence" : "its length",
        FeatureKind.Shouting => parts.A == 1 ? "capitals that shout" : null,
        FeatureKind.Checked or FeatureKind.ShapeAndChecked => CheckedWords(reading),
        FeatureKind.ClauseCount or FeatureKind.ClauseLinkPresent or FeatureKind.ClauseLinks => reading.Clauses.Count > 1 ? "how its clauses hang together" : "a single clause",
        FeatureKind.OtherSubject => $"a clause with {SubjectWords((SubjectKind)parts.A)}",
        FeatureKind.InnerSubjectAndModal => ClauseWords(ActScorer.Unwrapped(reading), reading),
        FeatureKind.Possessor => parts.A == 2 ? "something of yours" : "something of mine or ours",
        FeatureKind.NounCase when parts.A >= 100 => "a comparison",
        FeatureKind.FirstPart or FeatureKind.FirstParts => "what kind of word opens it",
        FeatureKind.LastParts => "what kind of word closes it",
        FeatureKind.Parts or FeatureKind.NounCase => "the order and forms of its words",
        _ => ClauseWords(reading.Main, reading),
    };

    private static string CheckedWords(SentenceReading reading) => SpecificScorer.KindOfChecked(reading) switch
    {
        0 => "nothing that others could check",
        1 => "a date",
        2 => "code or a link",
        3 => "a quotation",
        4 => "a number",
        _ => "a name",
    };

    private static string ClauseWords(in Clause clause, SentenceReading reading)
    {
        if (!clause.HasVerb)
        {
            return "no verb";
        }

        if (clause.Imperative)
        {
            return clause.Negated ? $"a prohibition, '{reading[clause.Verb].Norm}'" : $"an order, '{reading[clause.Verb].Norm}'";
        }

        var verb = clause.Modal == ModalKind.None
            ? clause.Counterfactual ? "a verb of what could have been" : clause.IsPast ? $"past verb '{reading[clause.Verb].Norm}'" : clause.Copula ? "a form of 'be'" : $"present verb '{reading[clause.Verb].Norm}'"
            : $"modal verb '{ModalWord(clause, reading)}'";
        return $"{(clause.Negated ? "negated " : string.Empty)}{(clause.Passive ? "passive, " : string.Empty)}{verb} with {SubjectWords(clause.Subject)}";
    }

    private static string ModalWord(in Clause clause, SentenceReading reading) => clause.VerbStart >= 0 ? reading[clause.VerbStart].Norm : MeaningNames.NameOf(clause.Modal);

    private static string SubjectWords(SubjectKind subject) => subject switch
    {
        SubjectKind.I => "subject 'I'",
        SubjectKind.You => "subject 'you'",
        SubjectKind.We => "subject 'we'",
        SubjectKind.Person => "a person as subject",
        SubjectKind.Thing => "a thing as subject",
        SubjectKind.Generic => "'one' or 'people' as subject",
        SubjectKind.Dummy => "an empty subject ('it', 'there')",
        _ => "no subject",
    };

    private static string? OfPhrases(in FeatureParts parts, SentenceReading reading) => parts.Kind switch
    {
        FeatureKind.Valence or FeatureKind.ValenceAndSubject => parts.A > 0 ? "a word that sounds good" : "a word that sounds bad",
        FeatureKind.ValenceOfRole => parts.A > 0 ? "a verb that sounds good" : "a verb that sounds bad",
        FeatureKind.ValenceSum or FeatureKind.ValenceSumAndShape or FeatureKind.ValenceOrder => "how good and bad its words sound together",
        FeatureKind.Sign or FeatureKind.SignAndKind or FeatureKind.SignAndSubject or FeatureKind.SignAndShape => SignWords(parts.A),
        _ => PhraseWords((Lex)parts.A, reading),
    };

    private static string SignWords(int sign) => (sign % 3, sign / 3) switch
    {
        (0, 0) => "no word of praise or blame",
        (_, 0) => "a word of praise",
        (0, _) => "a word of blame",
        _ => "words of praise and of blame",
    };

    // The phrase itself says more than the name of its list.
    private static string PhraseWords(Lex list, SentenceReading reading)
    {
        foreach (var hit in reading.Hits)
        {
            if (hit.List == list)
            {
                var words = string.Join(' ', Enumerable.Range(hit.First, hit.Count).Select(i => reading[i].Norm));
                return $"'{words}' of the list {MeaningNames.NameOf(list)}";
            }
        }

        return $"the list {MeaningNames.NameOf(list)}";
    }

    private static string? OfClasses(in FeatureParts parts, SentenceReading reading, FeatureSink sink)
    {
        var (a, b) = parts.Kind == FeatureKind.Class && parts.B == 1 ? ((parts.A * 4) + 1, (parts.A * 4) + 4) : (parts.A, parts.A);
        for (var i = reading.First; i < reading.Count; i++)
        {
            if (sink.ClassAt(i) >= a && sink.ClassAt(i) <= b)
            {
                return parts.Kind == FeatureKind.NegatedClass ? $"a negated word like '{reading[i].Norm}'" : $"a word like '{reading[i].Norm}'";
            }
        }

        return null;
    }

    private static string OfWords(in FeatureParts parts)
    {
        var words = string.Join(' ', new[] { parts.One, parts.Two, parts.Three }.Where(w => w is not null));
        return parts.Kind switch
        {
            FeatureKind.FirstWord or FeatureKind.FirstTwoWords or FeatureKind.FirstThreeWords => $"opens with '{words}'",
            FeatureKind.LastWord or FeatureKind.LastTwoWords => $"ends with '{words}'",
            FeatureKind.SubjectLemma => $"'{words}' as subject",
            FeatureKind.VerbLemma => $"the verb '{words}'",
            FeatureKind.QuestionWord => $"the question word '{words}'",
            FeatureKind.NegatedLemma => $"a negated '{words}'",
            FeatureKind.LabelAndWord => $"'{words}' behind a label",
            FeatureKind.CodeAndNeighbour => $"'{words}' before code",
            FeatureKind.LemmaPair => $"the words '{words}'",
            _ => $"the word '{words}'",
        };
    }

    private static string WithArticle(string name) => name[0] is 'o' ? name == "other" ? "something else" : $"an {name}" : name is "praise" or "social" ? name : $"a {name}";
}
