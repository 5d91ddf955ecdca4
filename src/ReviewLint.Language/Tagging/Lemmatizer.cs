namespace ReviewLint.Language.Tagging;

/// <summary>
/// Finds the lemma of a form with a label: the script the lexicon knows; else a script of its ending that leads to a lemma the vocabulary knows,
/// by itself or as the head of a compound; else the script that its ending most often takes.
/// </summary>
internal sealed unsafe class Lemmatizer(ModelFile model)
{
    public const int LongestSuffix = 8;

    /// <summary>The vocabulary's part of speech for first parts of compounds.</summary>
    public const UPos Modifier = UPos.X;

    private const int LongestForm = 60;

    // Shorter parts of compounds are found in too many words that are none.
    private const int LeastFirst = 3;
    private const int LeastTail = 4;
    private const int LeastCompound = LeastFirst + LeastTail;

    private readonly bool _dividesCompounds = model.Vocabulary.Find(VocabularyKey("", Modifier)) != null;

    /// <summary>The token of a form with a label, without its place.</summary>
    public ref readonly Token TokenOf(FormEntry entry, int choice)
    {
        if (!entry.IsMade(choice))
        {
            var label = entry.Labels[choice];
            var upos = model.Labels.UPos[label];
            var lemma = Find(entry, choice);
            entry.Keep(choice, lemma, new MorphFeatures(model.Labels.Features[label].Bits | DerivationOf(lemma, upos)), upos);
        }

        return ref entry.Made(choice);
    }

    /// <summary>The key under which training stores the scripts of an ending.</summary>
    public static ulong Key(int group, ReadOnlySpan<char> suffix) => Key(group, FeatureHash.Of(suffix));

    private static ulong Key(int group, ulong suffix) => FeatureHash.Mix(suffix ^ ((ulong)(group + 1) * 0xD6E8FEB86659FD93UL));

    /// <summary>Labels are grouped twice: by themselves, and by part of speech for endings that the label alone was never seen with.</summary>
    public static int GroupOf(UPos upos) => 0x10000 + (int)upos;

    public static ulong VocabularyKey(ReadOnlySpan<char> lemma, UPos upos) => FeatureHash.Mix(FeatureHash.Of(lemma) ^ ((ulong)(upos + 1) * 0xA0761D6478BD642FUL));

    /// <summary>Writes the hashes of the endings of a form, the shortest first, and gives how many; none of a form too short or long to have a lemma looked for.</summary>
    public static int EndingsOf(ReadOnlySpan<char> lower, Span<ulong> endings)
    {
        if (lower.Length is < 3 or > LongestForm)
        {
            return 0;
        }

        var count = Math.Min(LongestSuffix, lower.Length);
        for (var length = 1; length <= count; length++)
        {
            endings[length - 1] = FeatureHash.Of(lower[^length..]);
        }

        return count;
    }

    /// <summary>Whether some script of the form's ending leads to a lemma that was seen in at least so many forms; writes that lemma.</summary>
    public int Supported(ReadOnlySpan<char> form, ReadOnlySpan<char> lower, ReadOnlySpan<ulong> endings, int label, UPos upos, int leastForms, Span<char> lemma)
    {
        for (var length = endings.Length; length >= 1; length--)
        {
            var row = model.ScriptGuesses.Find(Key(label, endings[length - 1]));
            for (var i = 0; row != null && i < row[0]; i++)
            {
                // A script that leaves nothing of a form knows another word, not this one.
                var script = *(ushort*)(row + 1 + (i * 2));
                var n = model.Scripts.DropOf(script) < lower.Length ? model.Scripts.Apply(script, form, lower, lemma) : 0;
                if (n >= 3 && model.Vocabulary.Find(VocabularyKey(lemma[..n], upos)) is var seen && seen != null && *seen >= leastForms)
                {
                    return n;
                }
            }
        }

        return 0;
    }

    /// <summary>Writes where a form may divide into a known first part and a rest, and gives how many places there are.</summary>
    /// <param name="lower">The form in small letters.</param>
    /// <param name="leastForms">In how many forms the first part must have been seen.</param>
    /// <param name="divisions">Where to.</param>
    public int DivisionsOf(ReadOnlySpan<char> lower, int leastForms, Span<int> divisions)
    {
        if (!_dividesCompounds || lower.Length is < LeastCompound or > LongestForm)
        {
            return 0;
        }

        var count = 0;
        for (var at = lower.Length - LeastTail; at >= LeastFirst && count < divisions.Length; at--)
        {
            if (lower[at] != '-' && IsModifier(lower[..at].TrimEnd('-'), leastForms))
            {
                divisions[count++] = at;
            }
        }

        return count;
    }

    /// <summary>Whether the rest of a form divided at some place is a form of a lemma that was seen in at least so many forms.</summary>
    public bool IsSupportedAsCompound(ReadOnlySpan<char> lower, ReadOnlySpan<int> divisions, ReadOnlySpan<ulong> endings, int label, UPos upos, int leastForms, Span<char> lemma)
    {
        foreach (var at in divisions)
        {
            var tail = lower[at..];
            if (Supported(tail, tail, endings[..Math.Min(endings.Length, tail.Length)], label, upos, leastForms, lemma) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsModifier(ReadOnlySpan<char> part, int leastForms)
    {
        var seen = model.Vocabulary.Find(VocabularyKey(part, Modifier));
        return seen != null && *seen >= leastForms;
    }

    private UInt128 DerivationOf(string lemma, UPos upos)
    {
        if (upos is not (UPos.NOUN or UPos.ADJ or UPos.ADV))
        {
            return UInt128.Zero;
        }

        var last = lemma.AsSpan(lemma.LastIndexOf('#') + 1);
        var row = model.Derivations.Find(VocabularyKey(last, upos));
        for (var length = Math.Min(6, last.Length - 1); row == null && length >= 3; length--)
        {
            row = model.Derivations.Find(Key(GroupOf(upos), last[^length..]));
        }

        return row == null ? UInt128.Zero : *(UInt128*)row;
    }

    private string Find(FormEntry entry, int choice)
    {
        var script = entry.Scripts[choice];
        if (script >= 0 && model.Scripts.Apply(script, entry.Form, entry.Norm) is { } known)
        {
            return known;
        }

        var label = entry.Labels[choice];
        var upos = model.Labels.UPos[label];
        if (upos is UPos.PUNCT or UPos.SYM || entry.Shape is WordShape.Number or WordShape.Marks or WordShape.Drawn or WordShape.Code)
        {
            return entry.Form;
        }

        if (ScriptOfKin(entry, label) is >= 0 and var kin && model.Scripts.Apply(kin, entry.Form, entry.Norm) is { } same)
        {
            return same;
        }

        Span<char> lemma = stackalloc char[LongestForm + 40];
        Span<ulong> endings = stackalloc ulong[LongestSuffix];
        var n = Supported(entry.Form, entry.Norm, endings[..EndingsOf(entry.Norm, endings)], label, upos, 1, lemma);
        return n > 0 ? lemma[..n].ToString()
            : (upos is UPos.NOUN or UPos.ADJ ? Compound(entry.Norm, label, upos) : null) ?? Guess(entry.Form, entry.Norm, label, upos);
    }

    /// <summary>The script by which the same form, seen with a label that differs in agreement alone, came to its lemma: "you sat" when only "she sat" was seen; -1 without one.</summary>
    private int ScriptOfKin(FormEntry entry, int label)
    {
        for (var i = 0; i < entry.Labels.Length; i++)
        {
            if (entry.Scripts[i] >= 0 && model.Labels.Class[entry.Labels[i]] == model.Labels.Class[label])
            {
                return entry.Scripts[i];
            }
        }

        return -1;
    }

    /// <summary>The lemma of a compound with its boundary marked (<c>kerma#kakku</c>), or null.</summary>
    private string? Compound(string lower, int label, UPos upos)
    {
        if (lower.Length is < 6 or > LongestForm)
        {
            return null;
        }

        Span<char> lemma = stackalloc char[LongestForm + 40];
        Span<ulong> endings = stackalloc ulong[LongestSuffix];
        for (var from = 3; from <= lower.Length - 3; from++)
        {
            var first = lower.AsSpan(0, from);
            var tail = lower.AsSpan(from);
            if ((first[^1] != '-' && tail.Length < 4) || tail[0] == '-' || DivideModifier(first) is not { } modifier)
            {
                continue;
            }

            var n = KnownTail(tail, label, lemma);
            n = n > 0 ? n : Supported(tail, tail, endings[..EndingsOf(tail, endings)], label, upos, 1, lemma);
            if (n > 0)
            {
                return string.Concat(modifier, "#", lemma[..n]);
            }
        }

        return null;
    }

    private int KnownTail(ReadOnlySpan<char> tail, int label, Span<char> lemma)
    {
        var head = model.Lexicon.Find(FeatureHash.Of(tail));
        for (var i = 0; head != null && i < head[0]; i++)
        {
            var at = head + 2 + (i * 5);
            if (*(ushort*)at == label)
            {
                return model.Scripts.Apply(*(ushort*)(at + 2), tail, tail, lemma);
            }
        }

        return 0;
    }

    private string? DivideModifier(ReadOnlySpan<char> part)
    {
        part = part.TrimEnd('-');
        if (part.Length >= 2 && model.Vocabulary.Find(VocabularyKey(part, Modifier)) != null)
        {
            return part.ToString();
        }

        for (var at = 3; at <= part.Length - 3; at++)
        {
            if (model.Vocabulary.Find(VocabularyKey(part[..at].TrimEnd('-'), Modifier)) != null && model.Vocabulary.Find(VocabularyKey(part[at..], Modifier)) != null)
            {
                return string.Concat(part[..at].TrimEnd('-'), "#", part[at..]);
            }
        }

        return null;
    }

    private string Guess(string form, string lower, int label, UPos upos)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var group = pass == 0 ? label : GroupOf(upos);
            for (var length = Math.Min(LongestSuffix, lower.Length); length >= 1; length--)
            {
                var row = model.ScriptGuesses.Find(Key(group, lower.AsSpan(lower.Length - length)));
                if (row != null && model.Scripts.DropOf(*(ushort*)(row + 1)) < lower.Length && model.Scripts.Apply(*(ushort*)(row + 1), form, lower) is { Length: > 0 } lemma)
                {
                    return lemma;
                }
            }
        }

        return upos == UPos.PROPN ? form : lower;
    }
}
