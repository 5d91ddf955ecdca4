namespace ReviewLint.Accuracy.Meaning;

/// <summary>Ferreira et al.: uncivil sentences on kernel mailing lists and locked issues against all others (civil, technical, not technical).</summary>
internal sealed class KernelIncivilitySet() : HarshnessSet("ferreira_incivility", "uncivil", null, null, "held-out")
{
    protected override bool? IsHarsh(CorpusItem item) => item.Label == "uncivil";
}
