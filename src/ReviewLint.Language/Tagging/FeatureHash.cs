using System.Runtime.CompilerServices;

namespace ReviewLint.Language.Tagging;

/// <summary>Hashes that training and tagging share; changing one changes every model file.</summary>
internal static class FeatureHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325UL ^ (ulong)text.Length;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x100000001B3UL;
        }

        return Mix(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong value)
    {
        value ^= value >> 32;
        value *= Prime;
        return value ^ (value >> 29);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(int template, ulong a) => (uint)(Mix(a + ((ulong)template * 0xD6E8FEB86659FD93UL)) >> 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(int template, ulong a, ulong b) => Feature(template, (a * 0xA0761D6478BD642FUL) ^ (b + (b << 21)));
}
