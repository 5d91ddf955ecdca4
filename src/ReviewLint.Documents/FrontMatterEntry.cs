using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>One <c>key: value</c> of the front matter.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeySpan">Where the key stands in the source.</param>
/// <param name="Value">The scalar value, unquoted.</param>
/// <param name="ValueSpan">Where the value stands in the source.</param>
public readonly record struct FrontMatterEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);
