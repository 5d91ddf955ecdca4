namespace ReviewLint.Language.Dates.Parsing;

internal ref partial struct DateParser
{
    private bool TryFinnish(int i, out DateValue value, out int next) => TryNumericDate(i, out value, out next);
}
