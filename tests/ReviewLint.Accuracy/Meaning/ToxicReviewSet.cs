namespace ReviewLint.Accuracy.Meaning;

/// <summary>ToxiCR without its repeated rows: toxic code-review comments (profanity of any aim included).</summary>
internal sealed class ToxicReviewSet() : HarshnessSet("toxicr_dedup", "toxic", 72, ".701 word list, .782 bag-of-words", "held-out")
{
    protected override double? PrecisionGoal => 85;

    protected override bool? IsHarsh(CorpusItem item) => item.Label == "toxic";
}
