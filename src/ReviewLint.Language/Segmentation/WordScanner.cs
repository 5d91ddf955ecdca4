namespace ReviewLint.Language.Segmentation;

/// <summary>Scans one word with the joiners that stay inside it: <c>v2.1.3</c>, <c>7:30</c>, <c>don't</c>, <c>RL-42</c>, <c>H&amp;M</c>, <c>EU:n</c>.</summary>
internal static class WordScanner
{
    private static readonly string[] Units = ["am", "pm", "AM", "PM", "k", "K", "m", "M", "mm", "cm", "km", "kg", "g", "mg", "ml", "ft", "ms", "MB", "GB", "KB", "kB", "mb", "gb", "h", "min"];

    /// <summary>Scans the word at a position and adds it as one token or several; gives the position after it.</summary>
    public static int Scan(ReadOnlySpan<char> text, int at, SegmentationRules rules, TokenList tokens)
    {
        var end = at + 1;
        while (end < text.Length && CharClass.IsWord(text[end]))
        {
            end++;
        }

        // An address or a path has one of these behind its first letters; most words have a space there.
        if (!CharClass.IsWord(text[at]) || (end < text.Length && text[end] is '.' or '-' or '+' or '@' or '/' or ':'))
        {
            var whole = AddressEnd(text, at);
            if (whole > at)
            {
                tokens.Add(at, whole - at, RawKind.Opaque);
                return whole;
            }

            whole = PathEnd(text, at);
            if (whole > at)
            {
                tokens.Add(at, whole - at, RawKind.Word);
                return whole;
            }
        }

        while (end < text.Length)
        {
            if (CharClass.IsWord(text[end]))
            {
                end++;
                continue;
            }

            var joined = Joiner(text, at, end, rules);
            if (joined == 0)
            {
                break;
            }

            end += joined;
        }

        return Emit(text, at, end, rules, tokens);
    }

    /// <summary>How many characters at <paramref name="end"/> belong to the word in spite of being no letters; 0 when the word ends there.</summary>
    private static int Joiner(ReadOnlySpan<char> text, int start, int end, SegmentationRules rules)
    {
        var c = text[end];
        var after = end + 1 < text.Length ? text[end + 1] : ' ';
        var before = text[end - 1];
        var wordAfter = CharClass.IsWord(after);
        switch (c)
        {
            case '.':
                return wordAfter && !IsMissedSpace(text, start, end) && !IsNoteNumber(text, start, end) ? 1 : 0;
            case '\'' or '\u2019' or '`' or '\u00B4':
                return char.IsLetter(after) && CharClass.IsWord(before) ? 1 : 0;
            case ',':
                return char.IsAsciiDigit(before) && char.IsAsciiDigit(after) ? 1 : 0;
            case ':':
                return (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (!rules.DividesCompounds && char.IsLetter(after) && char.IsLetterOrDigit(before)) ? 1 : 0;
            case '&':
                return end - start == 1 && char.IsUpper(before) && char.IsUpper(after) ? 1 : 0;
            case '/':
                return wordAfter && (!rules.DividesCompounds || (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (end - start == 1 && IsSingle(text, end + 1))) ? 1 : 0;
            case '-' or '\u2010' or '\u2011':
                return Hyphen(text, start, end, rules);
            case '\u2013':
                return !rules.DividesCompounds && char.IsAsciiDigit(before) && char.IsAsciiDigit(after) ? 1 : 0;
            case '+':
                return end - start == 1 && before is 'C' or 'c' && text[end..] is ['+', '+', ..] ? 2 : 0;
            case '#':
                return end - start == 1 && before is 'C' or 'F' && !wordAfter ? 1 : 0;
            case '(':
                return after == ')' && char.IsLetterOrDigit(before) && end - start > 2 && IsIdentifier(text[start..end]) ? 2 : 0;
            case '@':
                return wordAfter && before != '@' ? 1 : 0;
            case '=':
                return 0;
            default:
                return 0;
        }
    }

    private static int Hyphen(ReadOnlySpan<char> text, int start, int end, SegmentationRules rules)
    {
        var after = end + 1 < text.Length ? text[end + 1] : ' ';
        if (!CharClass.IsWord(after))
        {
            // Finnish "arviointi- ja kehityskeskustelu": the hyphen stands for the rest of the compound.
            return !rules.DividesCompounds && char.IsLetter(text[end - 1]) && (CharClass.IsSpace(after) || after is ',' or ')') ? 1 : 0;
        }

        if (!rules.DividesCompounds)
        {
            return 1;
        }

        var before = text[start..end];
        var digitsAfter = char.IsAsciiDigit(after);
        // Ticket numbers, dates and telephone numbers stay whole; so do words with a joined prefix.
        return (digitsAfter && (char.IsAsciiDigit(text[end - 1]) || IsUpper(before))) || rules.IsJoinedPrefix(before) ? 1 : 0;
    }

    /// <summary>"sentence.Next": a missed space after a stop, unless either side looks like code.</summary>
    private static bool IsMissedSpace(ReadOnlySpan<char> text, int start, int dot)
    {
        if (dot - start < 3 || dot + 3 >= text.Length || !char.IsUpper(text[dot + 1]) || !char.IsLower(text[dot + 2]))
        {
            return false;
        }

        for (var i = start; i < dot; i++)
        {
            if (!char.IsLower(text[i]) && !(i == start && char.IsUpper(text[i])))
            {
                return false;
            }
        }

        // A capitalised word, a dot and another is a member access; a plain word that ends in lower case is prose.
        var next = dot + 1;
        while (next < text.Length && char.IsLetter(text[next]))
        {
            next++;
        }

        return !char.IsUpper(text[start]) && (next == text.Length || CharClass.IsSpace(text[next]) || text[next] is '\'' or ',');
    }

    /// <summary>"consultation.11 Take": the number of a note after a plain word.</summary>
    private static bool IsNoteNumber(ReadOnlySpan<char> text, int start, int dot)
    {
        var end = dot + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return dot - start >= 4 && end - dot is 2 or 3 && end < text.Length && text[end] == ' ' && !text[start..dot].ContainsAnyExceptInRange('a', 'z');
    }

    private static int AddressEnd(ReadOnlySpan<char> text, int at)
    {
        var c = text[at] | 0x20;
        var web = c == 'h' && (StartsWith(text[at..], "http://") || StartsWith(text[at..], "https://"))
            || c == 'w' && StartsWith(text[at..], "www.") || c == 'f' && StartsWith(text[at..], "ftp://") || c == 'm' && StartsWith(text[at..], "mailto:");
        if (web)
        {
            return TrimEnd(text, at, Tokenizer.ChunkEnd(text, at));
        }

        var i = at;
        while (i < text.Length && i - at < 64 && (CharClass.IsWord(text[i]) || text[i] is '.' or '-' or '+'))
        {
            i++;
        }

        if (i == at || i >= text.Length || text[i] != '@')
        {
            return at;
        }

        var end = i + 1;
        var dot = false;
        while (end < text.Length && end - i < 256 && (CharClass.IsWord(text[end]) || text[end] is '.' or '-'))
        {
            dot |= text[end] == '.' && end > i + 1 && end + 1 < text.Length && char.IsLetter(text[end + 1]);
            end++;
        }

        return dot ? TrimEnd(text, at, end) : at;
    }

    /// <summary>A path (<c>src/Billing/Invoice.cs:42</c>) is one word; <c>and/or</c> is not a path.</summary>
    private static int PathEnd(ReadOnlySpan<char> text, int at)
    {
        int slashes = 0, dots = 0, i = at;
        var limit = Math.Min(text.Length, at + 512);
        while (i < limit && (CharClass.IsWord(text[i]) || text[i] is '/' or '.' or '-' or ':'))
        {
            slashes += text[i] == '/' && i > at ? 1 : 0;
            dots += text[i] == '.' && i > at && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]) ? 1 : 0;
            i++;
        }

        if (slashes == 0 || dots == 0 && slashes < 2)
        {
            return at;
        }

        var end = TrimEnd(text, at, i);
        var path = text[at..end];
        return path.IndexOf('/') > 0 && (dots > 0 && path.LastIndexOf('.') > path.IndexOf('/') || slashes >= 2 && path.ContainsAny('_', '-')) ? end : at;
    }

    private static int Emit(ReadOnlySpan<char> text, int at, int end, SegmentationRules rules, TokenList tokens)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            var digits = at;
            while (digits < end && (char.IsAsciiDigit(text[digits]) || text[digits] is '.' or ',' or ':'))
            {
                digits++;
            }

            if (digits < end && char.IsLetter(text[digits]) && rules.DividesCompounds && Units.AsSpan().Contains(text[digits..end].ToString()))
            {
                tokens.Add(at, digits - at, RawKind.Number);
                tokens.Add(digits, end - digits, RawKind.Word);
                return end;
            }

            if (digits == end || !HasLetter(text[digits..end]))
            {
                tokens.Add(at, end - at, RawKind.Number);
                return end;
            }
        }

        tokens.Add(at, end - at, RawKind.Word);
        return end;
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int at, int end)
    {
        while (end > at + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or '-' or '*')
        {
            end--;
        }

        if (text[end - 1] == ')' && !text[at..end].Contains('('))
        {
            return TrimEnd(text, at, end - 1);
        }

        return end;
    }

    private static bool IsSingle(ReadOnlySpan<char> text, int at) => at + 1 >= text.Length || !CharClass.IsWord(text[at + 1]);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) || text[i] is '_' or '.')
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
