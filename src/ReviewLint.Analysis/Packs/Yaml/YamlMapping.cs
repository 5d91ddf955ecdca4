using System.Collections.Immutable;

namespace ReviewLint.Analysis.Packs.Yaml;

/// <summary>Keys with values, in order; no key twice.</summary>
/// <param name="Entries">Its entries.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="EndColumn">1-based column just past its first mark.</param>
internal sealed record YamlMapping(ImmutableArray<KeyValuePair<YamlScalar, YamlValue>> Entries, int Line, int Column, int EndColumn) : YamlValue(Line, Column, EndColumn)
{
    public override string Kind => "a mapping";

    /// <summary>The value of a key; null when it is not there.</summary>
    public YamlValue? Find(string key)
    {
        foreach (var (k, v) in Entries)
        {
            if (k.Text == key)
            {
                return v;
            }
        }

        return null;
    }
}
