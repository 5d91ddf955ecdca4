using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Sections;

/// <summary>Who is reviewed and who writes: from the front matter, metadata lines, the greeting, and the name that a review in the third person keeps naming.</summary>
internal static class PeopleFinder
{
    private const int MinMentions = 3;

    public static (List<string> Receivers, List<string> Reviewers) Find(ReviewDocument document, ReviewKind kind)
    {
        var (receivers, reviewers) = (new List<string>(), new List<string>());
        AddNames(document.FrontMatter.Reviewee, receivers);
        AddNames(document.FrontMatter.Reviewer, reviewers);
        foreach (var block in document.Blocks)
        {
            if (block is ProseBlock { Kind: ProseBlockKind.Metadata } line)
            {
                ReadMetadata(line.Prose.Text, receivers, reviewers);
            }
        }

        if (receivers.Count == 0)
        {
            AddGreeted(document, receivers);
        }

        if (receivers.Count == 0 && kind == ReviewKind.PerformanceReview)
        {
            AddMostNamed(document, reviewers, receivers);
        }

        return (receivers, reviewers);
    }

    private static void ReadMetadata(string line, List<string> receivers, List<string> reviewers)
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
            }
            else if (key is "reviewee" or "employee" or "to" or "for" or "name" or "työntekijä" or "arvioitava" or "nimi" or "kenelle" or "appraisee" or "team member")
            {
                AddNames(value, receivers);
            }
        }
    }

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

    private static void AddGreeted(ReviewDocument document, List<string> receivers)
    {
        foreach (var sentence in document.Sentences.AsSpan()[..Math.Min(3, document.Sentences.Length)])
        {
            var tokens = sentence.Tokens;
            if (tokens.Length > 1 && tokens[0].Norm is "hi" or "hello" or "hey" or "dear" or "hei" or "moi" or "terve" or "moikka" or "heippa" && tokens[1].UPos is UPos.PROPN)
            {
                receivers.Add(tokens[1].Norm);
                return;
            }
        }
    }

    // A name counts when it opens sentences and no "you" is addressed.
    private static void AddMostNamed(ReviewDocument document, List<string> reviewers, List<string> receivers)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences)
        {
            foreach (ref readonly var token in sentence.Tokens)
            {
                if (token.Norm is "you" or "your" or "sinä" or "sinun" or "sinulla")
                {
                    return;
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

        if (most >= MinMentions && most >= second * 2)
        {
            receivers.Add(best);
        }
    }
}
