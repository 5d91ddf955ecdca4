namespace ReviewLint.Accuracy.Meaning;

/// <summary>Counter-productive review comments. Only traits of tone have a counterpart here (mockery, personal attack, dismissive attitude); lack of specificity and control have not.</summary>
internal sealed class CounterproductiveSet() : HarshnessSet("counterproductive", "mocking", null, null, "held-out")
{
    protected override bool? IsHarsh(CorpusItem item) => item.Strings("traits").Any(t => t is "Mockery" or "Personal attacks" or "Dismissive attitude");
}
