using ReviewLint.Language;
using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>Questions asked of a sentence's tokens in more than one place.</summary>
internal static class TokenSpans
{
    /// <summary>Whether something of the receiver's is named: your report, <em>raporttisi</em>.</summary>
    public static bool ContainsYour(this ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Norm is "your" or "yours" or "sinun" or "sun" || token.Has(Features.SecondPossessor))
            {
                return true;
            }
        }

        return false;
    }
}
