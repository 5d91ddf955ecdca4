using System.Buffers;
using System.Globalization;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>Reads the phrase notation of <see cref="PhraseMatcherBuilder"/>.</summary>
internal static class PhraseSyntax
{
    private const int MaxOptional = 4;
    private const int MaxElements = 40;

    // English clitics that UD writes as words of their own, and Finnish conjunctions with the negative verb.
    private static readonly (string Ending, string Word)[] EnglishClitics =
        [("n't", "n't"), ("'ll", "'ll"), ("'re", "'re"), ("'ve", "'ve"), ("'d", "'d"), ("'m", "'m"), ("'s", "'s")];

    private static readonly (string Stem, string Word)[] FinnishConjunctions =
        [("miks", "miksi"), ("ett", "että"), ("ell", "jos"), ("vaikk", "vaikka"), ("mutt", "mutta"), ("jott", "jotta"), ("kosk", "koska")];

    private static readonly SearchValues<char> Marks = SearchValues.Create("*()|[]");

    private static readonly string[] FinnishNegations = ["en", "et", "ei", "emme", "ette", "eivät"];

    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="atStart">Whether it is tied to the sentence's start.</param>
    /// <param name="atEnd">Whether it is tied to the sentence's end.</param>
    /// <exception cref="FormatException">The phrase cannot be read.</exception>
    public static List<PhraseElement> Parse(string phrase, out bool atStart, out bool atEnd)
    {
        var text = phrase.AsSpan().Trim();
        (atStart, atEnd) = (false, false);
        if (text.StartsWith('^'))
        {
            atStart = true;
            text = text[1..].TrimStart();
        }

        if (text.EndsWith('$'))
        {
            atEnd = true;
            text = text[..^1].TrimEnd();
        }

        var elements = new List<PhraseElement>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var end = EndOfElement(text, at, phrase);
            AddElement(elements, text[at..end], phrase);
            at = end;
        }

        Check(elements, phrase);
        return elements;
    }

    private static void Check(List<PhraseElement> elements, string phrase)
    {
        if (elements.Count == 0)
        {
            throw new FormatException($"The phrase '{phrase}' is empty.");
        }

        if (elements.Count > MaxElements)
        {
            throw new FormatException($"The phrase '{phrase}' has more than {MaxElements} words.");
        }

        if (elements[0].Kind == ElementKind.Gap || elements[^1].Kind == ElementKind.Gap)
        {
            throw new FormatException($"The phrase '{phrase}' begins or ends with a gap.");
        }

        if (elements.Count(e => e.Optional) > MaxOptional)
        {
            throw new FormatException($"The phrase '{phrase}' has more than {MaxOptional} optional words.");
        }

        if (elements.All(e => e.Optional || e.Kind == ElementKind.Gap))
        {
            throw new FormatException($"The phrase '{phrase}' asks for no word.");
        }
    }

    // A space inside ( ) belongs to the element, so that "(a | b)" reads as one.
    private static int EndOfElement(ReadOnlySpan<char> text, int start, string phrase)
    {
        var open = false;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '(' when i == start:
                    open = true;
                    break;
                case ')' when open:
                    open = false;
                    break;
                case ' ' when !open:
                    return i;
            }
        }

        return open ? throw new FormatException($"The phrase '{phrase}' has '(' without ')' at character {start + 1}.") : text.Length;
    }

    private static void AddElement(List<PhraseElement> elements, ReadOnlySpan<char> text, string phrase)
    {
        var key = text.ToString();
        if (key == "...")
        {
            // Two gaps in a row would be one longer gap; the notation has one length.
            elements.Add(new PhraseElement { Kind = ElementKind.Gap, Key = key });
            return;
        }

        var optional = key.Length > 1 && key[^1] == '?' && key[^2] != '\\';
        var rest = optional ? text[..^1] : text;
        List<string>? features = null;
        while (rest.EndsWith(']') && OpeningBracket(rest) is var open and >= 0)
        {
            var feature = rest[(open + 1)..^1].ToString();
            if (!FeatureTest.TryParse(feature, out _))
            {
                throw new FormatException($"The phrase '{phrase}' asks for the unknown feature '{rest[open..]}'.");
            }

            (features ??= []).Add(feature);
            rest = rest[..open];
        }

        var parts = 0u;
        if (rest.LastIndexOf('/') is var slash and >= 0 && slash + 1 < rest.Length && (slash == 0 || rest[slash - 1] != '\\'))
        {
            parts = ReadParts(rest[(slash + 1)..], phrase);
            rest = rest[..slash];
        }

        var test = parts == 0 && features is null ? TokenTest.None : TokenTest.Create(parts, features ?? []);
        var kind = KindOf(rest) ?? (rest.IsEmpty && !test.IsNone ? ElementKind.Any : ElementKind.Words);

        if (kind != ElementKind.Words)
        {
            elements.Add(new PhraseElement { Kind = kind, Test = test, Optional = optional, Key = key });
            return;
        }

        if (rest.StartsWith('(') && rest.EndsWith(')'))
        {
            elements.Add(ReadChoice(rest[1..^1], phrase, test) with { Optional = optional, Key = key });
            return;
        }

        AddWords(elements, ReadWord(rest, phrase), test, optional, key);
    }

    // Where the last [ ] begins; a feature may have brackets of its own: [Person[psor]=2].
    private static int OpeningBracket(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] == ']' ? 1 : text[i] == '[' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // One written word can be several words of UD: "don't", "mikset".
    private static void AddWords(List<PhraseElement> elements, PhraseWord word, TokenTest test, bool optional, string key)
    {
        var (first, second) = word.Shape == WordShape.Whole ? Divide(word.Text) : (word.Text, null);
        elements.Add(new PhraseElement { Kind = ElementKind.Words, Words = [word with { Text = first }], Test = second is null ? test : TokenTest.None, Optional = optional, Key = second is null ? key : first });
        if (second is not null)
        {
            elements.Add(new PhraseElement { Kind = ElementKind.Words, Words = [word with { Text = second }], Test = test, Optional = optional, Key = second + (test.IsNone ? "" : key) });
        }
    }

    private static (string First, string? Second) Divide(string word)
    {
        if (word == "cannot")
        {
            return ("can", "not");
        }

        foreach (var (ending, clitic) in EnglishClitics)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return (word[..^ending.Length], clitic);
            }
        }

        foreach (var (stem, conjunction) in FinnishConjunctions)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && Array.IndexOf(FinnishNegations, word[stem.Length..]) >= 0)
            {
                return (conjunction, word[stem.Length..]);
            }
        }

        return (word, null);
    }

    // Words that stand alone are one step; what is more than a word becomes a way of its own beside it.
    private static PhraseElement ReadChoice(ReadOnlySpan<char> text, string phrase, TokenTest test)
    {
        var words = new List<PhraseWord>();
        var ways = new List<IReadOnlyList<PhraseElement>>();
        foreach (var range in text.Split('|'))
        {
            var alternative = text[range].Trim();
            var way = new List<PhraseElement>();
            foreach (var part in alternative.Split(' '))
            {
                if (part.Start.Value == part.End.Value && way.Count > 0)
                {
                    continue;
                }

                var isLast = part.End.Value == alternative.Length;
                var written = alternative[part];
                if (KindOf(written) is { } kind)
                {
                    way.Add(new PhraseElement { Kind = kind, Test = isLast ? test : TokenTest.None, Key = isLast && !test.IsNone ? $"{written}{test.Key}" : written.ToString() });
                    continue;
                }

                AddWords(way, ReadWord(written, phrase), isLast ? test : TokenTest.None, optional: false, isLast && !test.IsNone ? $"{written}{test.Key}" : written.ToString());
            }

            if (way is [{ Words: [var only] }])
            {
                words.Add(only);
            }
            else
            {
                ways.Add(way);
            }
        }

        var single = new PhraseElement { Kind = ElementKind.Words, Words = [.. words], Test = test, Key = $"({string.Join('|', words)}){test.Key}" };
        return ways.Count == 0 ? single : single with { Ways = words.Count == 0 ? ways : [[single], .. ways] };
    }

    // What stands for a kind of token wherever it is written, also within a choice.
    private static ElementKind? KindOf(ReadOnlySpan<char> written) => written switch
    {
        "_" => ElementKind.Any,
        "NAME" => ElementKind.Name,
        "CODE" => ElementKind.Code,
        _ => null,
    };

    private static PhraseWord ReadWord(ReadOnlySpan<char> text, string phrase)
    {
        var source = WordSource.Either;
        if (text.Length > 1 && text[0] is '=' or '~')
        {
            source = text[0] == '=' ? WordSource.Form : WordSource.Lemma;
            text = text[1..];
        }

        var shape = WordShape.Whole;
        if (text.Length > 1 && text[^1] == '*' && text[^2] != '\\')
        {
            shape = WordShape.Prefix;
            text = text[..^1];
        }
        else if (text.Length > 1 && text[0] == '*')
        {
            shape = WordShape.Suffix;
            text = text[1..];
        }

        if (text.IsEmpty || (text.Length > 1 && text.ContainsAny(Marks) && !text.Contains('\\')))
        {
            throw new FormatException($"The phrase '{phrase}' has an unreadable word '{text}'.");
        }

        var word = text.ToString().Replace("\\", "", StringComparison.Ordinal).Replace('’', '\'').ToLowerInvariant();
        return new PhraseWord(word, source, shape);
    }

    private static uint ReadParts(ReadOnlySpan<char> text, string phrase)
    {
        var parts = 0u;
        foreach (var range in text.Split('|'))
        {
            if (!Enum.TryParse<UPos>(text[range], out var part) || char.IsDigit(text[range][0]))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"The phrase '{phrase}' asks for the unknown part of speech '{text[range]}'."));
            }

            parts |= 1u << (int)part;
        }

        return parts;
    }
}
