using ReviewLint.Fuzz.Targets;

namespace ReviewLint.Fuzz;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<IFuzzTarget> All { get; } =
        [new MarkdownTarget(), new SplitterTarget(), new DatesTarget(), new YamlTarget(), new ConditionTarget(), new ExportTarget(), new LspTarget(), new CheckTarget()];

    /// <summary>The target of a name; null for none.</summary>
    public static IFuzzTarget? Find(string name) => All.FirstOrDefault(t => t.Name == name);
}
