namespace ReviewLint.Analysis.Conditions;

/// <summary>Conditions as bytes: kind, level, how many operands and their numbers, then what <see cref="Condition.Write"/> of the class writes.</summary>
internal static class ConditionFormat
{
    public static void Write(ConditionNode node, ImageWriter writer)
    {
        writer.Number((int)node.Condition.Kind);
        writer.Number((int)node.Level);
        writer.Number(node.Operands.Length);
        foreach (var operand in node.Operands)
        {
            writer.Number(operand.Index);
        }

        node.Condition.Write(writer);
    }

    /// <summary>Makes a condition again; its operands stay with its node.</summary>
    /// <exception cref="InvalidDataException">These are no such bytes.</exception>
    public static Condition Read(ref ImageReader reader, ConditionKind kind, UnitLevel level) => kind switch
    {
        ConditionKind.All => new AllCondition(level),
        ConditionKind.Any => new AnyCondition(level),
        ConditionKind.Not => new NotCondition(level),
        ConditionKind.Constant => new ConstantCondition(level, reader.Flag(), ""),
        ConditionKind.Inside => new InsideCondition(level),
        ConditionKind.Count => new CountCondition(level, reader.Amount(), reader.AnyAmount()),
        ConditionKind.Run => new RunCondition(level, reader.Amount()),
        ConditionKind.Share => new ShareCondition(level, reader.Amount(), reader.Amount()),
        ConditionKind.Relation => new RelationCondition(reader.Enum<Relation>(), reader.Enum<UnitLevel>()),
        ConditionKind.Echo => new EchoCondition(reader.Enum<UnitLevel>()),
        ConditionKind.DateSpread => new DateSpreadCondition(level, DateSpread.Read(ref reader)),
        ConditionKind.Date => new DateCondition(DateFilter.Read(ref reader)),
        ConditionKind.Phrase => new PhraseCondition(PhraseSet.CompiledAhead, reader.Flag() ? PhraseSet.CompiledAhead : PhraseSet.Empty, reader.Amount(), reader.Flag()),
        ConditionKind.Rating => new RatingCondition(reader.AnyAmount(), reader.AnyAmount()),
        ConditionKind.MissingSections => new MissingSectionsCondition(reader.Mask()),
        ConditionKind.UnknownLabel => new UnknownLabelCondition(level, reader.AnyAmount(), reader.AnyAmount()),
        ConditionKind.Profile => new ProfileCondition(reader.Amount(), reader.Amount(), reader.Amount()),
        ConditionKind.Fact => new FactCondition(reader.Text(), reader.Number(), reader.Mask(), reader.Flag()),
        ConditionKind.Place => ReadPlace(ref reader, level),
        ConditionKind.Test => new TestCondition(level, UnitTest.Read(ref reader)),
        ConditionKind.Heading => new HeadingCondition(level, reader.Texts()),
        _ => throw new InvalidDataException("A compiled pack is damaged."),
    };

    private static PlaceCondition ReadPlace(ref ImageReader reader, UnitLevel level)
    {
        var place = reader.Enum<PlaceKind>();
        return new PlaceCondition(level, place, reader.Text(), reader.Mask());
    }
}
