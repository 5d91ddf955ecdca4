using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Driver;

/// <summary>Collects what one analyzer registers.</summary>
internal sealed class ActionRegistry : ReviewAnalysisContext
{
    /// <summary>Actions on documents.</summary>
    public List<Action<DocumentAnalysisContext>> Documents { get; } = [];

    /// <summary>Actions on sections.</summary>
    public List<Action<SectionAnalysisContext>> Sections { get; } = [];

    /// <summary>Actions on comments.</summary>
    public List<Action<CommentAnalysisContext>> Comments { get; } = [];

    /// <summary>Actions on sentences, with the acts they want as bits.</summary>
    public List<(Action<SentenceAnalysisContext> Action, uint Acts)> Sentences { get; } = [];

    /// <summary>The bit of an act.</summary>
    public static uint BitOf(Act act) => 1u << (int)act;

    /// <inheritdoc/>
    public override void RegisterDocumentAction(Action<DocumentAnalysisContext> action) => Documents.Add(action);

    /// <inheritdoc/>
    public override void RegisterSectionAction(Action<SectionAnalysisContext> action) => Sections.Add(action);

    /// <inheritdoc/>
    public override void RegisterCommentAction(Action<CommentAnalysisContext> action) => Comments.Add(action);

    /// <inheritdoc/>
    public override void RegisterSentenceAction(Action<SentenceAnalysisContext> action, params Act[] acts)
    {
        var bits = acts.Length == 0 ? uint.MaxValue : 0;
        foreach (var act in acts)
        {
            bits |= BitOf(act);
        }

        Sentences.Add((action, bits));
    }
}
