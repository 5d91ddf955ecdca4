namespace ReviewLint.Meaning;

/// <summary>
/// Facts about a sentence that rules ask for beside its meaning. Definitions: the rule catalogue's overview (section 3) and the lexicons of its blocks.
/// The words that rules use are the names in kebab case, as in <see cref="MeaningNames"/>.
/// </summary>
[Flags]
public enum MeaningCues : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Opens the future: forward wording, a modal about the receiver, an imperative, a question about the future, a date after the review.</summary>
    Forward = 1UL << 0,

    /// <summary>Should have, could have, <em>olisit voinut</em>: counts as past.</summary>
    Counterfactual = 1UL << 1,

    /// <summary>Keep it up, <em>jatka samaan malliin</em>: never counts as forward, and is no evaluation to build on.</summary>
    Formulaic = 1UL << 2,

    /// <summary>We agreed, you chose, <em>ehdotit</em>: the receiver's own choice is on record.</summary>
    Agreement = 1UL << 3,

    /// <summary>The receiver's own view is reported: you told me that …, a quotation of theirs.</summary>
    ReceiverVoice = 1UL << 4,

    /// <summary>A question to the receiver that wants an answer: open, choice or closed.</summary>
    Genuine = 1UL << 5,

    /// <summary>Is it OK if …? Have I understood you right?</summary>
    Consent = 1UL << 6,

    /// <summary>A question that lists alternatives.</summary>
    Choice = 1UL << 7,

    /// <summary>A why-question.</summary>
    Why = 1UL << 8,

    /// <summary>Asks about learning, meaning, feeling, assumptions, alternatives or obstacles.</summary>
    Reflective = 1UL << 9,

    /// <summary>Gives a reason: because, so that, otherwise, <em>koska</em>, <em>jotta</em>; a link to a rule.</summary>
    Rationale = 1UL << 10,

    /// <summary>States a condition: when, if, unless.</summary>
    Condition = 1UL << 11,

    /// <summary>A finite action verb about the receiver that one could see or hear.</summary>
    Behaviour = 1UL << 12,

    /// <summary>Holds evidence: a date, a number with a unit or count, an id, a named event, a quotation.</summary>
    Evidence = 1UL << 13,

    /// <summary>Says what it led to.</summary>
    Impact = 1UL << 14,

    /// <summary>Says when or where.</summary>
    Situation = 1UL << 15,

    /// <summary>Says what caused it: because, due to, <em>johtui</em>.</summary>
    Causal = 1UL << 16,

    /// <summary>Opens a possibility: could, what if, an option, an experiment.</summary>
    Possibility = 1UL << 17,

    /// <summary>Offers at least two alternatives to pick from.</summary>
    Options = 1UL << 18,

    /// <summary>States a development goal of the receiver.</summary>
    Goal = 1UL << 19,

    /// <summary>A concrete action of somebody ahead.</summary>
    Step = 1UL << 20,

    /// <summary>A meeting, message or look ahead: dated or recurring.</summary>
    Touchpoint = 1UL << 21,

    /// <summary>Links to what was agreed or happened before.</summary>
    Continuity = 1UL << 22,

    /// <summary>A duty of conduct, safety, security or law.</summary>
    Duty = 1UL << 23,

    /// <summary>A placeholder: TBD, <em>sovitaan myöhemmin</em>.</summary>
    Placeholder = 1UL << 24,

    /// <summary>Negated main clause.</summary>
    Negated = 1UL << 25,

    /// <summary>Ends in a question mark, or is a question by its clitic or question word.</summary>
    Question = 1UL << 26,

    /// <summary>An imperative main clause.</summary>
    Imperative = 1UL << 27,

    /// <summary>Somebody else's claim: I heard, <em>kuulemma</em>.</summary>
    Hearsay = 1UL << 28,

    /// <summary>A comparison with a person.</summary>
    Comparison = 1UL << 29,
}
