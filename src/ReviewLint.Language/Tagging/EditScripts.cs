using System.Buffers.Binary;

namespace ReviewLint.Language.Tagging;

/// <summary>
/// The edit scripts of lemmas: take the form (in lower case, as written, or capitalised), drop characters from its end, add some.
/// Record: case, characters to drop, characters to add, then those as UTF-16.
/// </summary>
internal readonly unsafe struct EditScripts
{
    private readonly byte* _section;

    public EditScripts(byte* section) => _section = section;

    public int Count => *(int*)_section;

    /// <summary>How many characters the script drops.</summary>
    public int DropOf(int script) => RecordOf(script)[1];

    /// <summary>The lemma of a form, or null when the script does not fit it.</summary>
    public string? Apply(int script, string form, string lower)
    {
        var record = RecordOf(script);
        int drop = record[1], add = record[2];
        if (drop > form.Length || form.Length != lower.Length)
        {
            return null;
        }

        var keep = form.Length - drop;
        var added = new ReadOnlySpan<char>(record + 3, add);
        return record[0] switch
        {
            0 => drop == 0 && add == 0 ? lower : string.Concat(lower.AsSpan(0, keep), added),
            1 => drop == 0 && add == 0 ? form : string.Concat(form.AsSpan(0, keep), added),
            _ => keep == 0 ? added.ToString() : string.Concat(form.AsSpan(0, 1), lower.AsSpan(1, keep - 1), added),
        };
    }

    /// <summary>Writes the lemma of a form and gives its length; 0 when the script does not fit or the buffer is too short.</summary>
    public int Apply(int script, ReadOnlySpan<char> form, ReadOnlySpan<char> lower, Span<char> lemma)
    {
        var record = RecordOf(script);
        int drop = record[1], add = record[2];
        var keep = form.Length - drop;
        if (keep < 0 || form.Length != lower.Length || keep + add > lemma.Length)
        {
            return 0;
        }

        (record[0] == 1 ? form : lower)[..keep].CopyTo(lemma);
        if (record[0] == 2 && keep > 0)
        {
            lemma[0] = form[0];
        }

        new ReadOnlySpan<char>(record + 3, add).CopyTo(lemma[keep..]);
        return keep + add;
    }

    /// <summary>The script from a form to its lemma: case, characters to drop, characters to add.</summary>
    public static (byte Case, byte Drop, string Add) Between(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        var capitalised = lower.Length > 0 ? form[..1] + lower[1..] : lower;
        var mode = 0;
        var source = lower;
        if (lemma.Any(char.IsUpper))
        {
            (mode, source) = Common(form, lemma) >= Common(capitalised, lemma) ? (1, form) : (2, capitalised);
        }

        var common = Common(source, lemma);
        return ((byte)mode, (byte)Math.Min(255, source.Length - common), lemma[common..]);
    }

    public static byte[] Build(IReadOnlyList<(byte Case, byte Drop, string Add)> scripts)
    {
        var head = 4 + (scripts.Count * 4);
        var records = new MemoryStream();
        var offsets = new byte[head];
        BinaryPrimitives.WriteInt32LittleEndian(offsets, scripts.Count);
        for (var i = 0; i < scripts.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(offsets.AsSpan(4 + (i * 4)), (uint)(head + records.Length));
            records.Write([scripts[i].Case, scripts[i].Drop, (byte)scripts[i].Add.Length]);
            foreach (var c in scripts[i].Add)
            {
                records.Write([(byte)c, (byte)(c >> 8)]);
            }
        }

        return [.. offsets, .. records.ToArray()];
    }

    private static int Common(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n])
        {
            n++;
        }

        return n;
    }

    private byte* RecordOf(int script) => _section + *(uint*)(_section + 4 + (script * 4L));
}
