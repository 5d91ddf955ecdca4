using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Configuration;

/// <summary>Checks values of rules' settings against their types.</summary>
internal static class RuleOptionValues
{
    /// <summary>Whether a value is of a type.</summary>
    public static bool IsValid(RuleOptionType type, string value) => type switch
    {
        RuleOptionType.Integer => SettingValues.TryInteger(value, int.MinValue, int.MaxValue, out _),
        RuleOptionType.Number => SettingValues.TryNumber(value, out _),
        RuleOptionType.Boolean => SettingValues.TryBoolean(value, out _),
        _ => value.Length > 0,
    };

    /// <summary>What a value of a type must be, for messages.</summary>
    public static string Expected(RuleOptionType type) => type switch
    {
        RuleOptionType.Integer => "a whole number",
        RuleOptionType.Number => "a number",
        RuleOptionType.Boolean => "true or false",
        RuleOptionType.List => "words divided by commas",
        _ => "a word",
    };
}
