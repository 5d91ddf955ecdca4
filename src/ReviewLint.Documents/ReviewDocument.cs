using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>One review document: its blocks, sections, comments and sentences, every one traceable to the source. Immutable once built.</summary>
public sealed class ReviewDocument
{
    internal ReviewDocument(string path, SourceText text) => (Path, Text) = (path, text);

    /// <summary>The path as given; may be a made-up name for standard input.</summary>
    public string Path { get; }

    /// <summary>The source.</summary>
    public SourceText Text { get; }

    /// <summary>How a new line is written in it: the line break of its first line, or a line feed when it has no other.</summary>
    public string LineBreak => Text.Lines[0] is var first && first.EndIncludingLineBreak > first.End
        ? Text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak))
        : "\n";

    /// <summary>What its front matter (and its metadata lines) declares.</summary>
    public FrontMatter FrontMatter { get; internal set; } = FrontMatter.Empty;

    /// <summary>The day that relative dates were resolved against; null when none is known.</summary>
    public DateOnly? ReferenceDate { get; internal set; }

    /// <summary>Leaf blocks in document order.</summary>
    public ImmutableArray<DocumentBlock> Blocks { get; internal set; } = [];

    /// <summary>Sections in document order, each before its subsections. The first is what stands before the first heading, if anything does.</summary>
    public ImmutableArray<ReviewSection> Sections { get; internal set; } = [];

    /// <summary>Comments in document order.</summary>
    public ImmutableArray<ReviewComment> Comments { get; internal set; } = [];

    /// <summary>Sentences in document order.</summary>
    public ImmutableArray<ReviewSentence> Sentences { get; internal set; } = [];

    /// <summary>HTML comments addressed to the tool, in order.</summary>
    public ImmutableArray<ReviewDirective> Directives { get; internal set; } = [];

    /// <summary>What kept the document, or a part of it, from being read.</summary>
    public ImmutableArray<DocumentProblem> Problems { get; internal set; } = [];

    /// <summary>The title: the first heading of level 1, else the first heading; null without headings.</summary>
    public HeadingBlock? Title { get; internal set; }

    /// <summary>Whether units that name a file and line, suggestion blocks or Conventional Comments labels show that it is a code review.</summary>
    public bool HasCodeReviewUnits { get; internal set; }

    internal string JoinedText(TextSpan span) => SourceLines.Join(Text.ToString(), span);
}
