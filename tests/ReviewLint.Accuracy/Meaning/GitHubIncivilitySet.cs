namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// Uncivil comments on GitHub issues, nine kinds, from vulgarity to bitter frustration and impatience. The set has lost the empty lines of the comments, without which
/// an answer would belong to the quotation above it; they are put back.
/// </summary>
internal sealed class GitHubIncivilitySet() : HarshnessSet("gh_incivility", "uncivil", 60, ".682 large language model, .602 bag-of-words", "seen")
{
    protected override bool? IsHarsh(CorpusItem item) => item.Label == "uncivil";

    protected override string Mend(string text)
    {
        var lines = text.Split('\n');
        return string.Join('\n', lines.Select((line, i) => i > 0 && lines[i - 1].StartsWith('>') && !line.StartsWith('>') ? "\n" + line : line));
    }
}
