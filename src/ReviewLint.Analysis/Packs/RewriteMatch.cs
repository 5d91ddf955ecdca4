using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>Fits a rewrite to a sentence, from both ends towards the run of words in the middle: no turning back, and time linear in the words.</summary>
internal ref struct RewriteMatch
{
    private readonly SourceText _text;
    private readonly ReviewSentence _sentence;
    private readonly SentenceRewrite _rewrite;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly int _first;
    private int _runStart;
    private int _runEnd;

    private RewriteMatch(SourceText text, ReviewSentence sentence, SentenceRewrite rewrite)
    {
        (_text, _sentence, _rewrite) = (text, sentence, rewrite);
        _tokens = sentence.Tokens;
        _first = SentenceEdges.First(_tokens);
    }

    /// <summary>The edits that say the sentence the other way; none when it does not fit or holds markup where it would change.</summary>
    public static ImmutableArray<TextChange> Edits(SourceText text, ReviewSentence sentence, SentenceRewrite rewrite)
    {
        var parts = rewrite.Read();
        var match = new RewriteMatch(text, sentence, rewrite);
        return match.Fits(parts) ? match.Write(parts) : [];
    }

    private bool Fits(SentenceRewrite.Parts parts)
    {
        var end = _tokens.Length;
        while (end > _first && _tokens[end - 1].Norm is "." or "!" or "?" or "…" or "..." or "!!" or "!!!" or "??" or "???")
        {
            end--;
        }

        var at = _first;
        foreach (var step in parts.Before)
        {
            if (at < end && IsWord(step.Element, _tokens[at]))
            {
                Name(step, at++);
            }
            else if (!step.Element.Optional)
            {
                return false;
            }
        }

        (_runStart, _runEnd) = (at, end);
        for (var i = parts.After.Length - 1; i >= 0; i--)
        {
            if (_runEnd > at && IsWord(parts.After[i].Element, _tokens[_runEnd - 1]))
            {
                Name(parts.After[i], --_runEnd);
            }
            else if (!parts.After[i].Element.Optional)
            {
                return false;
            }
        }

        return parts.Run is { } run
            ? (_runEnd > _runStart || run.IsOptional) && IsFit(parts, run)
            : _runEnd == _runStart;
    }

    private readonly void Name(SentenceRewrite.Step step, int token)
    {
        if (step.Name.Length > 0)
        {
            _named[step.Name] = token;
        }
    }

    private readonly bool IsFit(SentenceRewrite.Parts parts, SentenceRewrite.Run run)
    {
        if (parts.WithoutDate && !_sentence.Dates.IsEmpty)
        {
            return false;
        }

        for (var i = _runStart; i < _runEnd; i++)
        {
            if ((run.IsClause && !MayStandInClause(i)) || _tokens[i].Norm is "?" or "!" or ";" or "…")
            {
                return false;
            }

            foreach (var element in parts.Without)
            {
                if (IsWord(element, _tokens[i]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // A second clause, an aside or a negation would be bent by what is done to the first.
    private readonly bool MayStandInClause(int index)
    {
        ref readonly var token = ref _tokens[index];
        if (token.Is(TokenFlags.Opaque))
        {
            return true;
        }

        if (token.UPos == UPos.SCONJ || token.Features.Has(Finite) || token.Features.Has(Negative) || token.Norm is "," or ":" or "(" or ")" or "–" or "—" or "/" or "not" or "n't" or "which" or "who" or "that" or "joka" or "mikä" or "mitä")
        {
            return false;
        }

        return token.UPos != UPos.CCONJ || (index + 1 < _runEnd && _tokens[index + 1].UPos is UPos.NOUN or UPos.PROPN or UPos.ADJ or UPos.DET or UPos.NUM && !_tokens[index + 1].Features.Has(Imperative));
    }

    private static readonly FeatureTest Finite = FeatureTest.Parse("VerbForm=Fin");
    private static readonly FeatureTest Negative = FeatureTest.Parse("Polarity=Neg");
    private static readonly FeatureTest Imperative = FeatureTest.Parse("Mood=Imp");

    private static bool IsWord(PhraseElement element, in Token token)
    {
        if (token.Is(TokenFlags.Quoted) || !element.Test.Holds(token))
        {
            return false;
        }

        switch (element.Kind)
        {
            case ElementKind.Any:
                return true;
            case ElementKind.Name:
                return token.UPos == UPos.PROPN;
            case ElementKind.Code:
                return token.Is(TokenFlags.Opaque);
            default:
                return !token.Is(TokenFlags.Opaque) && IsOneOf(element.Words, token);
        }
    }

    private static bool IsOneOf(PhraseWord[] words, in Token token)
    {
        Span<char> room = stackalloc char[64];
        foreach (var word in words)
        {
            var written = SentenceEdges.Plain(word.Source == WordSource.Lemma ? token.Lemma : token.Norm, room);
            if (word.Shape switch
            {
                WordShape.Prefix => written.StartsWith(word.Text, StringComparison.Ordinal),
                WordShape.Suffix => written.EndsWith(word.Text, StringComparison.Ordinal),
                _ => written.SequenceEqual(word.Text),
            })
            {
                return true;
            }
        }

        return false;
    }

    private readonly ImmutableArray<TextChange> Write(SentenceRewrite.Parts parts)
    {
        var before = new StringBuilder();
        var after = new StringBuilder();
        var isBefore = true;
        foreach (var piece in parts.To)
        {
            if (piece.IsName && piece.Text == parts.Run?.Name)
            {
                isBefore = false;
                continue;
            }

            if ((piece.IsName ? Words(piece) : piece.Text) is not { } words)
            {
                return [];
            }

            (isBefore ? before : after).Append(words);
        }

        var (lead, tail) = (before.ToString(), after.ToString());
        if (lead.Length > 0 && char.IsLower(_text[Start(_first)]) && !lead.StartsWith("I ", StringComparison.Ordinal))
        {
            lead = char.ToLowerInvariant(lead[0]) + lead[1..];
        }

        // A list item without a full stop stays one; a question gets its mark.
        if (tail == "." && End(_tokens.Length - 1) == End(_runEnd - 1))
        {
            tail = "";
        }

        return _runStart == _runEnd || parts.Run is null ? Whole(lead, tail) : Around(lead, tail);
    }

    private readonly ImmutableArray<TextChange> Whole(string lead, string tail)
    {
        return Plain(Start(_first), End(_tokens.Length - 1)) is { } span ? [new TextChange(span, lead.TrimEnd() + tail)] : [];
    }

    private readonly ImmutableArray<TextChange> Around(string lead, string tail)
    {
        var (runStart, runEnd) = (Start(_runStart), End(_runEnd - 1));
        var edits = ImmutableArray.CreateBuilder<TextChange>();
        if (lead.Length == 0)
        {
            // The run begins the sentence now.
            if (Plain(Start(_first), runStart) is not { } span)
            {
                return [];
            }

            var isLetter = !_tokens[_runStart].Is(TokenFlags.Opaque);
            edits.Add(isLetter
                ? new TextChange(TextSpan.FromBounds(span.Start, span.End + 1), char.ToUpperInvariant(_text[span.End]).ToString())
                : new TextChange(span, ""));
        }
        else
        {
            if (!lead.EndsWith(' ') || Plain(Start(_first), End(_runStart - 1)) is not { } span)
            {
                return [];
            }

            edits.Add(new TextChange(span, lead.TrimEnd()));
        }

        if (_runEnd == _tokens.Length)
        {
            if (tail.Length > 0)
            {
                edits.Add(new TextChange(new TextSpan(runEnd, 0), tail));
            }

            return edits.ToImmutable();
        }

        var start = Start(_runEnd);
        if (start > runEnd && !tail.StartsWith(' '))
        {
            // A space or markup between the run and what follows: only a space can go.
            start = Plain(runEnd, start) is not null ? runEnd : -1;
        }
        else if (start > runEnd)
        {
            tail = tail.TrimStart();
        }

        if (start < 0 || Plain(start, End(_tokens.Length - 1)) is not { } end)
        {
            return [];
        }

        edits.Add(new TextChange(end, tail));
        return edits.ToImmutable();
    }

    private readonly string? Words(SentenceRewrite.Piece piece)
    {
        ref readonly var token = ref _tokens[_named[piece.Text]];
        var written = _text.ToString(_sentence.SpanOf(token));
        if (piece.Form is not { } form)
        {
            return written;
        }

        var (norm, lemma) = (token.Norm, token.Lemma);
        return (form, _rewrite.Language) switch
        {
            (WordForm.Small, _) => written.Length > 1 && char.IsUpper(written[1]) ? null : char.ToLowerInvariant(written[0]) + written[1..],
            (WordForm.Capital, _) => char.ToUpperInvariant(written[0]) + written[1..],
            (WordForm.Inf, "en") => EnglishVerb.Infinitive(norm, lemma),
            (WordForm.Ger, "en") => EnglishVerb.Gerund(norm),
            (WordForm.Ela, "fi") => FinnishWord.Elative(norm, lemma),
            (WordForm.Nom, "fi") => FinnishWord.Nominative(norm, lemma) is { } nominative ? char.ToUpperInvariant(nominative[0]) + nominative[1..] : null,
            _ => null,
        };
    }

    private readonly int Start(int token) => _sentence.SpanOf(_tokens[token]).Start;

    private readonly int End(int token) => _sentence.SpanOf(_tokens[token]).End;

    // The span when it holds words and single spaces alone; markup, quote markers and line breaks are not overwritten.
    private readonly TextSpan? Plain(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] is '*' or '_' or '`' or '[' or ']' or '<' or '>' or '\\' or '&' or '~' or '\n' or '\r' or '|')
            {
                return null;
            }
        }

        return end < start ? null : TextSpan.FromBounds(start, end);
    }
}
