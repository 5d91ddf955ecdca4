namespace ReviewLint.LanguageServer.Protocol;

/// <summary>A heading in the outline; <paramref name="Kind"/> 15 is a string, which clients show as text.</summary>
internal sealed record DocumentSymbol(string Name, int Kind)
{
    /// <summary>The whole section; null in the flat form.</summary>
    public TextRange? Range { get; init; }

    /// <summary>The heading; null in the flat form.</summary>
    public TextRange? SelectionRange { get; init; }

    /// <summary>The sections inside; null in the flat form.</summary>
    public DocumentSymbol[]? Children { get; init; }

    /// <summary>The section, in the flat form.</summary>
    public DocumentLocation? Location { get; init; }

    /// <summary>The heading above, in the flat form.</summary>
    public string? ContainerName { get; init; }
}
