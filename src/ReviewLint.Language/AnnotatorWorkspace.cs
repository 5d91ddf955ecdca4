using ReviewLint.Language.Segmentation;

namespace ReviewLint.Language;

/// <summary>What one thread writes on while it annotates; kept between texts so that a token costs no allocation.</summary>
internal sealed class AnnotatorWorkspace(SegmentationRules rules)
{
    public TokenList Tokens { get; } = new();

    public SentenceSplitter Splitter { get; } = new(rules);

    public FormPool Forms { get; } = new();
}
