using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;

namespace ReviewLint.Fuzz.Targets;

/// <summary>What holds of every document: spans lie in the text, go forward, and prose maps back to it.</summary>
internal static class DocumentCheck
{
    public static void Verify(ReviewDocument document)
    {
        var length = document.Text.Length;
        foreach (var block in document.Blocks)
        {
            InBounds(block.Span, length, "block");
            switch (block)
            {
                case ProseBlock prose:
                    VerifyMap(prose.Prose, length);
                    break;
                case HeadingBlock heading:
                    VerifyMap(heading.Prose, length);
                    break;
            }
        }

        var last = 0;
        foreach (var sentence in document.Sentences)
        {
            InBounds(sentence.Span, length, "sentence");
            FuzzException.Unless(sentence.Span.Start >= last && sentence.Span.Length > 0, "sentences go forward and are not empty");
            last = sentence.Span.Start;
            foreach (var token in sentence.Tokens)
            {
                FuzzException.Unless(sentence.Span.Contains(sentence.SpanOf(token)), "a token lies in its sentence");
            }
        }

        foreach (var problem in document.Problems)
        {
            InBounds(problem.Span, length, "problem");
        }

        var end = 0;
        foreach (var comment in document.Comments)
        {
            FuzzException.Unless(comment.FirstBlock >= end && comment.EndBlock > comment.FirstBlock && comment.EndBlock <= document.Blocks.Length, "comments are apart");
            end = comment.EndBlock;
        }
    }

    public static void InBounds(TextSpan span, int length, string what) => FuzzException.Unless(span.Start >= 0 && span.End >= span.Start && span.End <= length, $"the {what} {span} lies in the text of {length}");

    private static void VerifyMap(ProseText prose, int length)
    {
        var (at, sourceAt) = (0, 0);
        foreach (var segment in prose.Segments)
        {
            FuzzException.Unless(segment.Start == at && segment.Length > 0 && segment.SourceStart >= sourceAt, "segments go forward");
            at += segment.Length;
            sourceAt = segment.SourceStart + segment.SourceLength;
            FuzzException.Unless(sourceAt <= length, "segments lie in the text");
        }

        FuzzException.Unless(at == prose.Text.Length, "segments cover the prose");
        foreach (var opaque in prose.Opaque)
        {
            FuzzException.Unless(opaque.Length > 0 && opaque.End <= prose.Text.Length, "opaque ranges lie in the prose");
        }
    }
}
