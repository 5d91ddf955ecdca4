using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A document whose overall rating lies so on its scale, 0 for the worst to 1 for the best. Finds the rating.</summary>
internal sealed class RatingCondition(Amount? min, Amount? max) : FindingCondition(UnitLevel.Document)
{
    private const int LongestRating = 60;

    private static readonly string[] Keys = ["rating", "overall-rating", "score", "arvosana", "kokonaisarvosana"];
    private static readonly string[] Labels = ["rating", "overall rating", "overall score", "final rating", "performance rating", "score", "arvosana", "kokonaisarvosana"];

    public override ConditionKind Kind => ConditionKind.Rating;

    public override IReadOnlyList<FoundWords> Find(MatchState state, UnitRange unit)
    {
        if (Read(state) is not { } rating || Normalize(state, rating) is not { } value)
        {
            return [];
        }

        return (min is not { } a || value >= state.Value(a)) && (max is not { } b || value <= state.Value(b)) ? [new FoundWords(rating.Span, unit.First, rating.Text)] : [];
    }

    // Without a configured scale only a rating that names its best, as 4/5, can be placed: such scales begin at 1.
    private static double? Normalize(MatchState state, in Rating rating) =>
        state.Configuration.RatingScale is { } scale ? scale.Normalize(rating.Value)
        : rating.Best is >= 2 and <= 100 && rating.Value >= 1 && rating.Value <= rating.Best ? (rating.Value - 1) / (rating.Best.Value - 1)
        : null;

    private static Rating? Read(MatchState state)
    {
        foreach (var entry in state.Document.FrontMatter.Entries)
        {
            if (Keys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase) && Parse(entry.Value, 0, entry.ValueSpan) is { } declared)
            {
                return declared;
            }
        }

        foreach (var block in state.Document.Blocks)
        {
            var (text, section) = block switch
            {
                ProseBlock prose => (prose.Prose, prose.Section),
                HeadingBlock { IsBoldLine: true } heading => (heading.Prose, null),
                _ => (null, null),
            };
            if (text is null || text.Text.Length > LongestRating)
            {
                continue;
            }

            var isInRating = section is not null && state.Configuration.KindOf(section) == SectionKind.Rating;
            var at = Start(text.Text, isInRating);
            if (at >= 0 && Parse(text.Text, at, text.ToSource(0, text.Text.Length)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Where the number is looked for: after "Rating:", or at the start of what stands under such a heading.
    private static int Start(string text, bool isInRating)
    {
        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text.IndexOf(':', label.Length) is >= 0 and var colon && colon <= label.Length + 1)
            {
                return colon + 1;
            }
        }

        return isInRating && text.Length > 0 && char.IsAsciiDigit(text[0]) ? 0 : -1;
    }

    private static Rating? Parse(string text, int at, TextSpan span)
    {
        var start = at;
        while (start < text.Length && !char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        if (start - at > 12 || !TryNumber(text, start, out var value, out var end))
        {
            return null;
        }

        var rest = text.AsSpan(end).TrimStart();
        var best = rest.StartsWith("/") ? rest[1..] : rest.StartsWith("out of ") ? rest[7..] : rest.StartsWith("of ") ? rest[3..] : default;
        var number = TryNumber(best.TrimStart().ToString(), 0, out var top, out _) ? top : (double?)null;
        return new Rating(value, number, span, number is null ? text[start..end] : string.Create(CultureInfo.InvariantCulture, $"{value}/{number}"));
    }

    private static bool TryNumber(string text, int at, out double value, out int end)
    {
        end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return double.TryParse(text[at..end].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private readonly record struct Rating(double Value, double? Best, TextSpan Span, string Text);

    public override void Write(ImageWriter writer)
    {
        writer.Amount(min);
        writer.Amount(max);
    }

    protected override string Describe() => $"rating({min?.Key},{max?.Key})";
}
