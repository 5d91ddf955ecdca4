using System.Collections.Frozen;

namespace ReviewLint.Documents;

/// <summary>Finds the <c>file:line</c> lead-in of a paragraph or list item, and tells it from a sentence that has the file as its subject.</summary>
internal static class LeadInFinder
{
    // "`a.cs:12` is never closed": the reference is the subject of these.
    private static readonly FrozenSet<string> VerbsAndLinks = FrozenSet.Create(
        StringComparer.Ordinal,
        "is", "isn't", "are", "was", "were", "has", "hasn't", "have", "had", "does", "doesn't", "do", "did", "didn't", "should", "shouldn't", "could", "can", "can't", "cannot", "would",
        "will", "won't", "must", "may", "might", "needs", "looks", "seems", "feels", "returns", "throws", "uses", "makes", "still", "also", "now", "never", "already", "and", "or", "but",
        "contains", "calls", "reads", "writes", "breaks", "fails", "leaks", "leaves", "allocates", "blocks", "handles", "ignores", "assumes", "duplicates", "repeats", "says", "shows",
        "on", "ei", "ovat", "eivät", "oli", "olivat", "pitää", "pitäisi", "täytyy", "voi", "voisi", "kannattaa", "näyttää", "palauttaa", "heittää", "käyttää", "tekee", "sisältää",
        "kutsuu", "lukee", "kirjoittaa", "rikkoo", "vuotaa", "jättää", "tarvitsee", "saa", "kannattaisi", "myös", "ja", "tai", "vielä", "nyt");

    /// <summary>The lead-in; null when the text starts otherwise.</summary>
    public static LeadIn? Find(ProseText prose)
    {
        var text = prose.Text;
        if (FileReferenceReader.Read(text, 0) is not { } reference)
        {
            return null;
        }

        var end = AfterFurtherReferences(text, reference.End);
        var at = SkipSpaces(text, end);
        var title = text[..end];
        if (at >= text.Length)
        {
            return new LeadIn(reference, title, 0, IsBare: true);
        }

        var separated = SkipSeparator(text, at, hasSpace: at > end);
        if (separated > at)
        {
            var start = SkipSpaces(text, separated);
            return start < text.Length ? new LeadIn(reference, title, start, IsBare: false) : new LeadIn(reference, title, 0, IsBare: true);
        }

        // "**L17** Why": bold marks set it apart.
        if (reference.Line is not null && prose.Markup is [{ Start: 0, IsStrong: true } bold, ..] && bold.End == end && at > end && !StartsWithVerb(text, at))
        {
            return new LeadIn(reference, title, at, IsBare: false);
        }

        // A line alone is one only in code marks, or as an L with its number: "`:24` The year is fixed.", "L24 the year is fixed."
        if ((reference.File is null && !IsShortLine(text)) || reference.Line is null || at == end || reference.IsMember)
        {
            return null;
        }

        return new LeadIn(reference, title, StartsWithVerb(text, at) ? 0 : at, IsBare: false);
    }

    private static bool IsShortLine(string text) => text[0] == '`' || (text[0] == 'L' && char.IsAsciiDigit(text[1]));

    private static int AfterFurtherReferences(string text, int end)
    {
        while (true)
        {
            var at = end;
            if (at < text.Length && text[at] is ',' or ';')
            {
                at++;
            }

            at = SkipSpaces(text, at);
            if (at < text.Length && text[at] == '&')
            {
                at = SkipSpaces(text, at + 1);
            }

            if (at == end || FileReferenceReader.Read(text, at) is not { File: not null, Line: not null } next || text.AsSpan(end, at - end).IsWhiteSpace())
            {
                return end;
            }

            end = next.End;
        }
    }

    private static int SkipSeparator(string text, int at, bool hasSpace)
    {
        // "`vpc.tf`:n" is a Finnish case.
        if (text[at] is '–' or '—' or '→' or '|' || (text[at] == ':' && (hasSpace || at + 1 == text.Length || !char.IsLetter(text[at + 1]))))
        {
            return at + 1;
        }

        var isDash = text[at] == '-' && hasSpace;
        if (!isDash)
        {
            return at;
        }

        var end = at;
        while (end < text.Length && text[end] is '-' or '>')
        {
            end++;
        }

        return end < text.Length && text[end] == ' ' ? end : at;
    }

    private static bool StartsWithVerb(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’'))
        {
            end++;
        }

        var word = text[at..end].Replace('’', '\'');
        // "`a.tf:31` could you set": who is asked is the subject.
        var next = text.AsSpan(SkipSpaces(text, end));
        if (next.StartsWith("you ") || next.StartsWith("we "))
        {
            return false;
        }

        return VerbsAndLinks.Contains(word) || (end == at && text[at] is ',' or '.' or ';' or ')');
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n' or '\t')
        {
            at++;
        }

        return at;
    }
}
