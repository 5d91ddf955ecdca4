using System.Runtime.InteropServices;
using ReviewLint.Language.Dates.Parsing;
using ReviewLint.Language.Dates.Words;
using ReviewLint.Language.Segmentation;

namespace ReviewLint.Language.Tagging;

/// <summary>The entries of the forms met so far; equal words share one, so a token costs no string. Not thread-safe.</summary>
internal sealed class FormCache(FormAnalyzer? analyzer, SegmentationRules rules, DateWordTable dateWords)
{
    /// <summary>Entries kept. When full it starts anew, so that no input can fill the memory; what it returns does not depend on it.</summary>
    private const int Capacity = 1 << 15;

    private const int LongestKept = 64;

    private Slot[] _slots = new Slot[1 << 12];
    private int _count;

    public FormEntry Get(ReadOnlySpan<char> form)
    {
        var hash = HashOf(form);
        var slots = _slots;
        var at = hash & (uint)(slots.Length - 1);
        while (slots[at].Entry is { } entry)
        {
            if (slots[at].Hash == hash && form.SequenceEqual(entry.Form))
            {
                return entry;
            }

            at = (at + 1) & (uint)(slots.Length - 1);
        }

        var made = Make(form.ToString());
        if (form.Length <= LongestKept)
        {
            Keep(hash, made);
        }

        return made;
    }

    private void Keep(uint hash, FormEntry entry)
    {
        if (_count * 2 > _slots.Length)
        {
            if (_count >= Capacity)
            {
                Array.Clear(_slots);
                _count = 0;
            }
            else
            {
                Grow();
            }
        }

        Place(new Slot { Hash = hash, Entry = entry });
        _count++;
    }

    private void Place(in Slot slot)
    {
        var mask = (uint)(_slots.Length - 1);
        var at = slot.Hash & mask;
        while (_slots[at].Entry is not null)
        {
            at = (at + 1) & mask;
        }

        _slots[at] = slot;
    }

    private static uint HashOf(ReadOnlySpan<char> form)
    {
        var hash = (ulong)form.Length * 0x9E3779B97F4A7C15UL;
        for (; form.Length >= 4; form = form[4..])
        {
            hash = FeatureHash.Mix(hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(form)));
        }

        foreach (var c in form)
        {
            hash = (hash ^ c) * 0x100000001B3UL;
        }

        return (uint)FeatureHash.Mix(hash);
    }

    private FormEntry Make(string form)
    {
        var entry = analyzer is not null
            ? analyzer.Analyze(form)
            : new FormEntry { Form = form, Norm = form.ToLowerInvariant(), Labels = [0], Scores = [0], Scripts = [-1], IsSettled = true, Shape = WordShape.Of(form) };
        entry.Facts = analyzer?.FactsOf(entry) ?? default;
        entry.MayDate = DateTokenizer.HasTrigger(form, dateWords);
        entry.IsMeridiem = entry.Norm is "am" or "a.m." or "p.m." or "a.m" or "p.m";
        if (!rules.DividesCompounds)
        {
            if (Multiwords.Finnish(form, out var words))
            {
                (entry.First, entry.Second) = (Get(words.First), Get(words.Second));
            }
        }
        else if (Multiwords.English(form) is > 0 and var divide)
        {
            (entry.First, entry.Second, entry.FirstLength) = (Get(form.AsSpan(0, divide)), Get(form.AsSpan(divide)), divide);
        }

        return entry;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Entry is not null)
            {
                Place(slot);
            }
        }
    }

    private struct Slot
    {
        public uint Hash;
        public FormEntry? Entry;
    }
}
