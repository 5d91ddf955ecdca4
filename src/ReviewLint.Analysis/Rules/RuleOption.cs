namespace ReviewLint.Analysis.Rules;

/// <summary>A setting of a rule, written <c>reviewlint_rlNNNN_name</c> in <c>.editorconfig</c>.</summary>
/// <param name="Name">Its name, e.g. <c>max_days</c>.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Default">Its default, as it would be written.</param>
/// <param name="Description">One line.</param>
public sealed record RuleOption(string Name, RuleOptionType Type, string Default, string Description);
