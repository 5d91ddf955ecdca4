namespace ReviewLint.Language;

/// <summary>Gives equal words the same lower-case string.</summary>
internal sealed class FormPool
{
    /// <summary>Words kept; more are made anew, so that no input can fill the memory.</summary>
    private const int Capacity = 1 << 16;

    private readonly Dictionary<string, string> _lower = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public FormPool() => _lookup = _lower.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Lower(ReadOnlySpan<char> form)
    {
        if (_lookup.TryGetValue(form, out var lower))
        {
            return lower;
        }

        var written = form.ToString();
        lower = written.ToLowerInvariant();
        if (_lower.Count < Capacity && form.Length <= 64)
        {
            _lower.Add(written, lower);
        }

        return lower;
    }
}
