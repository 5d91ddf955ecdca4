using System.Collections.Immutable;

namespace ReviewLint.Analysis.Configuration;

/// <summary>One of the engine's own keys.</summary>
/// <param name="Name">The key.</param>
/// <param name="Default">Its default as it would be written; empty for none.</param>
/// <param name="Expected">What a value must be, for messages.</param>
/// <param name="IsValid">Whether a value can be read.</param>
/// <param name="Words">The closed list of words of its values, for <em>did you mean</em>; empty when there is none.</param>
internal sealed record ConfigurationKey(string Name, string Default, string Expected, Func<string, bool> IsValid, ImmutableArray<string> Words)
{
    public ConfigurationKey(string name, string @default, string expected, Func<string, bool> isValid)
        : this(name, @default, expected, isValid, [])
    {
    }
}
