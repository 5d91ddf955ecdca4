namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// ToxiCR without its repeated rows: toxic code-review comments. Toxic there is a coarse or scornful word whatever it is aimed at, the tool, a bug or the writer
/// ("ugly hack", "I hate this API"); with us such a word is no tone as long as it wounds nobody. So an item is toxic when a sentence of it is harsh, or holds such a word
/// (a word of folly said of oneself left out).
/// </summary>
internal sealed class ToxicReviewSet() : HarshnessSet("toxicr_dedup", "toxic", 72, ".701 word list, .782 bag-of-words", "seen")
{
    protected override double? PrecisionGoal => 85;

    protected override bool? IsHarsh(CorpusItem item) => item.Label == "toxic";

    protected override bool IsHarshToUs(CorpusItem item) => item.Sentences.Any(s => s.IsHarsh || s.IsScornful);
}
