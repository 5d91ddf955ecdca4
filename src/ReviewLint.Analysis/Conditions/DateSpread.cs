using ReviewLint.Language.Dates;

namespace ReviewLint.Analysis.Conditions;

/// <summary>What a condition asks of the dates in a unit.</summary>
internal sealed record DateSpread
{
    /// <summary>The dates that count.</summary>
    public DateFilter Where { get; init; } = DateFilter.Any;

    /// <summary>Whether dates of the same days count once.</summary>
    public bool Distinct { get; init; } = true;

    /// <summary>Least that there must be.</summary>
    public Amount Min { get; init; } = new(1);

    /// <summary>Most that there may be.</summary>
    public Amount? Max { get; init; }

    /// <summary>Least days from the first to the last.</summary>
    public Amount? MinSpan { get; init; }

    /// <summary>Most days from the first to the last.</summary>
    public Amount? MaxSpan { get; init; }

    /// <summary>Which of them count for the share; null for no share.</summary>
    public DateFilter? Part { get; init; }

    /// <summary>Least share.</summary>
    public Amount MinShare { get; init; } = new(0);

    /// <summary>Most share.</summary>
    public Amount MaxShare { get; init; } = new(1);

    public string Key =>
        $"{Where.Key}/{Distinct}/{Min.Key}/{Max?.Key}/{MinSpan?.Key}/{MaxSpan?.Key}/{Part?.Key}/{MinShare.Key}/{MaxShare.Key}";

    public void Write(ImageWriter writer)
    {
        Where.Write(writer);
        writer.Flag(Distinct);
        writer.Amount(Min);
        writer.Amount(Max);
        writer.Amount(MinSpan);
        writer.Amount(MaxSpan);
        writer.Flag(Part is not null);
        Part?.Write(writer);
        writer.Amount(MinShare);
        writer.Amount(MaxShare);
    }

    public static DateSpread Read(ref ImageReader reader) => new()
    {
        Where = DateFilter.Read(ref reader),
        Distinct = reader.Flag(),
        Min = reader.Amount(),
        Max = reader.AnyAmount(),
        MinSpan = reader.AnyAmount(),
        MaxSpan = reader.AnyAmount(),
        Part = reader.Flag() ? DateFilter.Read(ref reader) : null,
        MinShare = reader.Amount(),
        MaxShare = reader.Amount(),
    };

    /// <summary>The dates that count, in a run of sentences, of those that fit a column (all when it is empty).</summary>
    public List<FoundDate> Collect(MatchState state, ReadOnlySpan<ulong> column, int first, int end)
    {
        var found = new List<FoundDate>();
        var seen = new HashSet<(DateOnly?, DateOnly?, string?)>();
        for (var i = first; i < end; i++)
        {
            if (!column.IsEmpty && !BitColumn.Has(column, i))
            {
                continue;
            }

            foreach (var date in state.Document.Sentences[i].Dates)
            {
                var key = (date.From ?? date.To) is null ? ((DateOnly?)null, (DateOnly?)null, date.Timex) : (date.From, date.To, null);
                if (Where.Fits(state, date) && (!Distinct || seen.Add(key)))
                {
                    found.Add(new FoundDate(i, date));
                }
            }
        }

        return found;
    }

    public bool Holds(MatchState state, List<FoundDate> dates)
    {
        if (dates.Count < state.Value(Min) || (Max is { } max && dates.Count > state.Value(max)))
        {
            return false;
        }

        if (MinSpan is not null || MaxSpan is not null)
        {
            var days = dates.Select(d => DateFilter.DayOf(state, d.Date) ?? DateFilter.DayOfAnyYear(d.Date.Timex)).OfType<DateOnly>().Select(d => d.DayNumber).ToList();
            var span = days.Count == 0 ? 0 : days.Max() - days.Min();
            if ((MinSpan is { } least && span < state.Value(least)) || (MaxSpan is { } most && span > state.Value(most)))
            {
                return false;
            }
        }

        if (Part is null)
        {
            return true;
        }

        var part = CountPart(state, dates);
        return dates.Count > 0 && part >= state.Value(MinShare) * dates.Count && part <= state.Value(MaxShare) * dates.Count;
    }

    public int CountPart(MatchState state, List<FoundDate> dates) => Part is null ? 0 : dates.Count(d => Part.Fits(state, d.Date));

    /// <summary>A date with the sentence it stands in.</summary>
    internal readonly record struct FoundDate(int Sentence, DateMention Date);
}
