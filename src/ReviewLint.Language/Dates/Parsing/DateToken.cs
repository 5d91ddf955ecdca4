using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>A run of letters, a run of digits, or one other character.</summary>
internal struct DateToken
{
    /// <summary>UTF-16 offset of the first character.</summary>
    public int Start;

    /// <summary>UTF-16 offset just past the last character.</summary>
    public int End;

    /// <summary>What the word means; default for what is not a date word.</summary>
    public DateWord Word;

    /// <summary>The number that up to nine digits say; −1 for more.</summary>
    public int Number;

    public DateTokenKind Kind;

    /// <summary>How many digits a number has.</summary>
    public byte Digits;

    /// <summary>Whether white space stands before it, or nothing.</summary>
    public bool SpaceBefore;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapital;

    /// <summary>The character of a symbol.</summary>
    public char Symbol;
}
