using System.CommandLine;
using System.CommandLine.Parsing;
using ReviewLint.Analysis.Naming;

namespace ReviewLint.Cli;

/// <summary>Closed lists of values, whose errors name the option, and the value that was probably meant.</summary>
internal static class AllowedValues
{
    /// <summary>Lets an option take only these values, and completes them.</summary>
    public static void AcceptOnly<T>(this Option<T> option, params string[] values)
    {
        option.Validators.Add(result => Check(result, option.Name, values));
        option.CompletionSources.Clear();
        option.CompletionSources.Add(values);
    }

    private static void Check(OptionResult result, string option, string[] values)
    {
        foreach (var token in result.Tokens)
        {
            if (!values.Contains(token.Value, StringComparer.Ordinal))
            {
                var hint = NameSuggester.Closest(token.Value, values) is { } closest ? $"did you mean '{closest}'?" : $"write {InWords(values)}";
                result.AddError($"'{token.Value}' is no value of {option}; {hint}");
            }
        }
    }

    private static string InWords(string[] values) => $"{string.Join(", ", values[..^1])} or {values[^1]}";
}
