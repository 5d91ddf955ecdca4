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
    /// <summary>The message in a language.</summary>
    public string MessageIn(LanguageTag language) => language == LanguageTag.Finnish ? Finnish ?? English : English;
}
