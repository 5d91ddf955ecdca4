using ReviewLint.Language.Segmentation;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Language;

/// <summary>The annotators the program has, one a language. A language's model is mapped when its annotator is first asked for.</summary>
public static class Annotators
{
    private static readonly Lazy<ITextAnnotator> English = new(() => new TextAnnotator(LanguageTag.English, SegmentationRules.English, ModelFile.OpenEmbedded("en.rlmodel")));
    private static readonly Lazy<ITextAnnotator> Finnish = new(() => new TextAnnotator(LanguageTag.Finnish, SegmentationRules.Finnish, ModelFile.OpenEmbedded("fi.rlmodel")));
    private static readonly Lazy<ITextAnnotator> Plain = new(() => new TextAnnotator(LanguageTag.Undetermined, SegmentationRules.English, null));

    /// <summary>The annotator of a language; for a language without a model, one that only splits and looks up.</summary>
    public static ITextAnnotator For(LanguageTag language) =>
        language == LanguageTag.English ? English.Value : language == LanguageTag.Finnish ? Finnish.Value : Plain.Value;
}
