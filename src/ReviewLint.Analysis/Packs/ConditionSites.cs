using ReviewLint.Analysis.Packs.Yaml;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// The conditions of a rule file in the order they are read, and at most one of them that is read but left out, so that coverage can see whether any example
/// notices. Names given inside what is left out are still known: only the condition goes.
/// </summary>
internal sealed class ConditionSites(bool isRecording = true)
{
    private const int MaxText = 60;

    private readonly List<ConditionSite> _all = [];
    private int _parent = -1;
    private int _paused = isRecording ? 0 : 1;
    private bool _isNegated;
    private bool _skipsNext;

    public IReadOnlyList<ConditionSite> All => _all;

    /// <summary>The condition to leave out; null for none.</summary>
    public ConditionSite? Omitted { get; set; }

    /// <summary>Reads a condition that must hold beside others (or, as a branch, of which one is enough). Null when it is the one to leave out.</summary>
    public T? Read<T>(YamlScalar? key, YamlValue value, Func<T?> read)
        where T : class
    {
        if (_skipsNext || _paused > 0)
        {
            _skipsNext = false;
            return read();
        }

        var isBranch = key is null;
        var (line, column) = key is null ? (value.Line, value.Column) : (key.Line, key.Column);
        var site = new ConditionSite(line, column, Describe(key, value), isBranch, isBranch == _isNegated, _parent);
        var parent = _parent;

        // A definition is read wherever it is asked for, and is one place all the same.
        _parent = _all.FindIndex(s => s.IsAt(site));
        if (_parent < 0)
        {
            _parent = _all.Count;
            _all.Add(site);
        }

        // A branch that is one condition is left out as a branch; to leave out its only condition would be another thing.
        _skipsNext = isBranch && value is YamlMapping branch && branch.Entries.Count(e => e.Key.Text != "as") == 1;
        var result = read();
        _skipsNext = false;
        _parent = parent;
        return Omitted is { } omitted && omitted.IsAt(site) ? null : result;
    }

    /// <summary>Reads what is under a <c>not</c>.</summary>
    public T Negated<T>(Func<T> read)
    {
        _isNegated = !_isNegated;
        var result = read();
        _isNegated = !_isNegated;
        return result;
    }

    /// <summary>Reads what no example can tell: what is only named, or only changes how loudly something is said.</summary>
    public T Unseen<T>(Func<T> read)
    {
        _paused++;
        var result = read();
        _paused--;
        return result;
    }

    private static string Describe(YamlScalar? key, YamlValue value)
    {
        var text = (key is null ? "" : key.Text + ": ") + Describe(value);
        return text.Length <= MaxText ? text : text[..(MaxText - 1)] + "…";
    }

    private static string Describe(YamlValue value) => value switch
    {
        YamlScalar scalar => scalar.Text.ReplaceLineEndings(" "),
        YamlSequence list => "[" + string.Join(", ", list.Items.Take(6).Select(Describe)) + (list.Items.Length > 6 ? ", …]" : "]"),
        YamlMapping mapping => "{ " + string.Join(", ", mapping.Entries.Take(4).Select(e => e.Key.Text + ": " + Describe(e.Value))) + (mapping.Entries.Length > 4 ? ", … }" : " }"),
        _ => "",
    };
}
