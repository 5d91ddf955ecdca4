using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReviewLint.Language.Segmentation;

/// <summary>Questions about single characters, with a table for ASCII.</summary>
internal static class CharClass
{
    private static readonly byte[] Ascii = BuildAscii();
    private static readonly Trait[] AsciiTraits = BuildTraits();

    /// <summary>What a character of a word is like.</summary>
    public enum Trait : byte
    {
        /// <summary>No character of a word.</summary>
        None,
        Lower,
        Upper,

        /// <summary>An ASCII digit or an underscore.</summary>
        Code,
        Other,
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Trait TraitOf(char c) => c < 128 ? AsciiTraits[c] : !IsWordSlow(c) ? Trait.None : char.IsLower(c) ? Trait.Lower : char.IsUpper(c) ? Trait.Upper : Trait.Other;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => c < 128 ? Ascii[c] == 1 : IsWordSlow(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) => c < 128 ? Ascii[c] == 2 : char.IsWhiteSpace(c) || c == '\u200B' || c == '\uFEFF';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '`' or '\u00B4';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsLongDash(char c) => c is '\u2013' or '\u2014' or '\u2212';

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    public static bool IsQuote(char c) => c is '"' or '\'' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2018' or '\u2019' or '\u201A' or '\u00AB' or '\u00BB' or '`';

    public static bool IsStop(char c) => c is '.' or '!' or '?' or '\u2026' or '\uFF0E' or '\u3002' or '\uFF01' or '\uFF1F' or '\u203C' or '\u2049';

    public static bool IsSymbol(char c) => c < 128
        ? c is '$' or '%' or '+' or '=' or '<' or '>' or '^' or '|' or '~' or '#' or '&' or '@'
        : char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol;

    /// <summary>Whether a code point is drawn as a picture; the ranges are those of the Unicode emoji data that matter in running text.</summary>
    public static bool IsEmoji(int codePoint) => codePoint is
        (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B05 and <= 0x2B55) or 0x2764 or 0x231A or 0x231B or 0x23E9 or 0x23F0 or 0x203C or 0x2049 or 0x2122 or 0x3030;

    /// <summary>Whether a character continues the emoji before it: joiner, variation selector, keycap, skin tone (its low surrogate is seen after 0xD83C).</summary>
    public static bool ContinuesEmoji(char c) => c is '\u200D' or '\uFE0F' or '\uFE0E' or '\u20E3';

    private static bool IsWordSlow(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber || c == '\u00AD' || c == '\u00B0';

    private static Trait[] BuildTraits()
    {
        var traits = new Trait[128];
        for (var c = '\0'; c < 128; c++)
        {
            traits[c] = char.IsAsciiLetterLower(c) ? Trait.Lower : char.IsAsciiLetterUpper(c) ? Trait.Upper : char.IsAsciiDigit(c) || c == '_' ? Trait.Code : Trait.None;
        }

        return traits;
    }

    private static byte[] BuildAscii()
    {
        var table = new byte[128];
        for (var c = 0; c < 128; c++)
        {
            table[c] = char.IsAsciiLetterOrDigit((char)c) || c == '_' ? (byte)1 : char.IsWhiteSpace((char)c) ? (byte)2 : (byte)0;
        }

        return table;
    }
}
