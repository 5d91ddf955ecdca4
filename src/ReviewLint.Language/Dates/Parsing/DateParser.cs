using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>
/// Reads the date expressions of one tokenized text. Every rule looks at a bounded number of tokens from where it starts,
/// so the whole takes time linear in the text.
/// </summary>
internal ref partial struct DateParser
{
    /// <summary>Most tokens that can stand in an expression before its first trigger: <c>between the ninth and the twenty-first of April</c>.</summary>
    private const int TriggerReach = 12;

    private static readonly DateToken[] NoToken = new DateToken[1];

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<DateToken> tokens;
    private readonly bool finnish;

    /// <summary>Day number of the reference date; −1 when there is none.</summary>
    private readonly int today;

    /// <summary>Token index just past the expression found last; −1 before the first.</summary>
    private int lastEnd;

    public DateParser(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, bool finnish, DateOnly? reference)
    {
        this.text = text;
        this.tokens = tokens;
        this.finnish = finnish;
        today = reference?.DayNumber ?? -1;
        lastEnd = -1;
    }

    private readonly bool HasReference => today >= 0;

    public void Parse(List<DateMatch> matches)
    {
        var i = 0;
        var trigger = -1;
        while (i < tokens.Length)
        {
            while (trigger < i && trigger < tokens.Length)
            {
                trigger = NextTrigger(trigger + 1);
            }

            if (trigger - i > TriggerReach)
            {
                // No expression has its first telling word so far in; skip to where one may begin.
                i = trigger - TriggerReach;
                continue;
            }

            if (trigger >= tokens.Length)
            {
                return;
            }

            if (CanStart(i) && TryExpression(i, out var value, out var next) && next > i && EndsWell(next))
            {
                matches.Add(new(tokens[i].Start, tokens[next - 1].End, value));
                lastEnd = next;
                i = next;
            }
            else
            {
                i++;
            }
        }
    }

    private readonly int NextTrigger(int i)
    {
        while (i < tokens.Length && tokens[i].Kind != DateTokenKind.Number && !tokens[i].Word.Has(DateWordFlags.Trigger) && !(tokens[i].Kind == DateTokenKind.Symbol && tokens[i].Symbol == '½'))
        {
            i++;
        }

        return i;
    }

    // Words that only stand inside or after a date.
    private static bool NeverStarts(DateFunction function) => function is DateFunction.And or DateFunction.Or or DateFunction.Of or DateFunction.On or DateFunction.Through or DateFunction.Ago
        or DateFunction.Than or DateFunction.Now or DateFunction.During or DateFunction.Times or DateFunction.Date or DateFunction.Per or DateFunction.Hence or DateFunction.For or DateFunction.Duration;

    private bool TryExpression(int i, out DateValue value, out int next) =>
        finnish ? TryFinnish(i, out value, out next) : TryEnglish(i, out value, out next);

    // A date never starts in the middle of a word, a number, a path, an identifier or a price.
    private readonly bool CanStart(int i)
    {
        ref readonly var token = ref At(i);
        if (token.Kind == DateTokenKind.Word)
        {
            if (token.Word.Kind == DateWordKind.None || (token.Word.Kind == DateWordKind.Function && NeverStarts((DateFunction)token.Word.Value)))
            {
                return false;
            }
        }
        else if (token.Kind != DateTokenKind.Number && !(token.Kind == DateTokenKind.Symbol && token.Symbol == '½'))
        {
            return false;
        }

        ref readonly var before = ref At(i - 1);
        if (before.Kind == DateTokenKind.End)
        {
            return true;
        }

        if (token.SpaceBefore)
        {
            // "$ 12 December": the number is the price.
            return before.Kind != DateTokenKind.Symbol || token.Kind != DateTokenKind.Number || before.Symbol is not ('$' or '€' or '£' or '#' or '§');
        }

        if (before.Kind != DateTokenKind.Symbol)
        {
            return false;
        }

        return before.Symbol switch
        {
            '(' or '[' or '{' or '"' or '\'' or '“' or '”' or '„' or '»' or '«' or '‘' or '’' or ',' or ';' or '–' or '—' or '!' or '?' or '*' or '|' or '…' => true,
            ':' => At(i - 2).Kind == DateTokenKind.Word && !At(i - 1).SpaceBefore && At(i + 1).SpaceBefore,
            '-' => At(i - 1).SpaceBefore || At(i - 2).Kind == DateTokenKind.End || (token.Kind == DateTokenKind.Number && token.Digits == 4 && At(i - 2).Kind == DateTokenKind.Word),
            _ => false,
        };
    }

    // Nor does it end in the middle of one.
    private readonly bool EndsWell(int next)
    {
        ref readonly var after = ref At(next);
        if (after.Kind == DateTokenKind.End || after.SpaceBefore)
        {
            return !(after.Kind == DateTokenKind.Symbol && after.Symbol is '%' or '€' && At(next - 1).Kind == DateTokenKind.Number);
        }

        if (after.Kind != DateTokenKind.Symbol)
        {
            return false;
        }

        ref readonly var then = ref At(next + 1);
        var glued = then.Kind is DateTokenKind.Word or DateTokenKind.Number && !then.SpaceBefore;
        return after.Symbol switch
        {
            '_' or '\\' or '@' or '=' or '%' or '€' or '$' or '+' or '#' or '<' or '^' or '&' => false,
            '(' => !glued && then.Symbol != ')',
            '.' or ':' => !glued,
            '/' => !glued || then.Kind == DateTokenKind.Word,
            _ => true,
        };
    }

    private readonly ref readonly DateToken At(int i)
    {
        if ((uint)i < (uint)tokens.Length)
        {
            return ref tokens[i];
        }

        return ref NoToken[0];
    }

    private readonly DateWord Word(int i) => At(i).Word;

    private readonly bool Is(int i, DateWordKind kind) => At(i).Word.Kind == kind;

    private readonly bool Is(int i, DateFunction function) => At(i).Word is { Kind: DateWordKind.Function } word && word.Value == (short)function;

    private readonly bool IsUnit(int i, DateUnit unit) => At(i).Word is { Kind: DateWordKind.Unit } word && word.Value == (short)unit;

    private readonly bool IsSymbol(int i, char symbol) => At(i) is { Kind: DateTokenKind.Symbol } token && token.Symbol == symbol;

    private readonly bool IsGluedSymbol(int i, char symbol) => IsSymbol(i, symbol) && !At(i).SpaceBefore;

    private readonly bool IsDash(int i) => At(i) is { Kind: DateTokenKind.Symbol, Symbol: '-' or '–' or '—' or '~' or '‑' or '−' };

    private readonly bool IsNumber(int i, int min, int max, int maxDigits) =>
        At(i) is { Kind: DateTokenKind.Number } token && token.Digits <= maxDigits && token.Number >= min && token.Number <= max;

    private readonly bool IsYearNumber(int i) => At(i) is { Kind: DateTokenKind.Number, Digits: 4 } token && token.Number is >= 1000 and <= 2999;

    private readonly bool IsText(int i, string word) => At(i) is { Kind: DateTokenKind.Word } token && text[token.Start..token.End].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether nothing more is said: the end, or a mark that closes a clause.</summary>
    private readonly bool IsClauseEnd(int i) =>
        At(i).Kind == DateTokenKind.End || (At(i).Kind == DateTokenKind.Symbol && At(i).Symbol is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '"' or '”' or '…' or '–' or '—' or '*' or '|') || (IsSymbol(i, '-') && At(i).SpaceBefore);

    private static bool Fail(out DateValue value, out int next)
    {
        value = default;
        next = 0;
        return false;
    }
}
