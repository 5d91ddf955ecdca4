namespace ReviewLint.Analysis.Packs.Yaml;

/// <summary>A value of a YAML file with its place.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="EndColumn">1-based column just past the end, or just past the first line's part of it.</param>
internal abstract record YamlValue(int Line, int Column, int EndColumn)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Kind { get; }
}
