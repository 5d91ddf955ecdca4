namespace ReviewLint.Analysis.Packs.Yaml;

/// <summary>A single value.</summary>
/// <param name="Text">The value, unquoted.</param>
/// <param name="IsBlock">Written as a <c>|</c> or <c>&gt;</c> block, so that <paramref name="Line"/> is the line of the mark.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="EndColumn">1-based column just past the end on that line.</param>
internal sealed record YamlScalar(string Text, bool IsBlock, int Line, int Column, int EndColumn) : YamlValue(Line, Column, EndColumn)
{
    public override string Kind => "a single value";
}
