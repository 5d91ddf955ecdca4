using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Tests.Engine;

/// <summary>Meanings that no model changes: the kind that is declared, sections by the English word in their heading, every sentence an observation unless it holds a mark.</summary>
internal static class FakeModel
{
    /// <summary>A sentence with this word is a judgement.</summary>
    public const string Judgement = "poor";

    public static ReviewSemanticModel Create(ReviewDocument document, SemanticOptions options)
    {
        var kind = options.KindOverride ?? document.FrontMatter.Kind ?? options.DefaultKind ?? ReviewKind.Undeclared;
        var meanings = new SentenceMeaning[document.Sentences.Length];
        foreach (var sentence in document.Sentences)
        {
            var act = sentence.Text.Contains(Judgement, StringComparison.Ordinal) ? Act.Judgement : sentence.Text.EndsWith('?') ? Act.QuestionOpen : Act.Observation;
            meanings[sentence.Index] = new SentenceMeaning { Act = act, SecondAct = act, Confidence = 1 };
        }

        var sections = new SectionKind[document.Sections.Length];
        foreach (var section in document.Sections)
        {
            sections[section.Index] = MeaningNames.TryParse<SectionKind>(section.Title.ToLowerInvariant().Replace(' ', '-'), out var named) ? named : SectionKind.Other;
        }

        return new ReviewSemanticModel(document, kind, kind != ReviewKind.Undeclared, meanings, sections, null) { Period = document.FrontMatter.Period };
    }
}
