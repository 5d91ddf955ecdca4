using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Language.Dates;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads conditions on dates.</summary>
internal sealed class DateFilterReader(RuleFileContext file)
{
    public DateFilter ReadFilter(YamlValue value)
    {
        var filter = DateFilter.Any;
        if (file.Mapping(value, "a date condition") is not { } mapping)
        {
            return filter;
        }

        foreach (var (key, inner) in mapping.Entries)
        {
            switch (key.Text)
            {
                case "type":
                    foreach (var word in file.Scalars(inner, "'type'"))
                    {
                        filter = filter with { Types = filter.Types | (Word<DateMentionType>(word, "date type") is { } type ? 1UL << (int)type : 0) };
                    }

                    break;
                case "resolved":
                    filter = filter with { IsResolved = file.Flag(inner, "'resolved'") };
                    break;
                case "review":
                    filter = filter with { Review = inner is YamlScalar r ? Word<DatePosition>(r, "position") : Fail(inner) };
                    break;
                case "period":
                    filter = filter with { Period = inner is YamlScalar p ? Word<DatePosition>(p, "position") : Fail(inner) };
                    break;
                case "days-after":
                    var after = Limits(inner, "'days-after'");
                    filter = filter with { MinDaysAfter = after.Min, MaxDaysAfter = after.Max };
                    break;
                case "days-before":
                    var before = Limits(inner, "'days-before'");
                    filter = filter with { MinDaysBefore = before.Min, MaxDaysBefore = before.Max };
                    break;
                case "first-part":
                    filter = filter with { FirstPart = file.Number(inner, "'first-part'") };
                    break;
                case "last-part":
                    filter = filter with { LastPart = file.Number(inner, "'last-part'") };
                    break;
                default:
                    file.Unknown(key, "date condition", ClauseKeys.Date);
                    break;
            }
        }

        return filter;
    }

    /// <summary>Reads the parameters of <c>dates</c>; the caller has checked their names.</summary>
    public DateSpread ReadSpread(YamlMapping mapping)
    {
        var spread = new DateSpread();
        foreach (var (key, value) in mapping.Entries)
        {
            spread = key.Text switch
            {
                "where" => spread with { Where = ReadFilter(value) },
                "distinct" => spread with { Distinct = file.Flag(value, "'distinct'") ?? true },
                "min" => spread with { Min = file.Number(value, "'min'") ?? spread.Min },
                "max" => spread with { Max = file.Number(value, "'max'") },
                "span" => Limits(value, "'span'") is var limits ? spread with { MinSpan = limits.Min, MaxSpan = limits.Max } : spread,
                "share" => ReadShare(spread, value),
                _ => spread,
            };
        }

        return spread;
    }

    /// <summary>Reads <c>{ min: …, max: … }</c>.</summary>
    public (Amount? Min, Amount? Max) Limits(YamlValue value, string what)
    {
        Amount? min = null, max = null;
        if (file.Mapping(value, what) is { } mapping)
        {
            foreach (var (key, inner) in mapping.Entries)
            {
                switch (key.Text)
                {
                    case "min":
                        min = file.Number(inner, "'min'");
                        break;
                    case "max":
                        max = file.Number(inner, "'max'");
                        break;
                    default:
                        file.Unknown(key, "limit", ClauseKeys.Limits);
                        break;
                }
            }
        }

        if (min is { Option: null } a && max is { Option: null } b && a.Value > b.Value)
        {
            file.Problem(value, $"{what}: min is more than max", id: "RL0021");
        }

        return (min, max);
    }

    private DateSpread ReadShare(DateSpread spread, YamlValue value)
    {
        if (file.Mapping(value, "'share'") is not { } mapping)
        {
            return spread;
        }

        foreach (var (key, inner) in mapping.Entries)
        {
            switch (key.Text)
            {
                case "where":
                    spread = spread with { Part = ReadFilter(inner) };
                    break;
                case "min":
                    spread = spread with { MinShare = file.Number(inner, "'min'") ?? spread.MinShare };
                    break;
                case "max":
                    spread = spread with { MaxShare = file.Number(inner, "'max'") ?? spread.MaxShare };
                    break;
                default:
                    file.Unknown(key, "key of 'share'", ClauseKeys.DatesShare);
                    break;
            }
        }

        return spread;
    }

    private T? Word<T>(YamlScalar word, string what)
        where T : struct, Enum
    {
        if (MeaningNames.TryParse<T>(word.Text, out var value))
        {
            return value;
        }

        file.Unknown(word, what, MeaningNames.All<T>());
        return null;
    }

    private DatePosition? Fail(YamlValue value)
    {
        file.Problem(value, "a position is one of before, inside, after, outside");
        return null;
    }
}
