using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A property that is asked of one unit: what kind, and what of it.</summary>
internal sealed class UnitTest
{
    public required UnitTestKind Kind { get; init; }

    /// <summary>The words that fit.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The values that fit, as bits; of a shape its number.</summary>
    public ulong Mask { get; init; }

    /// <summary>Least of what is counted.</summary>
    public Amount? Min { get; init; }

    /// <summary>Most of what is counted.</summary>
    public Amount? Max { get; init; }

    /// <summary>Equal keys, equal tests.</summary>
    public string Key => Kind switch
    {
        UnitTestKind.ContainsSection or UnitTestKind.Shape => $"{Kind}({Mask:x})",
        >= UnitTestKind.Words => $"{Kind}({Min?.Key},{Max?.Key})",
        _ => $"{Kind}({string.Join('|', Words)})",
    };

    public bool Holds(MatchState state, UnitRange unit) => Kind switch
    {
        UnitTestKind.Labelled => Unit.CommentOf(state, unit)?.Label is not null,
        UnitTestKind.Unlabelled => Unit.CommentOf(state, unit)?.Label is null,
        UnitTestKind.Label => Unit.CommentOf(state, unit)?.Label is { } label && Words.Contains(label.Name),
        UnitTestKind.Decoration => Unit.CommentOf(state, unit)?.Label is { } label && Words.Any(label.Has),
        UnitTestKind.FrontMatter => state.Document.FrontMatter.Value(Words[0]) is { } value && (Words.IndexOf("*", 1) > 0 || Words.Skip(1).Contains(value, StringComparer.OrdinalIgnoreCase)),
        UnitTestKind.Shape => Unit.HasShape(state, unit.First, (TextShape)Mask),
        UnitTestKind.Words => IsWithin(state, Unit.Words(state, unit)),
        UnitTestKind.Sentences => IsWithin(state, unit.End - unit.First),
        UnitTestKind.Characters => IsWithin(state, Unit.Characters(state, unit)),
        UnitTestKind.CodeLines => IsWithin(state, Unit.CodeLines(state, unit)),
        UnitTestKind.Quotes => IsWithin(state, Unit.QuotesAround(state, unit)),
        UnitTestKind.PeriodDays => state.Model.Period is { } period && IsWithin(state, period.Days),
        _ => HasSection(state),
    };

    public void Write(ImageWriter writer)
    {
        writer.Number((int)Kind);
        writer.Texts(Words);
        writer.Mask(Mask);
        writer.Amount(Min);
        writer.Amount(Max);
    }

    public static UnitTest Read(ref ImageReader reader) => new()
    {
        Kind = reader.Enum<UnitTestKind>(),
        Words = reader.Texts(),
        Mask = reader.Mask(),
        Min = reader.AnyAmount(),
        Max = reader.AnyAmount(),
    };

    private bool HasSection(MatchState state)
    {
        foreach (var section in state.Document.Sections)
        {
            if ((Mask >> (int)state.Configuration.KindOf(section) & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWithin(MatchState state, int count) => (Min is not { } least || count >= state.Value(least)) && (Max is not { } most || count <= state.Value(most));
}
