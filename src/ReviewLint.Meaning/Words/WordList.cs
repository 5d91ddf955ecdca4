using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>A list of words and phrases of one language, from <c>rules/lexicons/LANGUAGE/NAME.txt</c> or a pack's own folder: one entry a line, <c>#</c> starts a comment.</summary>
/// <param name="Name">The name rules use, e.g. <c>hedges</c>.</param>
/// <param name="Language">Its language.</param>
/// <param name="Entries">Its phrases in the notation of <see cref="PhraseMatcherBuilder"/>.</param>
public sealed record WordList(string Name, LanguageTag Language, ImmutableArray<WordListEntry> Entries)
{
    /// <summary>
    /// Reads a list. Lines that cannot be read are left out and reported through <paramref name="problem"/> with their 1-based line.
    /// A tab and a number after the phrase give its <see cref="WordListEntry.Weight"/>; a <c>#</c> at the start of a line or after white space starts a comment.
    /// </summary>
    public static WordList Parse(string name, LanguageTag language, string text, Action<int, string>? problem = null)
    {
        var entries = ImmutableArray.CreateBuilder<WordListEntry>();
        var line = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            line++;
            var content = WithoutComment(raw).Trim();
            if (content.IsEmpty)
            {
                continue;
            }

            var weight = 1.0;
            if (content.LastIndexOf('\t') is var tab and >= 0)
            {
                if (!double.TryParse(content[(tab + 1)..].Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out weight) || !double.IsFinite(weight))
                {
                    problem?.Invoke(line, $"'{content[(tab + 1)..]}' is not a number");
                    continue;
                }

                content = content[..tab].TrimEnd();
            }

            var phrase = content.ToString();
            try
            {
                _ = PhraseSyntax.Parse(phrase, out _, out _);
            }
            catch (FormatException e)
            {
                problem?.Invoke(line, e.Message);
                continue;
            }

            entries.Add(new WordListEntry(phrase, line, weight));
        }

        return new WordList(name, language, entries.ToImmutable());
    }

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1])))
            {
                return line[..i];
            }
        }

        return line;
    }
}
