namespace ReviewLint.Documents;

/// <summary>One <c>Key: value</c> of a metadata line.</summary>
/// <param name="Key">What it says.</param>
/// <param name="Value">The value, without the full stop after it.</param>
internal readonly record struct MetadataEntry(MetadataKey Key, string Value);
