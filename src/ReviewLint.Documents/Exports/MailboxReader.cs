using System.Globalization;
using MimeKit;

namespace ReviewLint.Documents;

/// <summary>Takes the replies of a mailbox of patches: mails that answer one. A patch itself is what is reviewed, and no review.</summary>
internal static class MailboxReader
{
    private static ReadOnlySpan<byte> MailboxMark => "From "u8;

    /// <summary>Whether it starts as a mailbox (<c>From …</c>) or as a single mail does.</summary>
    public static bool StartsMail(ReadOnlySpan<byte> bytes)
    {
        var lineEnd = bytes.IndexOf((byte)'\n');
        if (lineEnd < 0)
        {
            return false;
        }

        // "From dev@example.org Mon Jun  2 10:00:00 2025": an address or hash, and a year at the end.
        var line = bytes[..lineEnd].TrimEnd("\r "u8);
        if (line.StartsWith(MailboxMark))
        {
            return line.Length > 10 && line[^4..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        }

        return IsHeader(line) && bytes[..Math.Min(bytes.Length, 8192)].IndexOf("\nMessage-I"u8) is >= 0;
    }

    /// <summary>Reads the replies, in order.</summary>
    /// <exception cref="FormatException">A mail cannot be read.</exception>
    public static IEnumerable<ExportedComment> Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        var parser = new MimeParser(stream, bytes.Span.StartsWith(MailboxMark) ? MimeFormat.Mbox : MimeFormat.Entity);
        for (var number = 1; !parser.IsEndOfStream; number++)
        {
            using var message = Next(parser, number);
            if (!IsReply(message) || message.TextBody is not { } body)
            {
                continue;
            }

            var text = MailText.Own(body);
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return new ExportedComment(message.MessageId is { Length: > 0 } id ? id : number.ToString(CultureInfo.InvariantCulture), text)
                {
                    Author = message.From.Mailboxes.FirstOrDefault() is { } from ? from.Name is { Length: > 0 } name ? name : from.Address : null,
                    Date = message.Date == DateTimeOffset.MinValue ? null : DateOnly.FromDateTime(message.Date.Date),
                    Url = message.Headers["Archived-At"] is { } archived ? archived.Trim(' ', '<', '>') : null,
                };
            }
        }
    }

    private static MimeMessage Next(MimeParser parser, int number)
    {
        try
        {
            return parser.ParseMessage();
        }
        catch (FormatException exception)
        {
            throw new FormatException($"mail {number} cannot be read: {exception.Message}", exception);
        }
    }

    // A later patch of a series answers the first one, yet it is a patch.
    private static bool IsReply(MimeMessage message)
    {
        var subject = message.Subject ?? "";
        return subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase)
            || subject.StartsWith("Vs:", StringComparison.OrdinalIgnoreCase)
            || ((message.InReplyTo is not null || message.References.Count > 0) && !subject.Contains("PATCH", StringComparison.Ordinal));
    }

    private static bool IsHeader(ReadOnlySpan<byte> line)
    {
        foreach (var name in (string[])["From: ", "To: ", "Date: ", "Subject: ", "Message-ID: ", "Message-Id: ", "Received: ", "Return-Path: ", "MIME-Version: ", "In-Reply-To: "])
        {
            if (line.StartsWith(System.Text.Encoding.ASCII.GetBytes(name)))
            {
                return true;
            }
        }

        return false;
    }
}
