using System.Collections.Frozen;
using ReviewLint.Analysis.Naming;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A comment whose label, or a decoration of it, is none of the set but close to one (Conventional Comments, https://conventionalcomments.org).</summary>
internal sealed class UnknownLabelCondition(UnitLevel level, Amount? min, Amount? max) : FindingCondition(level)
{
    private const int Farthest = 2;

    private static readonly string[] Set = ["praise", "nitpick", "suggestion", "issue", "todo", "question", "thought", "chore", "note", "typo", "polish", "quibble"];
    private static readonly string[] Decorations = ["blocking", "non-blocking", "if-minor"];

    // Short forms and neighbours that reviewers share are understood, and no slips.
    private static readonly FrozenSet<string> Shared = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "nit", "nits", "bug", "minor", "optional", "fyi", "style", "fixme", "idea", "tip", "info", "perf", "test", "tests", "docs", "doc", "edit", "update", "ps", "re", "cc", "quote", "code", "name", "notes", "node", "vote", "example", "issues", "questions", "suggestions", "thoughts", "todos", "typos", "chores");

    private static readonly string[] Known = [.. Set, .. Shared];

    private static readonly FrozenDictionary<string, string> Synonyms = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["q"] = "question",
        ["sugg"] = "suggestion",
        ["blocker"] = "issue (blocking)",
        ["good"] = "praise",
        ["huomio"] = "note",
        ["huom"] = "note",
        ["kysymys"] = "question",
        ["ehdotus"] = "suggestion",
        ["kehu"] = "praise",
        ["ongelma"] = "issue",
        ["ajatus"] = "thought",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public override ConditionKind Kind => ConditionKind.UnknownLabel;

    public override IReadOnlyList<FoundWords> Find(MatchState state, UnitRange unit)
    {
        if (Unit.CommentOf(state, unit)?.Label is not { } label || !Fits(label.Name, Known, Set, out var meant, out var distance))
        {
            return OfDecoration(state, unit);
        }

        return IsWanted(state, distance) ? [new FoundWords(label.NameSpan, unit.First, state.Document.Text.ToString(label.NameSpan)) { Meant = meant }] : [];
    }

    private IReadOnlyList<FoundWords> OfDecoration(MatchState state, UnitRange unit)
    {
        if (Unit.CommentOf(state, unit)?.Label is not { Decorations.IsEmpty: false } label)
        {
            return [];
        }

        var known = (string[])[.. Decorations, .. state.Configuration.Decorations];
        foreach (var decoration in label.Decorations)
        {
            if (Fits(decoration, known, known, out var meant, out var distance) && IsWanted(state, distance))
            {
                var at = state.Document.Text.ToString(label.Span).IndexOf(decoration, StringComparison.OrdinalIgnoreCase);
                return [new FoundWords(at < 0 ? label.Span : new(label.Span.Start + at, decoration.Length), unit.First, decoration) { Meant = meant }];
            }
        }

        return [];
    }

    private bool IsWanted(MatchState state, int distance) => (min is not { } a || distance >= state.Value(a)) && (max is not { } b || distance <= state.Value(b));

    // The nearest word of the set; distance 2 also where two are equally near, since then nobody knows which is meant.
    private static bool Fits(string word, string[] known, string[] set, out string meant, out int distance)
    {
        (meant, distance) = ("", int.MaxValue);
        if (known.Contains(word, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        if (ReferenceEquals(set, Set) && Synonyms.TryGetValue(word, out var synonym))
        {
            (meant, distance) = (synonym, Farthest);
            return true;
        }

        // Two slips in a short word make another word of it.
        var limit = word.Length >= 6 ? Farthest : word.Length >= 4 ? 1 : 0;
        foreach (var name in set)
        {
            var d = NameSuggester.Distance(word, name, limit);
            if (d >= 0 && d <= limit && d > 0)
            {
                (meant, distance) = d < distance ? (name, d) : (meant, d == distance ? Farthest : distance);
            }
        }

        return meant.Length > 0;
    }

    public override void Write(ImageWriter writer)
    {
        writer.Amount(min);
        writer.Amount(max);
    }

    protected override string Describe() => $"unknown-label({min?.Key},{max?.Key})";
}
