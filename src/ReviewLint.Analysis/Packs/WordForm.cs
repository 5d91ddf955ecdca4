namespace ReviewLint.Analysis.Packs;

/// <summary>A form of a word that a rewrite can ask for, named as in Universal Dependencies (<c>VerbForm</c>, <c>Case</c>).</summary>
internal enum WordForm : byte
{
    /// <summary>The infinitive: <c>warned</c> → <c>warn</c>.</summary>
    Inf,

    /// <summary>The English gerund: <c>write</c> → <c>writing</c>.</summary>
    Ger,

    /// <summary>The elative of the Finnish third infinitive: <c>kirjoittanut</c> → <c>kirjoittamasta</c>.</summary>
    Ela,

    /// <summary>The nominative singular of a Finnish noun: <c>tarkistuksen</c> → <c>tarkistus</c>.</summary>
    Nom,

    /// <summary>As written, but with a small first letter.</summary>
    Small,

    /// <summary>As written, but with a capital first letter.</summary>
    Capital,
}
