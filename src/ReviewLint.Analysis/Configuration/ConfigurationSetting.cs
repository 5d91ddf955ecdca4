namespace ReviewLint.Analysis.Configuration;

/// <summary>One setting with where it comes from, for <c>config show</c>.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Value">Its value.</param>
/// <param name="Origin">A path with line, <c>command line</c>, <c>front matter</c> or <c>default</c>.</param>
public sealed record ConfigurationSetting(string Name, string Value, string Origin);
