namespace ReviewLint.Language.Tagging;

/// <summary>The class of a word in a lexicon, whatever the treebanks know of it: which parts of speech it can have.</summary>
internal static class WordClass
{
    /// <summary>More than there are classes: found with another first letter, a class says something else.</summary>
    private const ulong FoundSmall = 0x8000;
    private const ulong FoundCapitalised = 0x10000;

    /// <summary>The class of a form: as it is written, else small, else capitalised; 0 when the lexicon lacks it.</summary>
    /// <param name="form">As written.</param>
    /// <param name="lower">The same in small letters.</param>
    /// <param name="find">The class of a word just as it is given, from 1 on; 0 for none.</param>
    public static ulong Of(string form, string lower, Func<string, int> find)
    {
        if (find(form) is > 0 and var own)
        {
            return (ulong)own;
        }

        if (lower != form)
        {
            return find(lower) is > 0 and var small ? (ulong)small + FoundSmall : 0;
        }

        return form.Length > 1 && char.IsLower(form[0]) && find(string.Concat(char.ToUpperInvariant(form[0]).ToString(), form.AsSpan(1))) is > 0 and var capitalised
            ? (ulong)capitalised + FoundCapitalised
            : 0;
    }
}
