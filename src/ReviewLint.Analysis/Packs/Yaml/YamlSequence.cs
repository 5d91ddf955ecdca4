using System.Collections.Immutable;

namespace ReviewLint.Analysis.Packs.Yaml;

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="EndColumn">1-based column just past its first mark.</param>
internal sealed record YamlSequence(ImmutableArray<YamlValue> Items, int Line, int Column, int EndColumn) : YamlValue(Line, Column, EndColumn)
{
    public override string Kind => "a list";
}
