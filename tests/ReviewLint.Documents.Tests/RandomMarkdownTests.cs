using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents.Tests;

public class RandomMarkdownTests
{
    private static readonly string[] Fragments =
    [
        "You fixed the test. ", "Miksi et kysynyt? ", "word", " ", "  ", "\n", "\n", "\n\n", "\r\n", "\r", "\t", "*", "**", "_", "~~", "***", "`", "``", "`code`", "[", "]", "(", ")", "![", "](", "](u)", "][r]",
        "[r]: http://x.y \"T\"\n", "[text](http://a.b \"t\")", "![alt *x*](u)", "<http://a.b>", "http://a.b/c_d?e=f", "www.a.b", "<b>", "</b>", "<br>", "<Foo>", "<!-- c -->", "<!--", "-->",
        "<!-- reviewlint-disable-next-line RL4001 -- x -->", "&amp;", "&#228;", "&nosuch;", "&", "\\*", "\\\n", "\\", "  \n", "\n- ", "\n  - ", "\n1. ", "\n- [ ] ", "\n- [x] ", "\n> ", "\n>", "\n> [!NOTE]\n> ",
        "\n# ", "\n## ", "\n===\n", "\n---\n", "\n    ", "\n```\n", "\n~~~\n", "\n```suggestion\n", "\n| a | b |\n|---|---|\n", "| x | y |\n", "|", "<details>\n", "\n<summary>S</summary>\n", "</details>\n", "<div>\n",
        "<blockquote>", "</blockquote>", "<pre>\n", "src/a.cs:12 ", "`a.py:3-4` ", "nit: ", "**issue (blocking):** ", "Reviewer: Ann. ", "Period: 2024\n", "\"quoted words here\"", "“oma sana”", "[^1]", "\n[^1]: note ",
        "ä", "😀", "\u2028", "\u00a0", "\0", "\uE000", "\uFEFF", "---\nkind: code-review\n---\n", "a: b\n", "12.5. ", "e.g. ", "!", "?", "…", "**Bold line**\n",
    ];

    private static readonly Gen<string> Markdown = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_markdown_is_read_and_every_character_of_prose_maps_back() =>
        Markdown.Sample(markdown => Verify(markdown, Read.Document(markdown)), iter: 20_000);

    // Texts that the properties, or the fuzzer, once found a fault with. Each stays, whatever is drawn.
    public static TheoryData<string> Found { get; } =
    [
        // An address inside what looked like an image: its span reached back over what had been read (seed 6FaItJK1BkR1).
        "ä![--><pre>\nhttp://a.b/c_d?e=f\n](u)&#228;http://a.b/c_d?e=f[</blockquote>\n| a | b |\n|---|---|\n\u2028|",
    ];

    [Theory]
    [MemberData(nameof(Found))]
    public void A_text_that_once_failed_is_read(string markdown) => Verify(markdown, Read.Document(markdown));

    [Fact]
    public void Any_characters_are_read() => Gen.String[0, 200].Sample(text => Verify(text, Read.Document(text)), iter: 3_000);

    [Fact]
    public void Any_bytes_are_read() =>
        Gen.Byte.Array[0, 120].Sample(
            bytes =>
            {
                var document = ReviewDocumentParser.Parse(bytes, "test.md", ReviewParseOptions.Default);
                Verify(document.Text.ToString(), document);
            },
            iter: 3_000);

    private static void Verify(string source, ReviewDocument document)
    {
        foreach (var block in document.Blocks)
        {
            InBounds(source, block.Span);
            Assert.NotNull(block.Section);
            switch (block)
            {
                case ProseBlock prose:
                    VerifyMap(source, prose.Prose);
                    break;
                case HeadingBlock heading:
                    VerifyMap(source, heading.Prose);
                    break;
            }
        }

        VerifySentences(source, document);
        VerifyStructure(document);
        Assert.All(document.Problems, p => InBounds(source, p.Span));
        Assert.All(document.Directives, d => Assert.Equal(d.Name, document.Text.ToString(d.NameSpan)));
    }

    private static void VerifyMap(string source, ProseText prose)
    {
        var (at, sourceAt) = (0, 0);
        foreach (var segment in prose.Segments)
        {
            Assert.Equal(at, segment.Start);
            Assert.True(segment.Length > 0 && segment.SourceStart >= sourceAt, "segments go forward");
            at += segment.Length;
            sourceAt = segment.SourceStart + segment.SourceLength;
            Assert.True(sourceAt <= source.Length, "in bounds");
            var written = source.Substring(segment.SourceStart, segment.SourceLength);
            var read = prose.Text.Substring(segment.Start, segment.Length);
            if (segment.Length == segment.SourceLength && written is not ("\n" or "\r"))
            {
                Assert.Equal(written, read);
            }
        }

        Assert.Equal(prose.Text.Length, at);
        Assert.Equal(prose.Text.Trim(), prose.Text);
        Assert.All(prose.Opaque, o => Assert.InRange(o.End, o.Start + 1, prose.Text.Length));
    }

    private static void VerifySentences(string source, ReviewDocument document)
    {
        var last = -1;
        foreach (var sentence in document.Sentences)
        {
            InBounds(source, sentence.Span);
            Assert.True(sentence.Span.Length > 0 && sentence.Text.Length > 0);
            Assert.True(sentence.Span.Start >= last, "sentences go forward");
            last = sentence.Span.Start;
            foreach (var token in sentence.Tokens)
            {
                Assert.True(sentence.Span.Contains(sentence.SpanOf(token)));
            }
        }
    }

    private static void VerifyStructure(ReviewDocument document)
    {
        var end = 0;
        foreach (var comment in document.Comments)
        {
            Assert.InRange(comment.FirstBlock, end, comment.EndBlock - 1);
            end = comment.EndBlock;
            Assert.All(document.Blocks[comment.FirstBlock..comment.EndBlock], b => Assert.Same(comment, b.Comment));
        }

        Assert.True(end <= document.Blocks.Length);
        Assert.All(document.Blocks, b => Assert.InRange(b.Index, b.Section.FirstBlock, b.Section.EndBlock - 1));
        var sentences = document.Blocks.OfType<ProseBlock>().Sum(b => b.SentenceCount);
        Assert.Equal(document.Sentences.Length, sentences);
    }

    private static void InBounds(string source, TextSpan span) => Assert.InRange(span.End, span.Start, source.Length);
}
