namespace ReviewLint.Analysis.Conditions;

/// <summary>The classes of conditions, as compiled packs number them.</summary>
internal enum ConditionKind : byte
{
    All,
    Any,
    Not,
    Constant,
    Inside,
    Count,
    Run,
    Share,
    Relation,
    Echo,
    DateSpread,
    Date,
    Phrase,
    Rating,
    MissingSections,
    UnknownLabel,
    Profile,
    Fact,
    Place,
    Test,
    Heading,
}
