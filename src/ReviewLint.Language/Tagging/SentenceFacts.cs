namespace ReviewLint.Language.Tagging;

/// <summary>What the tagger knows of a sentence as a whole while it goes through it.</summary>
internal struct SentenceFacts
{
    /// <summary>1 when it ends with a question mark, 2 with a full stop, 3 with an exclamation mark, 0 else.</summary>
    public ulong Ending;

    /// <summary>0 in mixed case, 1 when no word has a capital, 2 when all have (a heading).</summary>
    public ulong Shape;

    /// <summary>1 once a finite verb stands to the left, 0 again after a comma or conjunction opened another clause (2).</summary>
    public ulong VerbSeen;

    /// <summary>Main label of the last verb or auxiliary to the left.</summary>
    public ulong LastFinite;

    /// <summary>Main label of the last noun or pronoun to the left that no preposition governs: what a finite verb would agree with.</summary>
    public ulong Subject;

    private bool _governed;

    public static SentenceFacts Of(ReadOnlySpan<FormEntry> words)
    {
        var facts = default(SentenceFacts);
        int capitals = 0, letters = 0;
        foreach (var word in words)
        {
            if (word.Shape is WordShape.Lower or WordShape.Capitalised or WordShape.Upper or WordShape.Mixed)
            {
                letters++;
                capitals += word.Shape == WordShape.Lower ? 0 : 1;
            }
        }

        facts.Shape = capitals == 0 ? 1UL : capitals * 4 > letters * 3 && letters > 2 ? 2UL : 0UL;
        for (var i = words.Length - 1; i >= 0 && i >= words.Length - 3; i--)
        {
            var form = words[i].Form;
            facts.Ending = form.Contains('?') ? 1UL : form is "." ? 2UL : form.Contains('!') ? 3UL : facts.Ending;
            if (facts.Ending != 0)
            {
                break;
            }
        }

        return facts;
    }

    public void Advance(LabelTable labels, ushort label, string form)
    {
        var upos = labels.UPos[label];
        switch (upos)
        {
            case UPos.VERB or UPos.AUX:
                LastFinite = labels.Class[label] + 1UL;
                VerbSeen = labels.IsFinite[label] ? 1UL : VerbSeen;
                _governed = false;
                break;
            case UPos.NOUN or UPos.PROPN or UPos.PRON:
                Subject = _governed ? Subject : labels.Coarse[label] + 1UL;
                break;
            case UPos.ADP:
                _governed = true;
                break;
            case UPos.SCONJ or UPos.CCONJ or UPos.PUNCT:
                _governed = false;
                break;
        }

        if (VerbSeen == 1 && (upos is UPos.SCONJ or UPos.CCONJ || form is "," or ";" or ":" or "-" or "–"))
        {
            VerbSeen = 2;
        }
    }
}
