using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Sections;

/// <summary>
/// Who is reviewed and who writes. The receiver: the front matter, a metadata line ("To: Omar"), the greeting, the title, else the name that a review in the third person
/// keeps naming. The reviewer: the front matter, a metadata line, else the signature.
/// </summary>
internal static class PeopleFinder
{
    private const int MinMentions = 3;

    /// <summary>Finds the two.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">Its kind: only a performance review is about one person.</param>
    public static ReviewPeople Find(ReviewDocument document, ReviewKind kind)
    {
        var (receivers, reviewers) = (new List<string>(), new List<string>());
        var (receiver, reviewer) = (document.FrontMatter.Reviewee, document.FrontMatter.Reviewer);
        AddNames(receiver, receivers);
        AddNames(reviewer, reviewers);
        foreach (var block in document.Blocks)
        {
            if (block is ProseBlock { Kind: ProseBlockKind.Metadata } line)
            {
                ReadMetadata(line.Prose.Text, receivers, reviewers, ref receiver, ref reviewer);
            }
        }

        if (receivers.Count == 0)
        {
            receiver = GreetedIn(document) ?? (kind == ReviewKind.PerformanceReview ? TitlePerson.Find(document) ?? MostNamedIn(document, reviewers) : null);
            AddNames(receiver, receivers);
        }

        if (reviewers.Count == 0 && kind == ReviewKind.PerformanceReview && SignatureReader.Find(document) is { } signed && !receivers.Contains(PersonName.First(signed).ToLowerInvariant()))
        {
            reviewer = signed;
            AddNames(signed, reviewers);
        }

        return new ReviewPeople(receiver, reviewer, receivers, reviewers);
    }

    private static void ReadMetadata(string line, List<string> receivers, List<string> reviewers, ref string? receiver, ref string? reviewer)
    {
        foreach (var range in line.AsSpan().Split('.'))
        {
            var part = line.AsSpan()[range];
            var colon = part.IndexOf(':');
            if (colon <= 0)
            {
                continue;
            }

            var key = part[..colon].Trim().ToString().ToLowerInvariant();
            var value = part[(colon + 1)..].ToString();
            var comma = value.IndexOf(',', StringComparison.Ordinal);
            value = comma >= 0 ? value[..comma] : value;
            if (key is "reviewer" or "appraiser" or "manager" or "from" or "author" or "esihenkilö" or "arvioija" or "kirjoittaja" or "esimies" or "team lead" or "line manager")
            {
                AddNames(value, reviewers);
                reviewer ??= NonEmpty(value);
            }
            else if (key is "reviewee" or "employee" or "to" or "for" or "name" or "työntekijä" or "arvioitava" or "nimi" or "kenelle" or "appraisee" or "team member")
            {
                AddNames(value, receivers);
                receiver ??= NonEmpty(value);
            }
        }
    }

    private static string? NonEmpty(string value) => value.Trim() is { Length: > 1 } name ? name : null;

    private static void AddNames(string? text, List<string> names)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        foreach (var range in text.AsSpan().Trim().Split(' '))
        {
            var name = text.AsSpan().Trim()[range].Trim(",.()").ToString();
            if (name.Length > 1 && char.IsUpper(name[0]) && names.Count < 4)
            {
                names.Add(name.ToLowerInvariant());
            }
        }
    }

    private static string? GreetedIn(ReviewDocument document)
    {
        foreach (var sentence in document.Sentences.AsSpan()[..Math.Min(3, document.Sentences.Length)])
        {
            var tokens = sentence.Tokens;
            if (tokens.Length > 1 && tokens[0].Norm is "hi" or "hello" or "hey" or "dear" or "hei" or "moi" or "terve" or "moikka" or "heippa" or "hyvä" && tokens[1].UPos is UPos.PROPN)
            {
                return TextOf(sentence, tokens[1]);
            }
        }

        return null;
    }

    private static string TextOf(ReviewSentence sentence, in Token token) => sentence.Block.Prose.Text.Substring(token.Start, token.Length);

    // A name counts when it opens sentences and no "you" is addressed.
    private static string? MostNamedIn(ReviewDocument document, List<string> reviewers)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences)
        {
            foreach (ref readonly var token in sentence.Tokens)
            {
                if (token.Norm is "you" or "your" or "sinä" or "sinun" or "sinulla")
                {
                    return null;
                }

                if (token.UPos == UPos.PROPN && !reviewers.Contains(token.Norm) && !token.Is(TokenFlags.Opaque) && !token.Is(TokenFlags.Quoted))
                {
                    var lemma = token.Lemma.ToLowerInvariant();
                    counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
                }
            }
        }

        var (best, most, second) = ("", 0, 0);
        foreach (var (name, count) in counts)
        {
            if (count > most || (count == most && string.CompareOrdinal(name, best) < 0))
            {
                (best, most, second) = (name, count, count > most ? most : second);
            }
            else
            {
                second = Math.Max(second, count);
            }
        }

        return most >= MinMentions && most >= second * 2 ? char.ToUpperInvariant(best[0]) + best[1..] : null;
    }
}
