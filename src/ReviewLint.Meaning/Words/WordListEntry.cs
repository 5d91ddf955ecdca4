namespace ReviewLint.Meaning.Words;

/// <summary>One entry of a word list.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Line">1-based line in the file.</param>
/// <param name="Weight">Strength of the entry; 1 unless the line says otherwise (a tab and a number).</param>
public readonly record struct WordListEntry(string Phrase, int Line, double Weight = 1);
