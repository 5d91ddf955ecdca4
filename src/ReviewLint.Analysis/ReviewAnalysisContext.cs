using ReviewLint.Meaning;

namespace ReviewLint.Analysis;

/// <summary>Where an analyzer registers what it looks at.</summary>
public abstract class ReviewAnalysisContext
{
    /// <summary>Calls the action once a document.</summary>
    public abstract void RegisterDocumentAction(Action<DocumentAnalysisContext> action);

    /// <summary>Calls the action once a section, subsections after the section they are in.</summary>
    public abstract void RegisterSectionAction(Action<SectionAnalysisContext> action);

    /// <summary>Calls the action once a comment.</summary>
    public abstract void RegisterCommentAction(Action<CommentAnalysisContext> action);

    /// <summary>Calls the action once a sentence whose act is one of those given; once every sentence when none is given.</summary>
    public abstract void RegisterSentenceAction(Action<SentenceAnalysisContext> action, params Act[] acts);
}
