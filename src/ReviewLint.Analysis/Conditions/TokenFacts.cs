namespace ReviewLint.Analysis.Conditions;

/// <summary>Kinds of token that a sentence holds.</summary>
[Flags]
internal enum TokenFacts : byte
{
    None = 0,

    /// <summary>Code or a link.</summary>
    Opaque = 1,

    /// <summary>A word of a quotation.</summary>
    Quoted = 2,

    /// <summary>A verb or an auxiliary.</summary>
    Verb = 4,
}
