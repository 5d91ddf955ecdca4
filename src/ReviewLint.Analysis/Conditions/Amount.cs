using System.Globalization;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A number in a condition: written out, or a setting of the rule.</summary>
/// <param name="Value">The number; of a setting, its default.</param>
/// <param name="RuleId">The rule whose setting it is; null when it is written out.</param>
/// <param name="Option">The setting.</param>
internal readonly record struct Amount(double Value, string? RuleId = null, string? Option = null)
{
    public string Key => Option is null ? Value.ToString(CultureInfo.InvariantCulture) : RuleId + "$" + Option;
}
