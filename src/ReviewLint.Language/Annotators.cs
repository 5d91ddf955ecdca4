namespace ReviewLint.Language;

/// <summary>The annotators the program has, one a language. A language's model is mapped when its annotator is first asked for.</summary>
public static class Annotators
{
    /// <summary>The annotator of a language; for a language without a model, one that only splits and looks up.</summary>
    public static ITextAnnotator For(LanguageTag language) => throw new NotImplementedException();
}
