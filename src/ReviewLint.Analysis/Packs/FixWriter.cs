using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Packs;

/// <summary>Makes the changes that a rule offers for a finding. A change that would have to guess at a form, or touch markup, is not offered.</summary>
/// <param name="state">The document.</param>
/// <param name="places">The words of a name, or a place.</param>
internal sealed class FixWriter(MatchState state, Func<string, IReadOnlyList<FoundWords>> places)
{
    private ReviewDocument Document => state.Document;

    private SourceText Text => state.Document.Text;

    /// <summary>The change; null when it cannot be made here.</summary>
    public ReviewFix? Write(FixTemplate fix, LanguageTag language)
    {
        if (places(fix.At) is not { Count: > 0 } found || (fix.If.Length > 0 && places(fix.If).Count == 0) || !IsFor(fix.Intents, found[0]))
        {
            return null;
        }

        var changes = Changes(fix, found, language);
        return changes.IsEmpty ? null : new ReviewFix(fix.Titles.GetValueOrDefault(language.Code) ?? fix.Titles["en"], fix.Safety, changes);
    }

    private ImmutableArray<TextChange> Changes(FixTemplate fix, IReadOnlyList<FoundWords> found, LanguageTag language)
    {
        var words = found[0];
        switch (fix.Kind)
        {
            case FixTemplate.FixKind.Rewrite:
                return Rewritten(fix, found);
            case FixTemplate.FixKind.Delete:
                return Deletions(fix, found);
            case FixTemplate.FixKind.OneMark:
                return OneMark(words);
            case FixTemplate.FixKind.SmallLetters:
                return SmallLetters(words);
            case FixTemplate.FixKind.MoveParagraph:
                return ParagraphMove.Edits(Document, words, places(fix.Before));
            case FixTemplate.FixKind.AddHeadings:
                return MissingHeadings.Edits(Document, found, language);
            case FixTemplate.FixKind.Replace when !fix.Forms.IsEmpty:
                return Inflected(words, fix.Forms.GetValueOrDefault(language.Code, []));
            default:
                var text = (fix.Texts.GetValueOrDefault(language.Code) ?? fix.Texts.GetValueOrDefault("en") ?? "").Replace("{meant}", words.Meant, StringComparison.Ordinal);
                return [new TextChange(fix.Kind == FixTemplate.FixKind.Prefix ? new TextSpan(words.Span.Start, 0) : words.Span, text)];
        }
    }

    // Who declares nothing gives feedback: nothing is turned into a question that nobody meant to ask.
    private bool IsFor(IntentSet intents, FoundWords words) => state.Configuration.IntentOf(Document.Sentences[words.Sentence].Section) switch
    {
        ReviewIntent.Coaching => (intents & IntentSet.Coaching) != 0,
        ReviewIntent.Both => (intents & IntentSet.Both) != 0,
        _ => (intents & IntentSet.Feedback) != 0,
    };

    private ImmutableArray<TextChange> Rewritten(FixTemplate fix, IReadOnlyList<FoundWords> found)
    {
        foreach (var words in found)
        {
            var sentence = Document.Sentences[words.Sentence];
            foreach (var rewrite in fix.Rewrites.GetValueOrDefault(sentence.Language.Code, []))
            {
                if (RewriteMatch.Edits(Text, sentence, rewrite) is { IsEmpty: false } edits)
                {
                    return edits;
                }
            }
        }

        return [];
    }

    // The end of the word decides: what the table does not name is left alone.
    private ImmutableArray<TextChange> Inflected(FoundWords words, ImmutableArray<(string End, string With)> forms)
    {
        var found = Text.ToString(words.Span);
        foreach (var (end, with) in forms)
        {
            if (found.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                var span = TextSpan.FromBounds(words.Span.End - end.Length, words.Span.End);
                var first = found[^end.Length];
                return [new TextChange(span, char.IsUpper(first) ? char.ToUpperInvariant(with[0]) + with[1..] : with)];
            }
        }

        return [];
    }

    private ImmutableArray<TextChange> OneMark(FoundWords words)
    {
        var sentence = Document.Sentences[words.Sentence];
        var prose = sentence.Prose;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = 0; i < prose.Length; i++)
        {
            var length = prose[i..].IndexOfAnyExcept('!', '?') is >= 0 and var n ? n : prose.Length - i;
            if (length < 2)
            {
                continue;
            }

            // Marks with markup among them are left as they are.
            var span = sentence.Block.Prose.ToSource(sentence.Range.Start + i, length);
            if (span.Length == length)
            {
                changes.Add(new TextChange(span, prose.Slice(i, length).Contains('?') ? "?" : "!"));
            }

            i += length;
        }

        return changes.ToImmutable();
    }

    // A row of shouted words; one word in capitals between small ones may be a name.
    private ImmutableArray<TextChange> SmallLetters(FoundWords words)
    {
        const int LeastRow = 2;
        var sentence = Document.Sentences[words.Sentence];
        var tokens = sentence.Tokens;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = 0; i < tokens.Length;)
        {
            var end = i;
            while (end < tokens.Length && IsShouted(sentence, tokens[end]))
            {
                end++;
            }

            for (var at = i; end - i >= LeastRow && at < end; at++)
            {
                var span = sentence.SpanOf(tokens[at]);
                var small = sentence.Block.Prose.Text.Substring(tokens[at].Start, tokens[at].Length).ToLowerInvariant();
                var keepsFirst = tokens[at].Start == sentence.Range.Start || (small == "i" && sentence.Language == LanguageTag.English);
                small = keepsFirst ? char.ToUpperInvariant(small[0]) + small[1..] : small;
                if (span.Length == small.Length && Text.ToString(span) != small)
                {
                    changes.Add(new TextChange(span, small));
                }
            }

            i = Math.Max(end, i + 1);
        }

        return changes.ToImmutable();
    }

    private static bool IsShouted(ReviewSentence sentence, in Token token) =>
        !token.Is(TokenFlags.Opaque) && !token.Is(TokenFlags.Quoted) && token.UPos is not (UPos.PUNCT or UPos.SYM or UPos.NUM)
        && sentence.Block.Prose.Text.AsSpan(token.Start, token.Length).IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(sentence.Block.Prose.Text[token.Start]);

    private ImmutableArray<TextChange> Deletions(FixTemplate fix, IReadOnlyList<FoundWords> found)
    {
        var kept = fix.Keep.Length > 0 && places(fix.Keep) is [var first, ..] ? first.Span : (TextSpan?)null;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var words in fix.Each ? found : [found[0]])
        {
            if (kept is { } keep && keep.OverlapsWith(words.Span))
            {
                continue;
            }

            // All or nothing: half of the words gone would be another sentence than the title says.
            if (Deletion(words) is not { } deletion || (changes.Count > 0 && deletion.Span.Start < changes[^1].Span.End))
            {
                return [];
            }

            changes.Add(deletion);
        }

        return changes.ToImmutable();
    }

    // Takes one space with the words; what then begins the sentence is written large. Nothing where the words touch markup, end their line, or where
    // what follows could begin a block of its own.
    private TextChange? Deletion(FoundWords words)
    {
        var (start, end) = (words.Span.Start, words.Span.End);
        if (end < Text.Length && Text[end] == ' ' && end + 1 < Text.Length && (start == 0 || Text[start - 1] is ' ' or '\n' or '\r'))
        {
            end++;
            if (start != Document.Sentences[words.Sentence].Span.Start)
            {
                return char.IsWhiteSpace(Text[end]) ? null : new TextChange(TextSpan.FromBounds(start, end), "");
            }

            return !char.IsLetter(Text[end]) && Text[end] != '`' ? null
                : char.IsLower(Text[end]) ? new TextChange(TextSpan.FromBounds(start, end + 1), char.ToUpperInvariant(Text[end]).ToString())
                : new TextChange(TextSpan.FromBounds(start, end), "");
        }

        return end < Text.Length && Text[end] is '.' or '!' or '?' or ',' && start > 0 && Text[start - 1] == ' '
            ? new TextChange(TextSpan.FromBounds(start - (start > 1 && Text[start - 2] == ',' ? 2 : 1), end), "")
            : null;
    }
}
