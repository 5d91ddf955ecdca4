using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;

namespace ReviewLint.Analysis.Naming;

/// <summary>The keys of front matter that mean something here. Front matter is shared with other tools, so only a slip of one that nobody else uses is told.</summary>
internal static class FrontMatterKeys
{
    private static readonly ImmutableArray<string> s_own = ["intent", "period", "reviewer", "reviewee", "language", "agreed", "signed"];

    /// <summary>The key that an unknown one was meant to be; null when it is known or may well be another tool's.</summary>
    public static string? Meant(string key)
    {
        if (key.StartsWith(ConfigurationKeys.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            var name = key[ConfigurationKeys.Prefix.Length..];
            return name.ToLowerInvariant() is "kind" or "intent" or "date" ? name.ToLowerInvariant() : NameSuggester.Closest(name, s_own);
        }

        foreach (var own in s_own)
        {
            if (own.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        foreach (var own in s_own)
        {
            // "reviewers" and "languages" are other tools' lists, not slips.
            if (!key.Equals(own + "s", StringComparison.OrdinalIgnoreCase) && NameSuggester.Distance(key, own, 1) <= 1)
            {
                return own;
            }
        }

        return null;
    }
}
