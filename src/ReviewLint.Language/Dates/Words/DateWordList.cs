namespace ReviewLint.Language.Dates.Words;

/// <summary>Collects the entries of a <see cref="DateWordTable"/>.</summary>
internal sealed class DateWordList
{
    public List<KeyValuePair<string, DateWord>> Entries { get; } = new(512);

    public void Add(DateWordKind kind, int value, DateWordFlags flags, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            Entries.Add(new(word, new(kind, (short)value, flags)));
        }
    }

    public void Unit(DateUnit unit, DateWordFlags flags, params ReadOnlySpan<string> words) =>
        Add(DateWordKind.Unit, (int)unit, flags | DateWordFlags.Trigger, words);

    public void Function(DateFunction function, params ReadOnlySpan<string> words) =>
        Add(DateWordKind.Function, (int)function, DateWordFlags.None, words);

    /// <summary>An adverb of repetition; zero stands for half of one unit.</summary>
    public void Frequency(int every, DateUnit unit, params ReadOnlySpan<string> words) =>
        Add(DateWordKind.Frequency, (every * 32) + (int)unit, DateWordFlags.Trigger, words);
}
