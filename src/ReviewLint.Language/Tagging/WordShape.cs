namespace ReviewLint.Language.Tagging;

/// <summary>What a word looks like, beside its letters.</summary>
internal static class WordShape
{
    public const int Lower = 0;
    public const int Capitalised = 1;
    public const int Upper = 2;
    public const int Mixed = 3;
    public const int Number = 4;
    public const int NumberAndLetters = 5;
    public const int Code = 6;
    public const int Marks = 7;
    public const int Drawn = 8;
    public const int Compound = 9;
    public const int SingleUpper = 10;

    public static int Of(ReadOnlySpan<char> form)
    {
        int lower = 0, upper = 0, digit = 0, hyphen = 0, code = 0, drawn = 0, other = 0;
        foreach (var c in form)
        {
            if (char.IsLower(c))
            {
                lower++;
            }
            else if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsAsciiDigit(c))
            {
                digit++;
            }
            else if (c is '-' or '\u2010' or '\u2011')
            {
                hyphen++;
            }
            else if (c is '_' or '/' or '(' or '.' or '@' or '#')
            {
                code++;
            }
            else if (char.IsSurrogate(c))
            {
                drawn++;
            }
            else
            {
                other++;
            }
        }

        var letters = lower + upper;
        if (letters == 0)
        {
            return digit > 0 ? Number : drawn > 0 || (form.Length > 0 && form[0] >= 0x2190 && other > 0) ? Drawn : Marks;
        }

        if (code > 0 && form.Length > 2 && !(code == 1 && form[^1] == '.') && letters + digit > 2)
        {
            return Code;
        }

        return digit > 0 ? NumberAndLetters
            : hyphen > 0 && letters > 1 ? (char.IsUpper(form[0]) ? Compound + 2 : Compound)
            : lower == 0 ? (upper == 1 ? SingleUpper : Upper)
            : upper == 0 ? Lower
            : upper == 1 && char.IsUpper(form[0]) ? Capitalised
            : Mixed;
    }
}
