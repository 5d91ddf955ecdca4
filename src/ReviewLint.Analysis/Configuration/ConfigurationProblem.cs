using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Analysis.Configuration;

/// <summary>Something wrong in a configuration file or rule pack.</summary>
/// <param name="Id">The engine diagnostic: <c>RL0002</c>, <c>RL0020</c>, <c>RL0021</c>.</param>
/// <param name="Severity">How loudly it is said.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="EndColumn">1-based column just past the end, on the same line.</param>
/// <param name="Message">One line: what is wrong.</param>
/// <param name="Help">What to do; may be empty.</param>
public sealed record ConfigurationProblem(string Id, ReviewSeverity Severity, string Path, int Line, int Column, int EndColumn, string Message, string Help = "");
