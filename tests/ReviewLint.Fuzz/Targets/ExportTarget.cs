using System.Text;
using ReviewLint.Documents;

namespace ReviewLint.Fuzz.Targets;

/// <summary>Exports of comments, JSON and mailboxes; what they hold is read as comments.</summary>
internal sealed class ExportTarget : IFuzzTarget
{
    public string Name => "exports";

    public void Run(ReadOnlyMemory<byte> input)
    {
        ReviewExport.LooksLikeExport(input.Span);
        if (ReviewExport.TryRead(input) is not { } comments)
        {
            return;
        }

        try
        {
            foreach (var comment in comments)
            {
                FuzzException.Unless(comment.Id.Length > 0 && !string.IsNullOrWhiteSpace(comment.Text), "a comment has an id and says something");
                FuzzException.Unless(comment.Line is null or > 0, "a line counts from 1");
                var options = ReviewParseOptions.Default with { Comment = comment, Kind = ReviewKind.CodeReview };
                DocumentCheck.Verify(ReviewDocumentParser.Parse(Encoding.UTF8.GetBytes(comment.Text), "a.json#" + comment.Id, options));
            }
        }
        catch (FormatException)
        {
            // It starts as an export and cannot be read to its end: that is told.
        }
    }
}
