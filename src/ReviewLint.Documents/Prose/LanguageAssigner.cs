using ReviewLint.Language;

namespace ReviewLint.Documents;

/// <summary>Gives every paragraph its language: its own when it tells, else that of its neighbours, else the document's.</summary>
internal static class LanguageAssigner
{
    /// <summary>Letters of undetermined text after which a document that never tells is taken for another language, not for a short English one.</summary>
    private const int TellingLetters = 160;

    /// <summary>Assigns languages.</summary>
    /// <returns>Whether the language of the document is not one the program knows.</returns>
    public static bool Assign(IReadOnlyList<DocumentBlock> blocks, LanguageTag? fixedLanguage, LanguageTag? declared)
    {
        // What has no model cannot be told from other languages paragraph by paragraph: there the declaration holds for all.
        if ((fixedLanguage ?? (declared is { HasModel: false } other && other != LanguageTag.Undetermined ? other : null)) is { } language)
        {
            foreach (var block in blocks.OfType<ProseBlock>())
            {
                block.Language = language;
            }

            return false;
        }

        var majority = Identify(blocks, declared, out var letters);
        if (majority == LanguageTag.Undetermined && letters > TellingLetters)
        {
            return true;
        }

        Fill(blocks, majority == LanguageTag.Undetermined ? LanguageTag.English : majority);
        return false;
    }

    private static LanguageTag Identify(IReadOnlyList<DocumentBlock> blocks, LanguageTag? declared, out int letters)
    {
        letters = 0;
        var weights = new Dictionary<LanguageTag, int>();
        foreach (var block in blocks)
        {
            var text = (block as ProseBlock)?.Prose ?? (block as HeadingBlock)?.Prose;
            if (text is null)
            {
                continue;
            }

            var language = LanguageIdentifier.Identify(text.Text, text.Opaque.AsSpan());
            if (block is ProseBlock prose)
            {
                prose.Language = language;
            }

            if (language != LanguageTag.Undetermined)
            {
                weights[language] = weights.GetValueOrDefault(language) + text.Text.Length;
            }
            else
            {
                letters += text.Text.AsSpan().Count(' ') > 3 ? text.Text.Length : 0;
            }
        }

        // A declared language decides for paragraphs that do not tell.
        if (declared is { } tag && tag != LanguageTag.Undetermined)
        {
            return tag;
        }

        var best = LanguageTag.Undetermined;
        foreach (var (language, weight) in weights)
        {
            if (best == LanguageTag.Undetermined || weight > weights[best] || (weight == weights[best] && string.CompareOrdinal(language.Code, best.Code) < 0))
            {
                best = language;
            }
        }

        return best;
    }

    private static void Fill(IReadOnlyList<DocumentBlock> blocks, LanguageTag fallback)
    {
        var next = new LanguageTag[blocks.Count];
        var seen = LanguageTag.Undetermined;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            next[i] = seen;
            seen = blocks[i] is ProseBlock { Language: var own } && own != LanguageTag.Undetermined ? own : seen;
        }

        var previous = LanguageTag.Undetermined;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not ProseBlock block)
            {
                continue;
            }

            if (block.Language != LanguageTag.Undetermined)
            {
                previous = block.Language;
                continue;
            }

            // Neighbours that differ do not tell either.
            block.Language = previous == LanguageTag.Undetermined ? (next[i] == LanguageTag.Undetermined ? fallback : next[i])
                : next[i] == LanguageTag.Undetermined || next[i] == previous ? previous
                : fallback;
        }
    }
}
