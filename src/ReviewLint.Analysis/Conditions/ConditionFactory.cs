
namespace ReviewLint.Analysis.Conditions;

/// <summary>Joins conditions, folding what is constant, said twice or contradictory, so that a condition that can never hold shows as one.</summary>
internal static class ConditionFactory
{
    public static ConstantCondition Never(UnitLevel level, string reason) => new(level, false, reason);

    public static ConstantCondition Always(UnitLevel level) => new(level, true, "");

    public static bool IsNever(Condition condition) => condition is ConstantCondition { Value: false };

    public static Condition All(UnitLevel level, IEnumerable<Condition> conditions)
    {
        var parts = new List<Condition>();
        foreach (var condition in conditions.SelectMany(c => c is AllCondition ? [.. c.Operands] : new[] { c }))
        {
            if (condition is ConstantCondition constant)
            {
                if (!constant.Value)
                {
                    return constant;
                }

                continue;
            }

            if (condition is ChoiceCondition { IsExclusive: true } choice
                && parts.FindIndex(p => p is ChoiceCondition { IsExclusive: true } other && other.Group == choice.Group) is >= 0 and var index)
            {
                var mask = choice.Mask & ((ChoiceCondition)parts[index]).Mask;
                if (mask == 0)
                {
                    return Never(level, $"'{choice.Group}' cannot have both values at once");
                }

                parts[index] = choice.WithMask(mask);
            }
            else if (parts.TrueForAll(p => p.Key != condition.Key))
            {
                parts.Add(condition);
            }
        }

        foreach (var part in parts)
        {
            if (part is NotCondition not && parts.Exists(p => p.Key == not.Operands[0].Key))
            {
                return Never(level, "a condition and its opposite are both asked for");
            }
        }

        // What is cheap is asked first; equal prices keep the order of the file.
        return parts.Count switch
        {
            0 => Always(level),
            1 => parts[0],
            _ => new AllCondition(level, [.. parts.OrderBy(p => p.Cost)]),
        };
    }

    public static Condition Any(UnitLevel level, IEnumerable<Condition> conditions)
    {
        var parts = new List<Condition>();
        ConstantCondition? never = null;
        foreach (var condition in conditions.SelectMany(c => c is AnyCondition ? [.. c.Operands] : new[] { c }))
        {
            if (condition is ConstantCondition constant)
            {
                if (constant.Value)
                {
                    return constant;
                }

                never = constant;
            }
            else if (parts.TrueForAll(p => p.Key != condition.Key))
            {
                parts.Add(condition);
            }
        }

        return parts.Count switch
        {
            0 => never ?? Never(level, "'any' of nothing"),
            1 => parts[0],
            _ => new AnyCondition(level, [.. parts]),
        };
    }

    public static Condition Not(Condition condition) => condition switch
    {
        ConstantCondition constant => constant.Value ? Never(condition.Level, "the opposite of what always holds") : Always(condition.Level),
        NotCondition not => not.Operands[0],
        _ => new NotCondition(condition.Level, condition),
    };

    /// <summary>A unit that holds so many smaller ones.</summary>
    public static Condition Count(UnitLevel level, Condition of, Amount min, Amount? max)
    {
        if (max is { } most && most.Option is null && min.Option is null && most.Value < min.Value)
        {
            return Never(level, $"'min: {min.Key}' is more than 'max: {most.Key}'");
        }

        if (IsNever(of))
        {
            return min.Option is null && min.Value <= 0 ? Always(level) : Never(level, ((ConstantCondition)of).Reason);
        }

        return new CountCondition(level, min, max, of);
    }

    public static Condition Relation(Relation relation, UnitLevel within, Condition of) =>
        IsNever(of) ? of : new RelationCondition(relation, within, of);

    public static Condition Inside(UnitLevel level, Condition of) => of is ConstantCondition constant
        ? new ConstantCondition(level, constant.Value, constant.Reason)
        : new InsideCondition(level, of);
}
