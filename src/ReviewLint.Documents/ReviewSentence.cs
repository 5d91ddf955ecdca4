using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Language;
using ReviewLint.Language.Dates;

namespace ReviewLint.Documents;

/// <summary>A sentence of the reviewer's own prose.</summary>
public sealed class ReviewSentence
{
    private readonly ReviewDocument _document;
    private readonly ReadOnlyMemory<Token> _tokens;
    private string? _text;

    internal ReviewSentence(ReviewDocument document, int index, ProseBlock block, SentenceRange range, ReadOnlyMemory<Token> tokens, TextSpan span, ImmutableArray<DateMention> dates)
    {
        (_document, _tokens) = (document, tokens);
        (Index, Block, Range, Span, Dates) = (index, block, range, span, dates);
    }

    /// <summary>Index in <see cref="ReviewDocument.Sentences"/>.</summary>
    public int Index { get; }

    /// <summary>The paragraph, list item or cell it stands in.</summary>
    public ProseBlock Block { get; }

    /// <summary>Its range in the block's <see cref="ProseText.Text"/>.</summary>
    public SentenceRange Range { get; }

    /// <summary>Where it stands in the source, with the inline markup that opens or closes at its ends.</summary>
    public TextSpan Span { get; }

    /// <summary>The dates in it; offsets are offsets into the block's <see cref="ProseText.Text"/>.</summary>
    public ImmutableArray<DateMention> Dates { get; }

    /// <summary>Its words; offsets are offsets into the block's <see cref="ProseText.Text"/>.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.Span;

    /// <summary>Its language.</summary>
    public LanguageTag Language => Block.Language;

    /// <summary>The section it stands in.</summary>
    public ReviewSection Section => Block.Section;

    /// <summary>The comment it belongs to; null outside any.</summary>
    public ReviewComment? Comment => Block.Comment;

    /// <summary>Its words without markup.</summary>
    public ReadOnlySpan<char> Prose => Block.Prose.Text.AsSpan(Range.Start, Range.Length);

    /// <summary>
    /// Its source text with the inline markup kept (backticks, emphasis, links); wrapped lines are joined with one space, and the indentation and
    /// quote markers at the start of continuation lines are left out.
    /// </summary>
    public string Text => _text ??= _document.JoinedText(Span);

    /// <summary>Where a word stands in the source.</summary>
    public TextSpan SpanOf(in Token token) => Block.Prose.ToSource(token.Start, token.Length);

    /// <summary>Where some neighbouring words stand in the source.</summary>
    /// <param name="firstToken">Index into <see cref="Tokens"/>.</param>
    /// <param name="count">How many words, at least 1.</param>
    public TextSpan SpanOf(int firstToken, int count)
    {
        var tokens = _tokens.Span;
        var start = tokens[firstToken].Start;
        return Block.Prose.ToSource(start, tokens[firstToken + count - 1].End - start);
    }
}
