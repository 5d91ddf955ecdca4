namespace ReviewLint.Language.Tagging;

/// <summary>
/// The labels a model gives: a part of speech with its bundle of features. A label is scored by its parts, so that what is learnt of a case or a tense
/// in one bundle helps in all bundles that hold it.
/// </summary>
internal sealed class LabelTable
{
    /// <summary>Parts of one label: part of speech, part of speech with main features, all features, main features alone.</summary>
    public const int PartsPerLabel = 4;

    private const int PartsOfSpeech = 32;

    /// <summary>Features that the place of a word decides, and that its neighbours want to know.</summary>
    private static readonly UInt128 MainMask = MaskOf("Case=Nom", "Number=Sing", "VerbForm=Fin", "Mood=Ind", "Tense=Past", "Person=1", "Voice=Act", "InfForm=1", "PartForm=Past", "Degree=Cmp", "PronType=Dem", "Connegative=Yes", "Polarity=Neg", "NumType=Card", "Abbr=Yes", "ExtPos=ADV", "AdpType=Post");
    private static readonly UInt128 ShapeMask = MaskOf("Case=Nom", "Number=Sing", "VerbForm=Fin", "Mood=Ind", "InfForm=1", "Tense=Past");

    /// <summary>What a finite verb agrees with its subject in: no neighbour but the subject knows, and every past tense has it in English.</summary>
    private static readonly UInt128 AgreementMask = MaskOf("Number=Sing", "Person=1");

    private readonly ushort[] _parts;

    public LabelTable(IReadOnlyList<(UPos UPos, UInt128 Bits)> labels)
    {
        UPos = new UPos[labels.Count];
        Features = new MorphFeatures[labels.Count];
        Coarse = new ushort[labels.Count];
        Class = new ushort[labels.Count];
        IsFinite = new bool[labels.Count];
        _parts = new ushort[labels.Count * PartsPerLabel];
        var coarse = new Dictionary<(UPos, UInt128), int>();
        var shapes = new Dictionary<UInt128, int>();
        var classes = new Dictionary<(UPos, UInt128), int>();
        var finite = FeatureTest.Parse("VerbForm=Fin");
        var indicative = FeatureTest.Parse("Mood=Ind");
        for (var i = 0; i < labels.Count; i++)
        {
            var (upos, bits) = labels[i];
            (UPos[i], Features[i]) = (upos, new MorphFeatures(bits));
            IsFinite[i] = Features[i].Has(finite) || Features[i].Has(indicative);
            Coarse[i] = (ushort)IndexOf(coarse, (upos, bits & MainMask));
            Class[i] = (ushort)IndexOf(classes, (upos, bits & (IsFinite[i] ? MainMask & ~AgreementMask : MainMask)));
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var parts = _parts.AsSpan(i * PartsPerLabel, PartsPerLabel);
            parts[0] = (ushort)labels[i].UPos;
            parts[1] = (ushort)(PartsOfSpeech + Coarse[i]);
            parts[2] = (ushort)(PartsOfSpeech + coarse.Count + i);
            parts[3] = (ushort)(PartsOfSpeech + coarse.Count + labels.Count + IndexOf(shapes, labels[i].Bits & ShapeMask));
        }

        PartCount = PartsOfSpeech + coarse.Count + labels.Count + shapes.Count;
        PlaceParts = PartsOfSpeech + coarse.Count;
        if (PartCount > WeightRows.MostParts)
        {
            throw new InvalidDataException("The model has more labels than its weights can name.");
        }
    }

    public int Count => UPos.Length;

    /// <summary>How many parts the labels have together; parts are numbered from 0.</summary>
    public int PartCount { get; }

    /// <summary>How many of the parts, from 0 on, features of the place weigh.</summary>
    public int PlaceParts { get; }

    public UPos[] UPos { get; }

    public MorphFeatures[] Features { get; }

    /// <summary>The number of the part of speech with main features.</summary>
    public ushort[] Coarse { get; }

    /// <summary>The number of what neighbours see of the label: <see cref="Coarse"/> without the agreement of finite verbs.</summary>
    public ushort[] Class { get; }

    /// <summary>Whether the label is that of a finite verb.</summary>
    public bool[] IsFinite { get; }

    public ReadOnlySpan<ushort> PartsOf(int label) => _parts.AsSpan(label * PartsPerLabel, PartsPerLabel);

    /// <summary>The part that stands for part of speech and main features: with the part of speech, what features of the place weigh. What a bundle holds beside, the form alone says.</summary>
    public int CoarsePart(int label) => PartsOfSpeech + Coarse[label];

    /// <summary>The parts that features of the place weigh in these labels, each once.</summary>
    public ushort[] PlacePartsOf(ReadOnlySpan<ushort> labels)
    {
        Span<ushort> parts = stackalloc ushort[labels.Length * 2];
        var count = 0;
        foreach (var label in labels)
        {
            foreach (var part in PartsOf(label)[..2])
            {
                if (!parts[..count].Contains(part))
                {
                    parts[count++] = part;
                }
            }
        }

        return parts[..count].ToArray();
    }

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
