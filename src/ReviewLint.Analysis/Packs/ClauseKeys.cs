using System.Collections.Immutable;

namespace ReviewLint.Analysis.Packs;

/// <summary>The keys inside the clauses of a condition. The readers take them from here; tests hold the JSON schema and the reference to them.</summary>
internal static class ClauseKeys
{
    public static readonly string[] Limits = ["min", "max"];
    public static readonly string[] Phrase = ["lists", "weight", "except", "hits", "capitals"];
    public static readonly string[] Date = ["type", "resolved", "review", "period", "days-after", "days-before", "first-part", "last-part"];
    public static readonly string[] Dates = ["where", "in", "distinct", "min", "max", "span", "share", "as", "within"];
    public static readonly string[] DatesShare = ["where", "min", "max"];
    public static readonly string[] Count = ["of", "min", "max", "within", "each"];
    public static readonly string[] Share = ["of", "among", "min", "max", "within", "each"];
    public static readonly string[] Run = ["of", "min"];
    public static readonly string[] Length = ["words", "sentences", "characters"];
    public static readonly string[] Profile = ["feedback", "sentences", "weight"];
    public static readonly string[] UnknownLabel = ["min-distance", "max-distance"];

    /// <summary>By the clause they stand in.</summary>
    public static readonly ImmutableSortedDictionary<string, string[]> ByClause = new Dictionary<string, string[]>
    {
        ["phrase"] = Phrase,
        ["date"] = Date,
        ["date/days-after"] = Limits,
        ["date/days-before"] = Limits,
        ["dates"] = Dates,
        ["dates/where"] = Date,
        ["dates/span"] = Limits,
        ["dates/share"] = DatesShare,
        ["count"] = Count,
        ["share"] = Share,
        ["run"] = Run,
        ["length"] = Length,
        ["length/words"] = Limits,
        ["profile"] = Profile,
        ["unknown-label"] = UnknownLabel,
        ["code-lines"] = Limits,
        ["quotes"] = Limits,
        ["period-days"] = Limits,
        ["rating"] = Limits,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
