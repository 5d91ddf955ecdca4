namespace ReviewLint.Language.Tagging;

/// <summary>Finds the lemma of a form with a label: the script the lexicon knows, the head of a compound, or the script that its ending most often takes.</summary>
internal sealed unsafe class Lemmatizer(ModelFile model)
{
    public const int LongestSuffix = 8;

    public string LemmaOf(FormEntry entry, int choice) => entry.Lemmas[choice] ??= Find(entry, choice);

    /// <summary>The key under which training stores the script of an ending.</summary>
    public static ulong Key(int group, ReadOnlySpan<char> suffix) => FeatureHash.Mix(FeatureHash.Of(suffix) ^ ((ulong)(group + 1) * 0xD6E8FEB86659FD93UL));

    /// <summary>Labels are grouped twice: by themselves, and by part of speech for endings that the label alone was never seen with.</summary>
    public static int GroupOf(UPos upos) => 0x10000 + (int)upos;

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

        return Compound(entry, label) ?? Guess(entry.Form, entry.Norm, label, upos);
    }

    private string? Compound(FormEntry entry, int label)
    {
        var lower = entry.Norm;
        if (lower.Length < 7 || entry.IsKnown)
        {
            return null;
        }

        for (var from = 3; from <= lower.Length - 4; from++)
        {
            var head = model.Lexicon.Find(FeatureHash.Of(lower.AsSpan(from)));
            if (head == null || model.Modifiers.Find(FeatureHash.Of(lower.AsSpan(0, from))) == null)
            {
                continue;
            }

            for (var i = 0; i < head[0]; i++)
            {
                var at = head + 2 + (i * 5);
                var tail = lower[from..];
                if (*(ushort*)at == label && model.Scripts.Apply(*(ushort*)(at + 2), tail, tail) is { } lemma)
                {
                    var first = lower.AsSpan(0, from).TrimEnd('-');
                    return string.Concat(first, "#", lemma);
                }
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
                if (row != null && model.Scripts.DropOf(*(ushort*)row) < lower.Length && model.Scripts.Apply(*(ushort*)row, form, lower) is { Length: > 0 } lemma)
                {
                    return lemma;
                }
            }
        }

        return upos == UPos.PROPN ? form : lower;
    }
}
