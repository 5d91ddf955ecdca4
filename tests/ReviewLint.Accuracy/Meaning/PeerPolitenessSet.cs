namespace ReviewLint.Accuracy.Meaning;

/// <summary>PolitePEER: impolite (and highly so) sentences of peer reviews against neutral and polite ones.</summary>
internal sealed class PeerPolitenessSet() : HarshnessSet("politepeer", "impolite", null, null, "held-out")
{
    protected override bool? IsHarsh(CorpusItem item) => item.Label.EndsWith("impolite", StringComparison.Ordinal);
}
