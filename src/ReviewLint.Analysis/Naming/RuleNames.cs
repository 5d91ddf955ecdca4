using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Naming;

/// <summary>The ids and names of all rules of a run, the engine's own included.</summary>
internal sealed class RuleNames
{
    private readonly Dictionary<string, string> _ids;

    /// <summary>Collects the names of rules.</summary>
    public RuleNames(IEnumerable<ReviewRule> rules)
    {
        _ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules.Concat(EngineRules.All))
        {
            _ids.TryAdd(rule.Id, rule.Id);
            _ids.TryAdd(rule.Name, rule.Id);
        }
    }

    /// <summary>The id of a rule by id or name, compared without case; null when there is none.</summary>
    public string? IdOf(string word) => _ids.GetValueOrDefault(word);

    /// <summary>The id or name nearest to a word that is neither; null when none is near.</summary>
    public string? Closest(string word) => NameSuggester.Closest(word, _ids.Keys.Order(StringComparer.Ordinal));

    /// <summary>Whether a word has the form of an id: letters, then digits, nothing else.</summary>
    public static bool LooksLikeId(string word)
    {
        var letters = 0;
        while (letters < word.Length && char.IsAsciiLetter(word[letters]))
        {
            letters++;
        }

        return letters > 0 && letters < word.Length && word.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
