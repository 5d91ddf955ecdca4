namespace ReviewLint.Analysis.Configuration;

/// <summary>One <c>key = value</c> of an <c>.editorconfig</c>, with where it stands.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="WrittenKey">The key as written.</param>
/// <param name="Value">The value, trimmed, without a comment after it.</param>
/// <param name="Path">The file, absolute.</param>
/// <param name="Line">1-based line.</param>
/// <param name="KeyColumn">1-based column of the key.</param>
/// <param name="ValueColumn">1-based column of the value.</param>
internal sealed record EditorConfigEntry(string Key, string WrittenKey, string Value, string Path, int Line, int KeyColumn, int ValueColumn)
{
    /// <summary>Whether it takes an outer file's setting back (<c>unset</c>).</summary>
    public bool IsUnset => Value.Equals("unset", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where it comes from, for <c>config show</c>.</summary>
    public string Origin => $"{Path}:{Line}";
}
