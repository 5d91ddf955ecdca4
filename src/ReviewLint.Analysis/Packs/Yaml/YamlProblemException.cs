namespace ReviewLint.Analysis.Packs.Yaml;

/// <summary>A file that is no YAML, or YAML that a pack may not hold. Never leaves the loader.</summary>
internal sealed class YamlProblemException(string message, int line, int column) : Exception(message)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
