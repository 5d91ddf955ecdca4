using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Reads Markdown into a <see cref="ReviewDocument"/>. Never throws on any input: what cannot be read becomes a <see cref="DocumentProblem"/>. Thread-safe.</summary>
public static class ReviewDocumentParser
{
    /// <summary>Reads a Markdown document.</summary>
    public static ReviewDocument Parse(SourceText text, string path, ReviewParseOptions options) => Parse(text, path, options, firstInvalid: -1);

    /// <summary>Decodes a file (UTF-8, or UTF-16 with a byte order mark) and reads it; undecodable bytes become RL0010.</summary>
    public static ReviewDocument Parse(ReadOnlySpan<byte> bytes, string path, ReviewParseOptions options) =>
        Parse(SourceDecoder.Decode(bytes, out var firstInvalid), path, options, firstInvalid);

    private static ReviewDocument Parse(SourceText text, string path, ReviewParseOptions options, int firstInvalid)
    {
        var document = new ReviewDocument(path, text);
        var problems = new List<DocumentProblem>();
        var source = Readable(text.ToString(), options.MaxLength, problems);
        ReportCharacters(source, firstInvalid, problems);

        var frontMatter = FrontMatterReader.Read(source, source.StartsWith('\uFEFF') ? 1 : 0, problems, out var bodyStart);
        var collector = new BlockCollector(source, options);
        var firstMasked = new MarkdownReader(source, bodyStart, collector).Read();
        ReportLimits(source, firstMasked, collector.FirstTooLong, problems);

        document.FrontMatter = MetadataMerger.Merge(frontMatter, collector.Metadata, options.Date ?? options.DefaultDate);
        document.ReferenceDate = options.Date ?? document.FrontMatter.Date ?? options.DefaultDate;
        document.Blocks = [.. collector.Blocks];
        document.Directives = [.. collector.Directives];
        document.Sections = SectionBuilder.Build(document.Blocks);
        document.Title = TitleOf(document.Blocks);
        AddComments(document, collector, options);

        if (LanguageAssigner.Assign(document.Blocks, options.Language, document.FrontMatter.Language))
        {
            problems.Add(new DocumentProblem("RL0008", new TextSpan(document.Blocks[0].Span.Start, 0)));
        }

        if (options.Language is null && document.FrontMatter.Language is { HasModel: false } language && document.Blocks.Length > 0)
        {
            problems.Add(new DocumentProblem(
                "RL0008",
                new TextSpan(document.Blocks[0].Span.Start, 0),
                $"no model for '{language}': only rules of packs that name it run, on words alone",
                [language.Code]));
        }

        document.Sentences = SentenceBuilder.Build(document);
        document.Problems = [.. problems];
        return document;
    }

    private static void AddComments(ReviewDocument document, BlockCollector collector, ReviewParseOptions options)
    {
        var units = CodeReviewUnits.Find(document.Blocks);
        document.HasCodeReviewUnits = units.AreFound;
        var kind = options.Kind != ReviewKind.Undeclared ? options.Kind : document.FrontMatter.Kind ?? ReviewKind.Undeclared;
        var isCodeReview = kind == ReviewKind.CodeReview || (kind == ReviewKind.Undeclared && units.AreFound);
        document.Comments = CommentBuilder.Build(document.Blocks, collector.Breaks, units, isCodeReview, options.Comment);
    }

    private static HeadingBlock? TitleOf(ImmutableArray<DocumentBlock> blocks)
    {
        HeadingBlock? first = null;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading)
            {
                if (heading.Level == 1)
                {
                    return heading;
                }

                first ??= heading;
            }
        }

        return first;
    }

    // Cut at the end of a line, so that half a sentence is not taken for one.
    private static string Readable(string source, int maxLength, List<DocumentProblem> problems)
    {
        if (source.Length <= maxLength)
        {
            return source;
        }

        var end = source.LastIndexOf('\n', Math.Max(0, maxLength - 1)) + 1;
        end = end > maxLength / 2 ? end : maxLength;
        problems.Add(new DocumentProblem("RL0012", new TextSpan(end, 0), string.Create(CultureInfo.InvariantCulture, $"only the first {end:N0} of {source.Length:N0} characters are checked (limit {maxLength:N0})")));
        return source[..end];
    }

    private static void ReportCharacters(string source, int firstInvalid, List<DocumentProblem> problems)
    {
        if (firstInvalid >= 0)
        {
            var at = Math.Min(firstInvalid, source.Length);
            problems.Add(new DocumentProblem("RL0010", new TextSpan(at, Math.Min(1, source.Length - at)), "bytes that are not UTF-8 from here on; save the file as UTF-8"));
            return;
        }

        var nul = source.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            problems.Add(new DocumentProblem("RL0010", new TextSpan(nul, 1), "a NUL character: the file is binary, or UTF-16 without a byte order mark; save it as UTF-8 text"));
        }
    }

    private static void ReportLimits(string source, int firstMasked, int firstTooLong, List<DocumentProblem> problems)
    {
        if (problems.Any(p => p.Id == "RL0012"))
        {
            return;
        }

        if (firstMasked >= 0)
        {
            problems.Add(new DocumentProblem("RL0012", new TextSpan(firstMasked, Math.Min(1, source.Length - firstMasked)), "nested too deep, or too many open marks in one block: what is beyond the limit is read as plain text"));
        }
        else if (firstTooLong >= 0)
        {
            problems.Add(new DocumentProblem("RL0012", new TextSpan(firstTooLong, 0), $"a paragraph of more than {ScanLimits.ParagraphLength:N0} characters is read as far as that"));
        }
    }
}
