namespace ReviewLint.Accuracy.Meaning;

/// <summary>Finnish forum posts judged toxic or not; those without a verdict are left out.</summary>
internal sealed class FinnishToxicitySet() : HarshnessSet("fi_suomi24_toxicity", "toxic", null, null, "held-out")
{
    protected override bool? IsHarsh(CorpusItem item) => item.Label switch { "toxic" => true, "non_toxic" => false, _ => null };
}
