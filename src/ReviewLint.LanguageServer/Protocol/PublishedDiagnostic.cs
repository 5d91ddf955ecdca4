namespace ReviewLint.LanguageServer.Protocol;

/// <summary>The protocol's <c>Diagnostic</c>. Severities: 1 error, 2 warning, 3 information.</summary>
internal sealed record PublishedDiagnostic(TextRange Range, int Severity, string Code, string Source, string Message)
{
    public CodeDescription? CodeDescription { get; init; }

    /// <summary>1: unnecessary.</summary>
    public int[]? Tags { get; init; }

    public DiagnosticRelatedInformation[]? RelatedInformation { get; init; }
}

/// <summary>Where the rule is explained.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>A further place.</summary>
internal sealed record DiagnosticRelatedInformation(DocumentLocation Location, string Message);

/// <summary>The protocol's <c>Location</c>.</summary>
internal sealed record DocumentLocation(string Uri, TextRange Range);
