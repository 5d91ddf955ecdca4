using System.Globalization;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>What a phrase asks of one token, or a gap.</summary>
internal sealed record PhraseElement
{
    public required ElementKind Kind { get; init; }

    /// <summary>The words of which the token must be one; empty for a test of features or part of speech alone.</summary>
    public PhraseWord[] Words { get; init; } = [];

    /// <summary>The ways of which one must be gone, where a choice holds more than single words; null for one step.</summary>
    public IReadOnlyList<IReadOnlyList<PhraseElement>>? Ways { get; init; }

    public TokenTest Test { get; init; } = TokenTest.None;

    public bool Optional { get; init; }

    /// <summary>As written: equal elements share a path in the trie.</summary>
    public string Key { get; init; } = "";
}

internal enum ElementKind : byte
{
    Words,
    Any,
    Name,
    Code,
    Gap,
}

[Flags]
internal enum WordSource : byte
{
    None = 0,
    Form = 1,
    Lemma = 2,
    Either = 3,
}

internal enum WordShape : byte
{
    Whole,
    Prefix,
    Suffix,
}

internal readonly record struct PhraseWord(string Text, WordSource Source, WordShape Shape);

/// <summary>Parts of speech (a bit each; 0 for any) and features that a token must have.</summary>
/// <param name="Parts">The parts of speech.</param>
/// <param name="Features">The features.</param>
/// <param name="Key">All of it as text: the parts in hexadecimal, then each feature behind a line feed.</param>
internal sealed record TokenTest(uint Parts, FeatureTest[] Features, string Key)
{
    public static readonly TokenTest None = new(0, [], "0");

    public static TokenTest Create(uint parts, IReadOnlyList<string> features) => Parse($"{parts:x}{string.Concat(features.Select(f => '\n' + f))}");

    /// <summary>Reads a key.</summary>
    public static TokenTest Parse(ReadOnlySpan<char> key)
    {
        var features = new List<FeatureTest>();
        var parts = 0u;
        foreach (var range in key.Split('\n'))
        {
            if (range.Start.Value == 0)
            {
                parts = uint.Parse(key[range], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            }
            else
            {
                features.Add(FeatureTest.Parse(key[range].ToString()));
            }
        }

        return new TokenTest(parts, [.. features], key.ToString());
    }

    public bool IsNone => Parts == 0 && Features.Length == 0;

    public bool Holds(in Token token)
    {
        if (Parts != 0 && (Parts & (1u << (int)token.UPos)) == 0)
        {
            return false;
        }

        foreach (var feature in Features)
        {
            if (!token.Features.Has(feature))
            {
                return false;
            }
        }

        return true;
    }
}
