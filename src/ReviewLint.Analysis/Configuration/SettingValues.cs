using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Configuration;

/// <summary>Reads the values of settings. Words are compared without case.</summary>
internal static class SettingValues
{
    /// <summary>The words of section kinds.</summary>
    public static ImmutableArray<string> SectionNames { get; } = [.. MeaningNames.All<SectionKind>()];

    private static readonly FrozenDictionary<string, ReviewSeverity> s_severities = new Dictionary<string, ReviewSeverity>
    {
        ["error"] = ReviewSeverity.Error,
        ["warning"] = ReviewSeverity.Warning,
        ["suggestion"] = ReviewSeverity.Suggestion,
        ["info"] = ReviewSeverity.Suggestion,
        ["silent"] = ReviewSeverity.Hidden,
        ["hidden"] = ReviewSeverity.Hidden,
        ["refactoring"] = ReviewSeverity.Hidden,
        ["none"] = ReviewSeverity.None,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The severity words that messages name.</summary>
    public static ImmutableArray<string> SeverityWords { get; } = ["error", "warning", "suggestion", "silent", "none", "default"];

    /// <summary>The items of a list divided by commas, trimmed, without empty ones.</summary>
    public static ImmutableArray<string> List(string value) => [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public static bool TryKind(string value, out ReviewKind kind)
    {
        kind = value.ToLowerInvariant() switch
        {
            "performance-review" => ReviewKind.PerformanceReview,
            "code-review" => ReviewKind.CodeReview,
            _ => ReviewKind.Undeclared,
        };
        return kind != ReviewKind.Undeclared;
    }

    public static bool TryIntent(string value, out ReviewIntent intent)
    {
        intent = value.ToLowerInvariant() switch
        {
            "coaching" => ReviewIntent.Coaching,
            "feedback" => ReviewIntent.Feedback,
            "both" => ReviewIntent.Both,
            _ => ReviewIntent.Undeclared,
        };
        return intent != ReviewIntent.Undeclared;
    }

    public static string NameOf(ReviewIntent intent) => MeaningNames.NameOf(intent);

    public static string NameOf(ReviewKind kind) => MeaningNames.NameOf(kind);

    public static bool TryIntents(string value, out ImmutableArray<ReviewIntent> intents)
    {
        var read = ImmutableArray.CreateBuilder<ReviewIntent>();
        foreach (var word in List(value))
        {
            if (!TryIntent(word, out var intent) && !word.Equals("undeclared", StringComparison.OrdinalIgnoreCase))
            {
                intents = [];
                return false;
            }

            read.Add(intent);
        }

        intents = read.ToImmutable();
        return intents.Length > 0;
    }

    public static bool TryDate(string value, out DateOnly date) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static bool TryInteger(string value, int min, int max, out int number) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number >= min && number <= max;

    public static bool TryNumber(string value, out double number) =>
        double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    public static bool TryBoolean(string value, out bool result) => bool.TryParse(value, out result);

    public static bool TrySize(string value, out int size)
    {
        size = 0;
        var digits = value.AsSpan().TrimEnd();
        if (digits.EndsWith("b", StringComparison.OrdinalIgnoreCase))
        {
            digits = digits[..^1];
        }

        var factor = digits.IsEmpty ? 1 : char.ToLowerInvariant(digits[^1]) switch { 'k' => 1L << 10, 'm' => 1L << 20, 'g' => 1L << 30, _ => 1L };
        digits = factor == 1 ? digits : digits[..^1].TrimEnd();
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number * factor > 1L << 30)
        {
            return false;
        }

        size = (int)(number * factor);
        return true;
    }

    public static bool TryLabels(string value, out LabelStyle style)
    {
        (style, var known) = value.ToLowerInvariant() switch
        {
            "none" => (LabelStyle.None, true),
            "conventional" => (LabelStyle.Conventional, true),
            "emoji" => (LabelStyle.Emoji, true),
            "require" => (LabelStyle.Require, true),
            _ => (LabelStyle.None, false),
        };
        return known;
    }

    public static bool TrySections(string value, out ImmutableArray<SectionKind> sections)
    {
        var read = ImmutableArray.CreateBuilder<SectionKind>();
        foreach (var word in List(value))
        {
            if (!MeaningNames.TryParse<SectionKind>(word.ToLowerInvariant().Replace(' ', '-'), out var section))
            {
                sections = [];
                return false;
            }

            read.Add(section);
        }

        sections = read.ToImmutable();
        return sections.Length > 0;
    }

    public static bool TryScale(string value, out RatingScale scale)
    {
        scale = default;
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !TryNumber(value[..dots].Trim(), out var worst) || !TryNumber(value[(dots + 2)..].Trim(), out var best) || worst.Equals(best))
        {
            return false;
        }

        scale = new RatingScale(worst, best);
        return true;
    }

    public static bool TryReleases(string value, out FrozenDictionary<string, DateOnly> releases)
    {
        var read = new Dictionary<string, DateOnly>(StringComparer.OrdinalIgnoreCase);
        releases = FrozenDictionary<string, DateOnly>.Empty;
        foreach (var item in List(value))
        {
            var divider = item.LastIndexOfAny([':', '=']);
            if (divider <= 0 || !TryDate(item[(divider + 1)..].Trim(), out var date))
            {
                return false;
            }

            read[item[..divider].Trim()] = date;
        }

        releases = read.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        return releases.Count > 0;
    }

    /// <summary>Reads an <c>.editorconfig</c> severity. <c>default</c> is known and takes an outer setting back: <paramref name="severity"/> is then null.</summary>
    public static bool TrySeverity(string value, out ReviewSeverity? severity)
    {
        var known = s_severities.TryGetValue(value, out var read);
        severity = known ? read : null;
        return known || value.Equals("default", StringComparison.OrdinalIgnoreCase) || value.Equals("unset", StringComparison.OrdinalIgnoreCase);
    }
}
