namespace ReviewLint.Language.Dates.Parsing;

/// <summary>What a token of a date text is made of.</summary>
internal enum DateTokenKind : byte
{
    End,
    Word,
    Number,
    Symbol,
}
