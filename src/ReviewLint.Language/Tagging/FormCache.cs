using ReviewLint.Language.Dates.Parsing;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Tagging;

/// <summary>The entries of the forms met so far; equal words share one, so a token costs no string. Not thread-safe.</summary>
internal sealed class FormCache(FormAnalyzer? analyzer, DateWordTable dateWords)
{
    /// <summary>Entries kept. When full it starts anew, so that no input can fill the memory; what it returns does not depend on it.</summary>
    private const int Capacity = 1 << 15;

    private FormEntry?[] _slots = new FormEntry?[1 << 12];
    private int _count;

    public FormEntry Get(ReadOnlySpan<char> form)
    {
        var mask = _slots.Length - 1;
        var at = (int)HashOf(form) & mask;
        while (_slots[at] is { } entry)
        {
            if (form.SequenceEqual(entry.Form))
            {
                return entry;
            }

            at = (at + 1) & mask;
        }

        var made = Make(form.ToString());
        made.MayDate = DateTokenizer.HasTrigger(form, dateWords);
        if (form.Length > 64)
        {
            return made;
        }

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

            mask = _slots.Length - 1;
            at = (int)HashOf(form) & mask;
            while (_slots[at] is not null)
            {
                at = (at + 1) & mask;
            }
        }

        _slots[at] = made;
        _count++;
        return made;
    }

    private static uint HashOf(ReadOnlySpan<char> form)
    {
        var hash = (uint)form.Length * 0x9E3779B1;
        foreach (var c in form)
        {
            hash = (hash ^ c) * 0x85EBCA6B;
            hash ^= hash >> 15;
        }

        return hash;
    }

    private FormEntry Make(string form)
    {
        if (analyzer is not null)
        {
            return analyzer.Analyze(form);
        }

        return new FormEntry { Form = form, Norm = form.ToLowerInvariant(), Labels = [0], Scores = [0], Scripts = [-1], Lemmas = new string?[1], Features = new MorphFeatures[1], IsSettled = true, Shape = WordShape.Of(form) };
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new FormEntry?[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry is null)
            {
                continue;
            }

            var at = (int)HashOf(entry.Form) & (_slots.Length - 1);
            while (_slots[at] is not null)
            {
                at = (at + 1) & (_slots.Length - 1);
            }

            _slots[at] = entry;
        }
    }
}
