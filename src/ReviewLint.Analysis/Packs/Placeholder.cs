namespace ReviewLint.Analysis.Packs;

/// <summary>A <c>{name}</c> or <c>{name.part}</c> in a message.</summary>
/// <param name="Name">A name given with <c>as</c>, or one of <see cref="BuiltIn"/>.</param>
/// <param name="Part">What of it; empty for its words.</param>
internal readonly record struct Placeholder(string Name, string Part)
{
    /// <summary>The name under which the first <c>count</c> or <c>run</c> of a rule keeps what it counted.</summary>
    public const string Counted = "count";

    /// <summary>Names that every rule has: the words marked, the sentence, the section's heading, what was counted, the first and last of that, a setting, the period's length.</summary>
    public static readonly string[] BuiltIn = ["found", "sentence", "section", "conventional-label", Counted, "first", "last", "option", "period"];

    /// <summary>Whether it is filled by a number.</summary>
    public bool IsNumber => Part is "count" or "words" or "line" or "days" or "part" or "window" || Name is "period" or "option" || (Name == Counted && Part.Length == 0);

    /// <summary>Parts: how many, how many words, all of them in a list, what was meant, 1-based line, second and third of several, days from the review, and of <c>dates</c>: how many in the share, days of that part.</summary>
    public static readonly string[] Parts = ["count", "words", "list", "meant", "line", "2", "3", "days", "part", "window"];
}
