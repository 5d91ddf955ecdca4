using System.Collections.Immutable;
using System.Text;

namespace ReviewLint.Analysis.Packs;

/// <summary>A message with named places, as a composite format and what fills it.</summary>
/// <param name="Format">With <c>{0}</c> …</param>
/// <param name="Arguments">What fills them: one place, or an optional part of places and words between them.</param>
/// <param name="Placeholders">All places, in order.</param>
/// <param name="FixedLength">Length without what fills the places.</param>
internal sealed record MessageTemplate(string Format, ImmutableArray<ImmutableArray<MessageTemplate.Piece>> Arguments, ImmutableArray<Placeholder> Placeholders, int FixedLength)
{
    /// <summary>Messages are one line of at most so many characters; quoted finds are cut to fit.</summary>
    public const int MaxLength = 100;
    private const int MinQuoted = 8;

    // Every argument is one place, as it mostly is: the places in order.
    private readonly bool _isPlain = Arguments.All(static a => a is [{ Place: >= 0 }]);

    /// <summary>
    /// Reads a template: <c>{name}</c> is a place, <c>[[ … ]]</c> a part that is left out when a name in it has found nothing.
    /// </summary>
    /// <exception cref="FormatException">A brace or bracket is not closed.</exception>
    public static MessageTemplate Parse(string text)
    {
        var format = new StringBuilder(text.Length);
        var arguments = ImmutableArray.CreateBuilder<ImmutableArray<Piece>>();
        var places = new List<Placeholder>();
        var fixedLength = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text.AsSpan(at).StartsWith("[["))
            {
                var end = text.IndexOf("]]", at, StringComparison.Ordinal);
                var part = end < 0 ? throw new FormatException("a '[[' is not closed by ']]'") : text[(at + 2)..end];
                var pieces = ReadPieces(part, places);
                fixedLength += pieces.Sum(p => p.Text.Length);
                format.Append('{').Append(arguments.Count).Append('}');
                arguments.Add(pieces);
                at = end + 2;
                continue;
            }

            var next = text.IndexOf("[[", at, StringComparison.Ordinal);
            foreach (var piece in ReadPieces(next < 0 ? text[at..] : text[at..next], places))
            {
                if (piece.Place < 0)
                {
                    format.Append(piece.Text);
                    fixedLength += piece.Text.Length;
                }
                else
                {
                    format.Append('{').Append(arguments.Count).Append('}');
                    arguments.Add([piece]);
                }
            }

            at = next < 0 ? text.Length : next;
        }

        return new MessageTemplate(format.ToString(), arguments.ToImmutable(), [.. places], fixedLength);
    }

    /// <summary>The least room the message needs, its longest optional part in it and every quotation cut.</summary>
    public int LeastLength
    {
        get
        {
            int Of(ImmutableArray<Piece> pieces) => pieces.Sum(p => p.Place < 0 ? p.Text.Length : Placeholders[p.Place].IsNumber ? 3 : MinQuoted);
            var optional = Arguments.Where(a => a.Length > 1).ToList();
            var always = FixedLength - optional.Sum(a => a.Sum(p => p.Text.Length)) + Arguments.Where(a => a.Length == 1).Sum(Of);
            return always + optional.Select(Of).DefaultIfEmpty(0).Max();
        }
    }

    /// <summary>What fills the format, cut so that the message fits.</summary>
    /// <param name="fill">The words of a place.</param>
    /// <param name="isFound">Whether a place has words of its own.</param>
    public string[] Fill(Func<Placeholder, string> fill, Func<Placeholder, bool> isFound)
    {
        var words = new string[Placeholders.Length];
        var length = FixedLength;
        if (_isPlain)
        {
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = fill(Placeholders[i]);
            }

            Fit(words, MaxLength - length);
            return words;
        }

        Array.Fill(words, "");
        var filled = new string[Arguments.Length];
        for (var i = 0; i < filled.Length; i++)
        {
            var kept = IsKept(Arguments[i], isFound);
            filled[i] = kept ? null! : "";
            foreach (var piece in Arguments[i])
            {
                if (!kept)
                {
                    length -= piece.Text.Length;
                }
                else if (piece.Place >= 0)
                {
                    words[piece.Place] = fill(Placeholders[piece.Place]);
                }
            }
        }

        Fit(words, MaxLength - length);
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] ??= Arguments[i] is [var only] ? WordsOf(only, words) : Joined(Arguments[i], words);
        }

        return filled;
    }

    private static string WordsOf(Piece piece, string[] words) => piece.Place < 0 ? piece.Text : words[piece.Place];

    private static string Joined(ImmutableArray<Piece> pieces, string[] words) => string.Concat(pieces.Select(p => WordsOf(p, words)));

    // An optional part stays where all its places have words of their own.
    private bool IsKept(ImmutableArray<Piece> pieces, Func<Placeholder, bool> isFound)
    {
        foreach (var piece in pieces)
        {
            if (pieces.Length > 1 && piece.Place >= 0 && !isFound(Placeholders[piece.Place]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Shortens the longest words until all fit.</summary>
    private static void Fit(string[] words, int room)
    {
        for (var total = LengthOf(words); total > room; total = LengthOf(words))
        {
            var longest = Array.IndexOf(words, words.MaxBy(w => w.Length));
            var length = words[longest].Length;
            if (length <= MinQuoted + 1)
            {
                return;
            }

            // Cut the longest down to the second longest before both are cut.
            var second = words.Where((_, i) => i != longest).Select(w => w.Length).DefaultIfEmpty(0).Max();
            words[longest] = Cut(words[longest], Math.Max(MinQuoted, Math.Max(length - (total - room) - 1, Math.Min(second, length - 1) - 1)));
        }
    }

    private static int LengthOf(string[] words)
    {
        var length = 0;
        foreach (var word in words)
        {
            length += word.Length;
        }

        return length;
    }

    private static string Cut(string text, int length)
    {
        length = Math.Min(length, text.Length);
        if (length > 0 && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        // Between words where that leaves half of the room filled, since half a word is hard to read.
        var space = length < text.Length && text[length] != ' ' ? text.AsSpan(0, length).LastIndexOf(' ') : -1;
        return text.AsSpan(0, space >= length / 2 ? space : length).TrimEnd(" ,;:…").ToString() + "…";
    }

    private static ImmutableArray<Piece> ReadPieces(string text, List<Placeholder> places)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            var literal = open < 0 ? text[at..] : text[at..open];
            if (literal.Contains('}', StringComparison.Ordinal))
            {
                throw new FormatException("there is a '}' without '{'");
            }

            if (literal.Length > 0)
            {
                pieces.Add(new Piece(literal, -1));
            }

            if (open < 0)
            {
                break;
            }

            var close = text.IndexOf('}', open);
            var name = close < 0 ? throw new FormatException("a '{' is not closed by '}'") : text[(open + 1)..close];
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            pieces.Add(new Piece("", places.Count));
            places.Add(dot < 0 ? new Placeholder(name, "") : new Placeholder(name[..dot], name[(dot + 1)..]));
            at = close + 1;
        }

        return pieces.ToImmutable();
    }

    /// <summary>Words, or a place.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="Place">Index of the place; -1 for words.</param>
    internal readonly record struct Piece(string Text, int Place);
}
