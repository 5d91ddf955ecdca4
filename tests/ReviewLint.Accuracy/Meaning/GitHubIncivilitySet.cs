namespace ReviewLint.Accuracy.Meaning;

/// <summary>Uncivil comments on GitHub issues, nine kinds, from vulgarity to bitter frustration and impatience.</summary>
internal sealed class GitHubIncivilitySet() : HarshnessSet("gh_incivility", "uncivil", 60, ".682 large language model, .602 bag-of-words", "held-out")
{
    protected override bool? IsHarsh(CorpusItem item) => item.Label == "uncivil";
}
