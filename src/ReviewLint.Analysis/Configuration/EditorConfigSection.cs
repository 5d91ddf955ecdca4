namespace ReviewLint.Analysis.Configuration;

/// <summary>A <c>[glob]</c> of an <c>.editorconfig</c> with its entries.</summary>
/// <param name="Header">What stands between the brackets.</param>
/// <param name="Entries">Its entries, in order.</param>
internal sealed record EditorConfigSection(string Header, IReadOnlyList<EditorConfigEntry> Entries)
{
    private volatile bool _matchesOnlyReviews;

    /// <summary>Whether the section was found to hold for a document and would not hold for a C# file of that name: its analyzer severities are then ours to check.</summary>
    public bool MatchesOnlyReviews
    {
        get => _matchesOnlyReviews;
        set => _matchesOnlyReviews = value;
    }
}
