using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Rules;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Engine;

/// <summary>Something the engine itself says of a document, in both languages.</summary>
/// <param name="Rule">One of <see cref="EngineRules"/>.</param>
/// <param name="Span">Where, in the source.</param>
/// <param name="English">The message in English.</param>
/// <param name="Finnish">The message in Finnish; null for the English one.</param>
internal sealed record EngineFinding(ReviewRule Rule, TextSpan Span, string English, string? Finnish = null)
{
    /// <summary>What to do in this case, in both languages; null for the rule's own help.</summary>
    public (string English, string Finnish)? Help { get; init; }

    /// <summary>The message in a language.</summary>
    public string MessageIn(LanguageTag language) => language == LanguageTag.Finnish ? Finnish ?? English : English;

    /// <summary>What to do, in a language.</summary>
    public string HelpIn(LanguageTag language) => Help is { } help ? (language == LanguageTag.Finnish ? help.Finnish : help.English) : Rule.HelpFor(language);
}
