using System.Collections.Frozen;

namespace ReviewLint.Meaning.Words;

/// <summary>The labels of Conventional Comments and their usual short forms (https://conventionalcomments.org), with Finnish counterparts.</summary>
internal static class Labels
{
    private static readonly FrozenDictionary<string, LabelKind> Known = new Dictionary<string, LabelKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["praise"] = LabelKind.Praise,
        ["kudos"] = LabelKind.Praise,
        ["kehu"] = LabelKind.Praise,
        ["nitpick"] = LabelKind.Nitpick,
        ["nitpicks"] = LabelKind.Nitpick,
        ["nit"] = LabelKind.Nitpick,
        ["nits"] = LabelKind.Nitpick,
        ["minor"] = LabelKind.Nitpick,
        ["style"] = LabelKind.Nitpick,
        ["polish"] = LabelKind.Nitpick,
        ["quibble"] = LabelKind.Nitpick,
        ["optional"] = LabelKind.Nitpick,
        ["typo"] = LabelKind.Typo,
        ["suggestion"] = LabelKind.Suggestion,
        ["suggest"] = LabelKind.Suggestion,
        ["idea"] = LabelKind.Suggestion,
        ["ehdotus"] = LabelKind.Suggestion,
        ["issue"] = LabelKind.Issue,
        ["bug"] = LabelKind.Issue,
        ["blocker"] = LabelKind.Issue,
        ["ongelma"] = LabelKind.Issue,
        ["todo"] = LabelKind.Todo,
        ["fixme"] = LabelKind.Todo,
        ["question"] = LabelKind.Question,
        ["q"] = LabelKind.Question,
        ["kysymys"] = LabelKind.Question,
        ["thought"] = LabelKind.Thought,
        ["ajatus"] = LabelKind.Thought,
        ["chore"] = LabelKind.Chore,
        ["note"] = LabelKind.Note,
        ["fyi"] = LabelKind.Note,
        ["huomio"] = LabelKind.Note,
        ["huom"] = LabelKind.Note,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsKnown(string word) => word.Length <= 10 && Known.ContainsKey(word);

    public static LabelKind KindOf(string? word) => word is not null && Known.TryGetValue(word, out var kind) ? kind : LabelKind.None;
}

/// <summary>What a label claims about its comment.</summary>
internal enum LabelKind : byte
{
    None,
    Praise,
    Nitpick,
    Typo,
    Suggestion,
    Issue,
    Todo,
    Question,
    Thought,
    Chore,
    Note,
}
