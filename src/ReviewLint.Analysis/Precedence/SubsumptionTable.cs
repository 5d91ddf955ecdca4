using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Precedence;

/// <summary>Which rules take over which, turned round: for each rule, the rules that may take its findings over.</summary>
internal sealed class SubsumptionTable
{
    private readonly Dictionary<string, Winner[]> _winners;
    private readonly Winner[] _ofEverything;
    private readonly HashSet<string> _winning = new(StringComparer.Ordinal);

    /// <summary>Reads the table from the rules.</summary>
    public SubsumptionTable(IEnumerable<ReviewRule> rules)
    {
        var winners = new Dictionary<string, List<Winner>>(StringComparer.OrdinalIgnoreCase);
        var ofEverything = new List<Winner>();
        foreach (var rule in rules)
        {
            foreach (var taken in rule.Subsumes)
            {
                _winning.Add(rule.Id);
                if (taken == "*")
                {
                    ofEverything.Add(new Winner(rule, null));
                    continue;
                }

                var slash = taken.IndexOf('/', StringComparison.Ordinal);
                var id = slash < 0 ? taken : taken[..slash];
                if (!winners.TryGetValue(id, out var list))
                {
                    winners[id] = list = [];
                }

                list.Add(new Winner(rule, slash < 0 ? null : taken[(slash + 1)..]));
            }
        }

        _winners = winners.ToDictionary(w => w.Key, w => w.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
        _ofEverything = [.. ofEverything];
    }

    /// <summary>Whether any rule takes anything over.</summary>
    public bool IsEmpty => _winners.Count == 0 && _ofEverything.Length == 0;

    /// <summary>Whether a rule takes anything over.</summary>
    public bool IsWinner(string id) => _winning.Contains(id);

    /// <summary>The rules that name this one.</summary>
    public ReadOnlySpan<Winner> WinnersOf(string id) => _winners.TryGetValue(id, out var winners) ? winners : [];

    /// <summary>The rules that take over everything but errors on the same unit.</summary>
    public ReadOnlySpan<Winner> WinnersOfEverything => _ofEverything;

    /// <summary>A rule that takes over.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Part">Only findings of this part; null for all.</param>
    internal readonly record struct Winner(ReviewRule Rule, string? Part);
}
