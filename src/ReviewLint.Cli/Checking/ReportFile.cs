using System.CommandLine.Parsing;
using ReviewLint.Analysis.Naming;
using ReviewLint.Reporting;

namespace ReviewLint.Cli.Checking;

/// <summary>A report that goes to a file: <c>--output sarif=review.sarif</c>.</summary>
internal sealed record ReportFile(string Format, string Path)
{
    /// <summary>Reads the option's values; what is wrong with one is said on its own line.</summary>
    public static ReportFile[] Parse(ArgumentResult result)
    {
        var files = new List<ReportFile>();
        foreach (var token in result.Tokens)
        {
            var split = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (split <= 0 || split == token.Value.Length - 1)
            {
                result.AddError($"'{token.Value}' names no format and file; write it as FORMAT=FILE, for example sarif=review.sarif");
                continue;
            }

            var format = token.Value[..split];
            if (!ReportFormats.Names.Contains(format))
            {
                var hint = NameSuggester.Closest(format, ReportFormats.Names) is { } closest ? $"did you mean '{closest}'?" : $"there are {string.Join(", ", ReportFormats.Names)}";
                result.AddError($"there is no format '{format}'; {hint}");
                continue;
            }

            files.Add(new ReportFile(format, token.Value[(split + 1)..]));
        }

        return [.. files];
    }
}
