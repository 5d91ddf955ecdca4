namespace ReviewLint.Analysis.Packs.Yaml;

/// <summary>A value of a compiled rule that most commands never look at (examples, reasons, sources): read when asked for.</summary>
/// <param name="Load">Reads it.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="EndColumn">1-based column just past its first mark.</param>
internal sealed record YamlDeferred(Func<YamlValue> Load, int Line, int Column, int EndColumn) : YamlValue(Line, Column, EndColumn)
{
    public override string Kind => "a deferred value";

    /// <summary>The value itself.</summary>
    public static YamlValue? Resolve(YamlValue? value) => value is YamlDeferred deferred ? deferred.Load() : value;
}
