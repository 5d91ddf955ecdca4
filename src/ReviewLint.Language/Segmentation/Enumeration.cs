namespace ReviewLint.Language.Segmentation;

/// <summary>
/// Follows a list that is written in running text (<c>1. … 2. …</c>, <c>a) … b) …</c>): once a sentence began with a first mark, the next mark of the
/// same kind begins another.
/// </summary>
internal sealed class Enumeration
{
    private int _value;
    private Shape _shape;

    private enum Shape : byte
    {
        None,
        NumberStop,
        NumberBracket,
        NumberStopBracket,
        LetterStop,
        LetterBracket,
        LetterStopBracket,
        BracketedLetter,
    }

    public void Reset() => (_value, _shape) = (0, Shape.None);

    /// <summary>Whether the next item begins with the token after <paramref name="i"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="i">A token that may end an item.</param>
    /// <param name="first">The first token of the sentence at hand.</param>
    public bool BeginsAfter(ReadOnlySpan<char> text, TokenList tokens, int i, int first)
    {
        if (i == first)
        {
            var start = IsBullet(text, tokens[first]) ? first + 1 : first;
            if (start < tokens.Count && Mark(text, tokens, start) is var (shape, value) && shape != Shape.None)
            {
                (_shape, _value) = (shape, value);
            }
        }

        if (_shape == Shape.None || !tokens[i].SpaceAfter || i + 1 >= tokens.Count || i - first < 2)
        {
            return false;
        }

        var next = IsBullet(text, tokens[i + 1]) && i + 2 < tokens.Count ? i + 2 : i + 1;
        var found = Mark(text, tokens, next);
        if (found.Shape != _shape || found.Value != _value + 1)
        {
            return false;
        }

        _value++;
        return true;
    }

    private static bool IsBullet(ReadOnlySpan<char> text, in RawToken token) => token.Length == 1 && text[token.Start] is '\u2022' or '\u2043' or '*' or '-' or '\u25E6';

    private static (Shape Shape, int Value) Mark(ReadOnlySpan<char> text, TokenList tokens, int i)
    {
        ref var token = ref tokens[i];
        if (token.Length > 4)
        {
            return default;
        }

        var form = text.Slice(token.Start, token.Length);
        var bracketed = form is "(" && i + 2 < tokens.Count && tokens[i + 1].Length <= 2 && text[tokens[i + 2].Start] == ')';
        if (bracketed)
        {
            form = text.Slice(tokens[i + 1].Start, tokens[i + 1].Length);
        }

        var stop = form.Length > 1 && form[^1] == '.';
        var core = stop ? form[..^1] : form;
        var after = token.SpaceAfter ? ' ' : token.End < text.Length ? text[token.End] : ' ';
        var shape = (bracketed, stop, after) switch
        {
            (true, _, _) => Shape.BracketedLetter,
            (_, true, ')') => Shape.NumberStopBracket,
            (_, true, ' ') => Shape.NumberStop,
            (_, false, ')') => Shape.NumberBracket,
            (_, false, '.') when text[(token.End + 1)..] is [')', ..] => Shape.NumberStopBracket,
            (_, false, '.') => Shape.NumberStop,
            _ => Shape.None,
        };
        if (shape == Shape.None || core.IsEmpty)
        {
            return default;
        }

        if (int.TryParse(core, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value))
        {
            return (shape, value);
        }

        return core.Length == 1 && char.IsAsciiLetterLower(core[0])
            ? (shape == Shape.BracketedLetter ? shape : shape + 3, core[0])
            : default;
    }
}
