namespace ReviewLint.Documents;

/// <summary>
/// Reads the comments of a code review as platforms export them, known by their content: GitHub review comments, reviews and webhook payloads, GitLab
/// discussions and notes, Gerrit comments, and mailboxes of patches and replies. What a person did not write (bots, system notes, quoted lines) is left out.
/// </summary>
public static class ReviewExport
{
    /// <summary>What is read, for messages and help.</summary>
    public const string KnownFormats = "GitHub review comments, reviews and webhooks, GitLab discussions and notes, Gerrit comments (JSON), and mailboxes of patch replies";

    private static readonly string[] Marks =
    [
        "\"diff_hunk\"", "\"pull_request_review_id\"", "\"pull_request_url\"", "\"issue_url\"", "\"submitted_at\"", "\"author_association\"", "\"reviewThreads\"",
        "\"noteable_type\"", "\"individual_note\"", "\"gerritcodereview#", "\"_account_id\"", "\"patch_set\"",
    ];

    private static readonly string[] Extensions = [".json", ".jsonl", ".ndjson", ".mbox", ".mbx", ".eml"];

    /// <summary>Whether a file of that name may be an export: JSON, JSON a line, a mailbox or a mail.</summary>
    public static bool HasExportName(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the first bytes of a file found by chance make it worth reading as an export.</summary>
    public static bool LooksLikeExport(ReadOnlySpan<byte> head)
    {
        if (MailboxReader.StartsMail(head))
        {
            return true;
        }

        if (!JsonExportReader.StartsJson(head))
        {
            return false;
        }

        foreach (var mark in Marks)
        {
            if (head.IndexOf(System.Text.Encoding.ASCII.GetBytes(mark)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads an export.</summary>
    /// <returns>Its comments in order, read as they are taken; null when it is no export that is known.</returns>
    /// <exception cref="FormatException">It starts as an export and cannot be read to its end; thrown while the comments are taken.</exception>
    public static IEnumerable<ExportedComment>? TryRead(ReadOnlyMemory<byte> bytes)
    {
        if (MailboxReader.StartsMail(bytes.Span))
        {
            return MailboxReader.Read(bytes);
        }

        return JsonExportReader.StartsJson(bytes.Span) && HoldsComments(bytes) ? JsonExportReader.Read(bytes) : null;
    }

    // An export of no comments (`[]`), or of none that a person wrote, is one; other JSON, or Markdown that starts with a bracket, is none.
    private static bool HoldsComments(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonExportReader.Read(bytes).Any() || JsonExportReader.IsEmpty(bytes) || LooksLikeExport(bytes.Span);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
