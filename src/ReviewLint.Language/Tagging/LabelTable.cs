namespace ReviewLint.Language.Tagging;

/// <summary>
/// The labels a model gives: a part of speech with its bundle of features. A label is scored by its parts, so that what is learnt of a case or a tense
/// in one bundle helps in all bundles that hold it.
/// </summary>
internal sealed class LabelTable
{
    /// <summary>Parts of one label: part of speech, part of speech with main features, all features, main features alone.</summary>
    public const int PartsPerLabel = 4;

    private static readonly UInt128 MainMask = MaskOf("Case=Nom", "Number=Sing", "VerbForm=Fin", "Mood=Ind", "Tense=Past", "Person=1", "Voice=Act", "InfForm=1", "PartForm=Past", "Degree=Cmp", "PronType=Dem", "Connegative=Yes", "Polarity=Neg", "NumType=Card", "Abbr=Yes");
    private static readonly UInt128 ShapeMask = MaskOf("Case=Nom", "Number=Sing", "VerbForm=Fin", "Mood=Ind", "InfForm=1", "Tense=Past");

    private readonly ushort[] _parts;

    public LabelTable(IReadOnlyList<(UPos UPos, UInt128 Bits)> labels)
    {
        UPos = [.. labels.Select(l => l.UPos)];
        Features = [.. labels.Select(l => new MorphFeatures(l.Bits))];
        Coarse = new ushort[labels.Count];
        _parts = new ushort[labels.Count * PartsPerLabel];
        var coarse = new Dictionary<(UPos, UInt128), int>();
        var shapes = new Dictionary<UInt128, int>();
        for (var i = 0; i < labels.Count; i++)
        {
            var (upos, bits) = labels[i];
            Coarse[i] = (ushort)IndexOf(coarse, (upos, bits & MainMask));
            _parts[i * PartsPerLabel] = (ushort)upos;
            _parts[(i * PartsPerLabel) + 1] = (ushort)(64 + Coarse[i]);
            _parts[(i * PartsPerLabel) + 2] = (ushort)(0x4000 + i);
            _parts[(i * PartsPerLabel) + 3] = (ushort)(0x8000 + IndexOf(shapes, bits & ShapeMask));
        }
    }

    public int Count => UPos.Length;

    public UPos[] UPos { get; }

    public MorphFeatures[] Features { get; }

    /// <summary>The number of the part of speech with main features.</summary>
    public ushort[] Coarse { get; }

    /// <summary>The parts that features of the place weigh: what a bundle holds beside its main features, the form alone says.</summary>
    public ReadOnlySpan<ushort> PlacePartsOf(int label) => _parts.AsSpan(label * PartsPerLabel, 2);

    public ReadOnlySpan<ushort> PartsOf(int label) => _parts.AsSpan(label * PartsPerLabel, PartsPerLabel);

    private static int IndexOf<T>(Dictionary<T, int> known, T key)
        where T : notnull
    {
        if (!known.TryGetValue(key, out var index))
        {
            known.Add(key, index = known.Count);
        }

        return index;
    }

    private static UInt128 MaskOf(params string[] tests)
    {
        var mask = UInt128.Zero;
        foreach (var test in tests)
        {
            mask |= FeatureTest.Parse(test).Mask;
        }

        return mask;
    }
}
