using System.Collections.Frozen;

namespace ReviewLint.Documents;

/// <summary>Finds the lines at the head of a paragraph that say who, when and whom (<c>Reviewer: Alex. Period: 2024.</c>) and are no sentences.</summary>
internal static class MetadataLines
{
    private const int MostWords = 12;
    private const int LongestKey = 30;

    private static readonly FrozenDictionary<string, MetadataKey> Keys = new Dictionary<string, MetadataKey>(StringComparer.OrdinalIgnoreCase)
    {
        ["reviewer"] = MetadataKey.Reviewer,
        ["appraiser"] = MetadataKey.Reviewer,
        ["author"] = MetadataKey.Reviewer,
        ["from"] = MetadataKey.Reviewer,
        ["written by"] = MetadataKey.Reviewer,
        ["reviewed by"] = MetadataKey.Reviewer,
        ["manager"] = MetadataKey.Reviewer,
        ["line manager"] = MetadataKey.Reviewer,
        ["supervisor"] = MetadataKey.Reviewer,
        ["team lead"] = MetadataKey.Reviewer,
        ["reviewee"] = MetadataKey.Reviewee,
        ["employee"] = MetadataKey.Reviewee,
        ["name"] = MetadataKey.Reviewee,
        ["employee name"] = MetadataKey.Reviewee,
        ["to"] = MetadataKey.Reviewee,
        ["for"] = MetadataKey.Reviewee,
        ["date"] = MetadataKey.Date,
        ["written"] = MetadataKey.Date,
        ["review date"] = MetadataKey.Date,
        ["date of review"] = MetadataKey.Date,
        ["meeting"] = MetadataKey.Date,
        ["discussion"] = MetadataKey.Date,
        ["period"] = MetadataKey.Period,
        ["review period"] = MetadataKey.Period,
        ["appraisal period"] = MetadataKey.Period,
        ["period covered"] = MetadataKey.Period,
        ["period under review"] = MetadataKey.Period,
        ["school year"] = MetadataKey.Period,
        ["season"] = MetadataKey.Period,
        ["year"] = MetadataKey.Period,
        ["half-year"] = MetadataKey.Period,
        ["probation"] = MetadataKey.Period,
        ["dated"] = MetadataKey.Date,
        ["role"] = MetadataKey.Other,
        ["title"] = MetadataKey.Other,
        ["job title"] = MetadataKey.Other,
        ["position"] = MetadataKey.Other,
        ["team"] = MetadataKey.Other,
        ["department"] = MetadataKey.Other,
        ["unit"] = MetadataKey.Other,
        ["location"] = MetadataKey.Other,
        ["participants"] = MetadataKey.Other,
        ["present"] = MetadataKey.Other,
        ["cc"] = MetadataKey.Other,
        ["copy"] = MetadataKey.Other,
        ["replies"] = MetadataKey.Other,
        ["base"] = MetadataKey.Other,
        ["base branch"] = MetadataKey.Other,
        ["branch"] = MetadataKey.Other,
        ["haara"] = MetadataKey.Other,
        ["employee id"] = MetadataKey.Other,
        ["esihenkilö"] = MetadataKey.Reviewer,
        ["esimies"] = MetadataKey.Reviewer,
        ["arvioija"] = MetadataKey.Reviewer,
        ["laatija"] = MetadataKey.Reviewer,
        ["kirjoittaja"] = MetadataKey.Reviewer,
        ["kirjottaja"] = MetadataKey.Reviewer,
        ["lähettäjä"] = MetadataKey.Reviewer,
        ["keneltä"] = MetadataKey.Reviewer,
        ["tiiminvetäjä"] = MetadataKey.Reviewer,
        ["arvioitava"] = MetadataKey.Reviewee,
        ["työntekijä"] = MetadataKey.Reviewee,
        ["nimi"] = MetadataKey.Reviewee,
        ["kenelle"] = MetadataKey.Reviewee,
        ["vastaanottaja"] = MetadataKey.Reviewee,
        ["päiväys"] = MetadataKey.Date,
        ["päivämäärä"] = MetadataKey.Date,
        ["pvm"] = MetadataKey.Date,
        ["päivä"] = MetadataKey.Date,
        ["keskustelu"] = MetadataKey.Date,
        ["kirjoitettu"] = MetadataKey.Date,
        ["keskustelun päivämäärä"] = MetadataKey.Date,
        ["aika"] = MetadataKey.Date,
        ["kausi"] = MetadataKey.Period,
        ["arviointikausi"] = MetadataKey.Period,
        ["arviointijakso"] = MetadataKey.Period,
        ["ajanjakso"] = MetadataKey.Period,
        ["jakso"] = MetadataKey.Period,
        ["tarkastelujakso"] = MetadataKey.Period,
        ["tarkastelukausi"] = MetadataKey.Period,
        ["lukuvuosi"] = MetadataKey.Period,
        ["lukukausi"] = MetadataKey.Period,
        ["koeaika"] = MetadataKey.Period,
        ["vuosi"] = MetadataKey.Period,
        ["päivätty"] = MetadataKey.Date,
        ["keskustelijat"] = MetadataKey.Other,
        ["paikalla"] = MetadataKey.Other,
        ["rooli"] = MetadataKey.Other,
        ["tehtävä"] = MetadataKey.Other,
        ["tehtävänimike"] = MetadataKey.Other,
        ["nimike"] = MetadataKey.Other,
        ["tiimi"] = MetadataKey.Other,
        ["osasto"] = MetadataKey.Other,
        ["yksikkö"] = MetadataKey.Other,
        ["paikka"] = MetadataKey.Other,
        ["läsnä"] = MetadataKey.Other,
        ["osallistujat"] = MetadataKey.Other,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>How much of the prose is metadata: the offset where its other lines start, 0 for none of it.</summary>
    public static int Find(ProseText prose, List<MetadataEntry> entries)
    {
        var text = prose.Text;
        var (end, start, line) = (0, 0, 0);
        while (start < text.Length)
        {
            var lineEnd = line < prose.LineBreaks.Length ? prose.LineBreaks[line] : text.Length;
            var content = text.AsSpan(start, lineEnd - start).Trim();
            // A line that goes on in lower case belongs to the value before it.
            var continues = end > 0 && content.Length > 0 && char.IsLower(content[0]) && !content.Contains(':');
            if (!continues && !ReadLine(content, entries))
            {
                break;
            }

            end = start = Math.Min(lineEnd + 1, text.Length);
            line++;
        }

        return end;
    }

    private static bool ReadLine(ReadOnlySpan<char> line, List<MetadataEntry> entries)
    {
        if (IsMailAttribution(line))
        {
            entries.Add(new MetadataEntry(MetadataKey.Other, line.ToString()));
            return true;
        }

        if (line[..Math.Min(line.Length, LongestKey + 1)].IndexOf(':') <= 0 && !(line.Contains(':') && BareKeyOf(line[..NextEntry(line)]) is not null))
        {
            return false;
        }

        var found = entries.Count;
        while (!line.IsEmpty)
        {
            var next = NextEntry(line);
            if (!ReadEntry(line[..next].Trim(), entries, isFirst: entries.Count == found))
            {
                entries.RemoveRange(found, entries.Count - found);
                return false;
            }

            line = line[next..].Trim().TrimStart("|,;·").Trim();
        }

        return entries.Count > found;
    }

    // "On 14 May 2025 at 12:45, Ann wrote:", as mail programs put it in front of a quotation.
    private static bool IsMailAttribution(ReadOnlySpan<char> line) =>
        line.Length < 160 && (line.EndsWith(" wrote:") || line.EndsWith(" kirjoitti:")) && (line.StartsWith("On ") || char.IsAsciiDigit(line[0])) && line.ContainsAnyInRange('0', '9');

    // "Period: 2024. Reviewer: Ari": where the second entry starts.
    private static int NextEntry(ReadOnlySpan<char> line)
    {
        for (var i = 1; i + 2 < line.Length; i++)
        {
            // The stop of an initial ends nothing.
            if ((line[i] is '.' or ';' && line[i + 1] == ' ' && char.IsUpper(line[i + 2]) && !(i > 1 && char.IsUpper(line[i - 1]) && line[i - 2] is ' ' or '.')) || (line[i] is '|' or '·' && line[i + 1] == ' '))
            {
                return i + 1;
            }
        }

        return line.Length;
    }

    private static bool ReadEntry(ReadOnlySpan<char> entry, List<MetadataEntry> entries, bool isFirst)
    {
        var colon = entry.IndexOf(':');
        if (colon < 0 && BareKeyOf(entry) is { } bare)
        {
            entries.Add(new MetadataEntry(bare, entry[FirstWord(entry).Length..].Trim().TrimEnd('.').ToString()));
            return true;
        }

        if (colon <= 0 || colon > LongestKey || (colon + 1 < entry.Length && entry[colon + 1] != ' '))
        {
            return false;
        }

        var value = entry[(colon + 1)..].Trim().TrimEnd(".;|·").TrimEnd();
        if (!Keys.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(entry[..colon].Trim(), out var key))
        {
            // Beside an entry that is known, a capitalised word or two before a colon is another.
            if (isFirst || !char.IsUpper(entry[0]) || entry[..colon].Count(' ') > 1)
            {
                return false;
            }

            key = MetadataKey.Other;
        }

        if (value.ContainsAny('?', '!') || value.Count(' ') >= MostWords || !LooksLikeValue(key, value))
        {
            return false;
        }

        entries.Add(new MetadataEntry(key, value.ToString()));
        return true;
    }

    // "Päivätty 5.8.2026", "Written by Maren on 12 June", "Koeaika 8.1.–7.7.", beside an entry with its key; null for anything else.
    private static MetadataKey? BareKeyOf(ReadOnlySpan<char> entry)
    {
        var word = FirstWord(entry);
        if (word.IsEmpty || entry.Count(' ') >= 6 || !entry.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        if (word is "Dated" or "Written" or "Signed" or "Päivätty" or "Laadittu" or "Kirjoitettu" or "Allekirjoitettu")
        {
            return MetadataKey.Date;
        }

        var isPeriod = word.Length + 1 < entry.Length && char.IsAsciiDigit(entry[word.Length + 1]) && Keys.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var key) && key == MetadataKey.Period;
        return isPeriod ? MetadataKey.Period : null;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> entry) => entry[..Math.Max(0, entry.IndexOf(' '))];

    // A role stands for a name. "To: improve your talks" and "Date: we should agree on one" are not metadata.
    private static bool LooksLikeValue(MetadataKey key, ReadOnlySpan<char> value) => value.IsEmpty || key switch
    {
        MetadataKey.Reviewer when char.IsLower(value[0]) => value.Count(' ') <= 4 && !value.ContainsAny("\"'(:"),
        MetadataKey.Reviewer or MetadataKey.Reviewee => char.IsUpper(value[0]) || value[0] is '@' or '_' or '[',
        MetadataKey.Date => value.ContainsAnyInRange('0', '9') || value[0] == '_' || (value.Count(' ') == 0 && value.EndsWith("kuu")),
        MetadataKey.Period => value.ContainsAnyInRange('0', '9') || value.Count(' ') <= 5,
        _ => value.Count(' ') <= 4,
    };
}
