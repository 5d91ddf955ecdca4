using System.CommandLine;
using System.Globalization;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Naming;
using ReviewLint.Analysis.Rules;
using ReviewLint.Cli.Packages;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint rules explain</c>.</summary>
internal static class RulesExplainCommand
{
    public static Command Create()
    {
        var ids = new Argument<string[]>("RULE") { Description = "Ids or names, e.g. RL4003 or ownerless-next-step.", Arity = ArgumentArity.OneOrMore };
        var document = new DocumentOptions();
        var command = new Command("explain", "Say what a rule finds, why it matters, what to do and how to set it.") { ids };
        document.AddTo(command);
        command.SetAction((result, _) =>
        {
            var overrides = document.Read(result);
            var packs = new PackAnalyzers(overrides);
            return Task.FromResult(ManagedProgram.HandOver(overrides.Packs, packs) ?? Run(result.GetValue(ids)!, packs, overrides));
        });
        return command;
    }

    private static int Run(string[] ids, PackAnalyzers packs, ConfigurationOverrides overrides)
    {
        var (rules, language) = (packs.Rules(overrides.Packs), overrides.Language ?? LanguageTag.English);
        packs.WriteProblems();
        var output = new StringBuilder();
        foreach (var id in ids)
        {
            var rule = rules.Find(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(id, StringComparison.OrdinalIgnoreCase))
                ?? throw new UsageException(Unknown(id, rules));
            Write(output, rule, language);
        }

        Console.Out.Write(output);
        return ExitCode.Success;
    }

    private static string Unknown(string id, List<ReviewRule> rules) =>
        NameSuggester.Closest(id, rules.SelectMany(r => new[] { r.Id, r.Name })) is { } closest
            ? $"there is no rule '{id}'; did you mean '{closest}'?"
            : $"there is no rule '{id}'; 'reviewlint rules list' shows them all";

    private static string Severity(ReviewRule rule, ReviewKind kind) => RulesListCommand.Severity(rule, kind) is var severity and not "-" ? severity : "off";

    // What a finding fills in: {0} tells a reader nothing.
    private static string WithoutNumbers(string format)
    {
        var text = new StringBuilder(format.Length);
        for (var at = 0; at < format.Length; at++)
        {
            var close = format[at] == '{' ? format.IndexOf('}', at) : -1;
            text.Append(close > 0 ? '…' : format[at]);
            at = Math.Max(at, close);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder output, ReviewRule rule, LanguageTag language)
    {
        output.Append(rule.Id).Append(' ').Append(rule.Name).Append(": ").Append(rule.Title).Append("\n\n");
        output.Append(rule.Why.Trim()).Append("\n\n");
        output.Append("Message:  ").Append(WithoutNumbers(rule.DescriptorFor(language).MessageFormat.ToString(CultureInfo.InvariantCulture))).Append('\n');
        output.Append("Help:     ").Append(rule.HelpFor(language)).Append('\n');
        output.Append("Category: ").Append(rule.Category).Append('\n');
        output.Append("Severity: ").Append(Severity(rule, ReviewKind.PerformanceReview)).Append(" in performance reviews, ")
            .Append(Severity(rule, ReviewKind.CodeReview)).Append(" in code reviews\n");
        output.Append("Intents:  ").Append(RulesListCommand.Intents(rule.Intents)).Append('\n');
        foreach (var option in rule.Options)
        {
            output.Append("Option:   reviewlint_").Append(rule.Id.ToLowerInvariant()).Append('_').Append(option.Name)
                .Append(" = ").Append(option.Default).Append("  # ").Append(option.Description).Append('\n');
        }

        output.Append("Switch off: dotnet_diagnostic.").Append(rule.Id).Append(".severity = none in .editorconfig, or <!-- reviewlint-disable-next-line ")
            .Append(rule.Id).Append(" -- why --> above a line\n\n");
    }
}
