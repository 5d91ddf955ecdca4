namespace ReviewLint.Meaning.Learning;

/// <summary>Kinds of features. The numbers go into the model's hashes: whoever reorders them trains the model again.</summary>
internal enum FeatureKind : byte
{
    // What the rules said.
    RuleAct,
    RuleActInLanguage,
    RuleActInKind,
    RuleActIsSure,
    RuleCue,
    RuleField,

    // Where the sentence stands.
    Bias,
    Label,
    Kind,
    Section,
    PreviousAct,
    PreviousActs,

    // Its marks and size.
    Mark,
    InnerMark,
    Length,
    Shouting,
    Checked,

    // Its clauses.
    Subject,
    Modal,
    VerbForm,
    SubjectAndModal,
    SubjectAndTense,
    SubjectAndCopula,
    Shape,
    ShapeInLanguage,
    ShapeAndChecked,
    InnerSubjectAndModal,
    ClauseLinkPresent,
    ClauseLinks,
    OtherSubject,
    ClauseCount,
    FirstPart,
    FirstParts,
    LastParts,
    Parts,
    NounCase,
    Possessor,

    // Its phrases and their sign.
    Phrase,
    StrongPhrase,
    PhraseAndSubject,
    PhraseAndTense,
    FirstPhrase,
    Sign,
    SignAndSubject,
    SignAndKind,
    SignAndShape,
    Valence,
    ValenceAndSubject,
    ValenceOfRole,
    ValenceSum,
    ValenceSumAndShape,
    ValenceOrder,

    // What was decided before the other fields.
    FinalAct,
    FinalActAndRuleField,
    FinalActAndSubject,
    FinalActAndSign,
    FinalActAndShape,
    FinalActAndSection,
    FinalActAndChecked,
    FinalActAndClass,

    // Classes of words alike in meaning.
    Class,
    ClassAtStart,
    ClassOfVerb,
    ClassOfComplement,
    ClassOfSubject,
    NegatedClass,

    // Single words and their neighbours; everything from here on counts as a word.
    Lemma,
    Norm,
    LemmaPair,
    FirstWord,
    FirstTwoWords,
    FirstThreeWords,
    LastWord,
    LastTwoWords,
    Prefix,
    Suffix,
    SubjectLemma,
    VerbLemma,
    QuestionWord,
    Complement,
    NegatedLemma,
    LabelAndWord,
    CodeAndNeighbour,
}
