namespace ReviewLint.Analysis.Rules;

/// <summary>What a rule's setting holds.</summary>
public enum RuleOptionType : byte
{
    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A word or words.</summary>
    Text,

    /// <summary>Words separated by commas.</summary>
    List,
}
