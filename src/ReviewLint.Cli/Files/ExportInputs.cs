using System.Text;
using ReviewLint.Analysis.Driver;
using ReviewLint.Documents;

namespace ReviewLint.Cli.Files;

/// <summary>Puts the comments of a platform's export in the place of its file.</summary>
internal static class ExportInputs
{
    private static readonly string[] MarkdownExtensions = [".md", ".markdown"];

    // Enough to reach the second comment of any export; a file found by walking is not read further to find out.
    private const int HeadLength = 1 << 16;

    /// <summary>Whether the file's first bytes are those of an export.</summary>
    public static bool LooksLikeExport(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var head = new byte[(int)Math.Min(HeadLength, file.Length)];
            return ReviewExport.LooksLikeExport(head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The documents to check: Markdown files as they are, exports comment by comment as they are read.</summary>
    public static IEnumerable<ReviewInput> Expand(IEnumerable<ReviewInput> inputs)
    {
        foreach (var input in inputs)
        {
            if (MarkdownExtensions.Contains(Path.GetExtension(input.FullPath), StringComparer.OrdinalIgnoreCase) && input.IsFile)
            {
                yield return input;
                continue;
            }

            foreach (var document in Expand(input))
            {
                yield return document;
            }
        }
    }

    private static IEnumerable<ReviewInput> Expand(ReviewInput input)
    {
        ReadOnlyMemory<byte> bytes = default;
        var failure = TryRead(input, ref bytes);
        if (failure is not null)
        {
            yield return input with { Read = () => throw failure };
            yield break;
        }

        if (ReviewExport.TryRead(bytes) is not { } comments)
        {
            yield return ReviewExport.HasExportName(input.FullPath)
                ? input with { Read = () => throw new IOException("no review comments found in it; known are " + ReviewExport.KnownFormats) }
                : input with { Read = () => bytes };
            yield break;
        }

        using var each = comments.GetEnumerator();
        while (true)
        {
            var (comment, broken) = Next(each);
            if (broken is not null)
            {
                yield return input with { Read = () => throw broken };
            }

            if (comment is null)
            {
                yield break;
            }

            yield return new ReviewInput($"{input.DisplayPath}#{comment.Id}", input.FullPath, () => Encoding.UTF8.GetBytes(comment.Text)) { Comment = comment };
        }
    }

    private static (ExportedComment? Comment, IOException? Broken) Next(IEnumerator<ExportedComment> comments)
    {
        try
        {
            return (comments.MoveNext() ? comments.Current : null, null);
        }
        catch (FormatException exception)
        {
            return (null, new IOException(exception.Message, exception));
        }
    }

    private static Exception? TryRead(ReviewInput input, ref ReadOnlyMemory<byte> bytes)
    {
        try
        {
            bytes = input.Read();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception;
        }
    }
}
