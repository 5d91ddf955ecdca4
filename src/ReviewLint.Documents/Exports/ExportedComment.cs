namespace ReviewLint.Documents;

/// <summary>One comment of a platform's export: what the reviewer wrote, and where it stands on the platform.</summary>
/// <param name="Id">The platform's own id of it; its number in the export, from 1, when it has none.</param>
/// <param name="Text">The reviewer's text, as Markdown. In a mail, lines that are not the reviewer's own are empty, so that line numbers are the mail's.</param>
public sealed record ExportedComment(string Id, string Text)
{
    /// <summary>Its address; null when the export has none.</summary>
    public string? Url { get; init; }

    /// <summary>The file it is about; null when it is about the change as a whole.</summary>
    public string? File { get; init; }

    /// <summary>1-based line in that file; null when it names none.</summary>
    public int? Line { get; init; }

    /// <summary>Who wrote it, as the platform names them; null when it does not say.</summary>
    public string? Author { get; init; }

    /// <summary>The day it was written; null when the export does not say.</summary>
    public DateOnly? Date { get; init; }
}
