using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>
/// Words of the product's domain that a project configures (<c>reviewlint_domain_terms</c>): never about people, never an evaluation. A word matches by its form or its
/// lemma; in Finnish also with endings and as the first part of a compound.
/// </summary>
internal sealed class DomainTerms
{
    private const int LeastStem = 5;
    private readonly string[][] _terms;

    public DomainTerms(IEnumerable<string> terms) =>
        _terms = [.. terms.Select(t => t.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(t => t.Length > 0)];

    public bool IsEmpty => _terms.Length == 0;

    /// <summary>How many tokens the longest term that begins at a token covers; 0 for none.</summary>
    public int LengthAt(ReadOnlySpan<Token> tokens, int first, bool finnish)
    {
        var longest = 0;
        foreach (var term in _terms)
        {
            if (term.Length > longest && first + term.Length <= tokens.Length && IsAt(tokens[first..], term, finnish))
            {
                longest = term.Length;
            }
        }

        return longest;
    }

    private static bool IsAt(ReadOnlySpan<Token> tokens, string[] term, bool finnish)
    {
        for (var i = 0; i < term.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            var holds = token.Norm.Equals(term[i], StringComparison.Ordinal) || token.Lemma.Equals(term[i], StringComparison.OrdinalIgnoreCase)
                || (finnish && term[i].Length >= LeastStem && token.Norm.StartsWith(term[i], StringComparison.Ordinal));
            if (!holds)
            {
                return false;
            }
        }

        return true;
    }
}
