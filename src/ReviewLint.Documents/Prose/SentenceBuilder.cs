using System.Collections.Immutable;
using ReviewLint.Language;
using ReviewLint.Language.Dates;

namespace ReviewLint.Documents;

/// <summary>Has every block of prose annotated and makes its sentences.</summary>
internal static class SentenceBuilder
{
    private const int TokensPerBuffer = 1024;

    // A token seldom takes less, with the space behind it.
    private const int LettersPerToken = 4;

    /// <summary>Builds the sentences of a document whose blocks know their language.</summary>
    public static ImmutableArray<ReviewSentence> Build(ReviewDocument document)
    {
        var buffer = new AnnotationBuffer();
        var letters = 0;
        foreach (var block in document.Blocks)
        {
            letters += (block as ProseBlock)?.Prose.Text.Length ?? 0;
        }

        var ranges = new List<(AnnotationBuffer Buffer, ProseBlock Block, int First, int End)>();
        foreach (var documentBlock in document.Blocks)
        {
            if (documentBlock is not ProseBlock block || !HasWords(block))
            {
                continue;
            }

            // Tokens live as long as the document; arrays of them that are not large, and that need not grow, are the cheapest to make and to collect.
            var expected = (block.Prose.Text.Length / LettersPerToken) + 4;
            if (buffer.Room < expected)
            {
                buffer = new AnnotationBuffer(Math.Max(expected, Math.Min(TokensPerBuffer, (letters / LettersPerToken) + 4)));
            }

            letters -= block.Prose.Text.Length;

            var first = buffer.SentenceCount;
            Annotators.For(block.Language).Annotate(block.Prose.Text, block.Prose.Opaque.AsSpan(), buffer);
            if (block.Kind != ProseBlockKind.TableCell || CellSentences.AreSentences(block.Prose.Text, buffer, first))
            {
                ranges.Add((buffer, block, first, buffer.SentenceCount));
            }
        }

        var sentences = ImmutableArray.CreateBuilder<ReviewSentence>(ranges.Sum(r => r.End - r.First));
        var dates = new List<DateMention>();

        // Without a day of its own, a review is read as written once the period it judges is over: "4 Nov" then has a year.
        var reference = document.ReferenceDate ?? document.FrontMatter.Period?.To;
        foreach (var (owner, block, first, end) in ranges)
        {
            block.FirstSentence = sentences.Count;
            block.SentenceCount = end - first;
            for (var i = first; i < end; i++)
            {
                var range = owner.Sentences[i];
                var span = block.Prose.ToSourceWithMarkup(range.Start, range.Length);
                sentences.Add(new ReviewSentence(
                    document, sentences.Count, block, range, owner.TokenMemory(range.FirstToken, range.TokenCount), span, MayHoldDate(owner.TokensOf(range)) ? DatesOf(block, range, reference, dates) : []));
            }
        }

        return sentences.MoveToImmutable();
    }

    private static bool MayHoldDate(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if ((token.Flags & TokenFlags.MayDate) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<DateMention> DatesOf(ProseBlock block, SentenceRange range, DateOnly? reference, List<DateMention> found)
    {
        found.Clear();
        DateRecognizers.Default.Recognize(block.Prose.Text.AsSpan(range.Start, range.Length), block.Language, reference, found);
        if (found.Count == 0)
        {
            return [];
        }

        var dates = ImmutableArray.CreateBuilder<DateMention>(found.Count);
        foreach (var mention in found)
        {
            var moved = mention with { Start = mention.Start + range.Start };
            if (!block.Prose.IsOpaque(moved.Start))
            {
                dates.Add(moved);
            }
        }

        return dates.ToImmutable();
    }

    // Code, links and punctuation alone are no sentence; an emoji, "?" or "!!" alone says something.
    private static bool HasWords(ProseBlock block)
    {
        if (block.Kind is ProseBlockKind.Metadata or ProseBlockKind.TemplatePrompt || CodeReviewUnits.IsBareLeadIn(block))
        {
            return false;
        }

        var text = block.Prose.Text;
        if (block.Kind == ProseBlockKind.TableCell && !CellSentences.MayBeSentences(text))
        {
            return false;
        }

        var next = 0;
        var opaque = block.Prose.Opaque;
        for (var i = 0; i < text.Length; i++)
        {
            if (next < opaque.Length && opaque[next].Start == i)
            {
                i = opaque[next++].End - 1;
                continue;
            }

            if (char.IsLetterOrDigit(text[i]) || char.IsSymbol(text[i]) || char.IsSurrogate(text[i]) || text[i] is '?' or '!')
            {
                return true;
            }
        }

        return false;
    }
}
