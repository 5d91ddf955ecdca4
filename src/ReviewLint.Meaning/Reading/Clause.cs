namespace ReviewLint.Meaning.Reading;

/// <summary>How a clause hangs on the sentence.</summary>
internal enum ClauseLink : byte
{
    Main,
    Coordinate,
    Condition,
    Reason,
    Purpose,
    Time,
    Relative,
    Complement,
}

/// <summary>Whom the subject of a clause means.</summary>
internal enum SubjectKind : byte
{
    None,
    I,
    You,
    We,
    Person,
    Thing,
    Generic,
    Dummy,
}

internal enum ModalKind : byte
{
    None,
    Will,
    Must,
    Should,
    Can,
    Could,
    Might,
    Would,
    Lets,
}

/// <summary>One clause: where it stands, whose it is and in which form its verb stands. Token numbers are -1 where there is none.</summary>
internal struct Clause
{
    public int First;
    public int End;
    public ClauseLink Link;
    public SubjectKind Subject;
    public int SubjectToken;

    /// <summary>First token of the verb group.</summary>
    public int VerbStart;

    /// <summary>The word that carries the meaning.</summary>
    public int Verb;

    public ModalKind Modal;
    public bool Imperative;
    public bool Past;
    public bool Perfect;
    public bool Passive;
    public bool Negated;
    public bool Counterfactual;

    /// <summary>The verb or auxiliary stands before the subject.</summary>
    public bool Inverted;

    /// <summary>The verb is a form of be or the like.</summary>
    public bool Copula;

    public readonly bool HasVerb => Verb >= 0;

    public readonly bool IsPast => Past || Perfect || Counterfactual;

    public readonly bool IsMain => Link is ClauseLink.Main or ClauseLink.Coordinate;
}
