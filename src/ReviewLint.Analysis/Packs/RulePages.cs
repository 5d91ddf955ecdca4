using System.Collections.Immutable;
using System.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Packs;

/// <summary>The documentation of a pack's rules, made from the rule files: a page a rule, an index by family, and the list of analyzers in Roslyn's manner.</summary>
public static class RulePages
{
    private static readonly (string Code, string Name)[] Languages = [("en", "English"), ("fi", "Finnish")];

    /// <summary>The pages by file name, in order.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(RulePack pack) =>
        [.. pack.Definitions.OrderBy(d => d.Rule.Id, StringComparer.Ordinal).Select(d => (d.Rule.Id + ".md", Page(d))), ("README.md", Index(pack)), ("AnalyzerReleases.Unshipped.md", Releases(pack))];

    private static string Page(RuleDefinition definition)
    {
        var rule = definition.Rule;
        var file = YamlTreeReader.Read(definition.Source.Text());
        var page = new StringBuilder("<!-- Made from the rule's file by `reviewlint rules docs`; change that. -->\n\n");
        page.Append("# ").Append(rule.Id).Append(' ').Append(rule.Name).Append("\n\n").Append(rule.Title).Append(".\n\n");
        page.Append("| family | looks at | performance review | code review | fix |\n| --- | --- | --- | --- | --- |\n| ")
            .Append(rule.Category).Append(" | ").Append(rule.Scope.ToString().ToLowerInvariant()).Append(" | ")
            .Append(Severity(rule, ReviewKind.PerformanceReview)).Append(" | ").Append(Severity(rule, ReviewKind.CodeReview)).Append(" | ").Append(Fixes(definition)).Append(" |\n\n");
        Append(page, "Why it matters", Text(file.Find("why")));
        page.Append("## What it says\n\n");
        foreach (var (code, name) in Languages)
        {
            if (Text((file.Find("message") as YamlMapping)?.Find(code)) is { Length: > 0 } message)
            {
                page.Append("- ").Append(name).Append(": ").Append(message).Append(" — ").Append(Text((file.Find("help") as YamlMapping)?.Find(code))).Append('\n');
            }
        }

        page.Append('\n');
        AppendExamples(page, "Reported", definition.Examples.Where(e => e.IsFlag));
        AppendExamples(page, "Left alone", definition.Examples.Where(e => !e.IsFlag && e.To is null));
        AppendFixes(page, definition);
        if (!rule.Options.IsEmpty)
        {
            page.Append("## Settings\n\n| key in `.editorconfig` | default | what it is |\n| --- | --- | --- |\n");
            foreach (var option in rule.Options)
            {
                page.Append("| `reviewlint_").Append(rule.Id.ToLowerInvariant()).Append('_').Append(option.Name).Append("` | ").Append(option.Default).Append(" | ").Append(option.Description).Append(" |\n");
            }

            page.Append('\n');
        }

        page.Append("## When to switch it off\n\n");
        if (Text(file.Find("noise")) is { Length: > 0 } noise)
        {
            page.Append(noise).Append("\n\n");
        }

        page.Append("`dotnet_diagnostic.").Append(rule.Id).Append(".severity = none` in `.editorconfig`, or `<!-- reviewlint-disable-next-line ").Append(rule.Id).Append(" -- why -->` above a line.\n");
        if (!definition.Sources.IsEmpty)
        {
            page.Append("\n## Sources\n\n").AppendJoin('\n', definition.Sources.Select(s => "- " + s)).Append('\n');
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, string title, string text)
    {
        if (text.Length > 0)
        {
            page.Append("## ").Append(title).Append("\n\n").Append(text).Append("\n\n");
        }
    }

    // A short example of each language teaches more than all of them; what the rule says only to who asks is not what it is for.
    private static void AppendExamples(StringBuilder page, string title, IEnumerable<RuleExample> examples)
    {
        const int EachLanguage = 2;
        var shown = examples.Where(e => e.KnownGap is null && e.Severity != ReviewSeverity.Hidden).GroupBy(e => e.FrontMatter.FirstOrDefault(f => f.Key == "language").Value ?? "en", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.OrderBy(e => e.Text.Length).Take(EachLanguage).OrderBy(e => e.Line)).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        page.Append("## ").Append(title).Append("\n\n");
        foreach (var example in shown)
        {
            page.Append("````markdown\n");
            if (!example.FrontMatter.IsEmpty)
            {
                page.Append("---\n").AppendJoin('\n', example.FrontMatter.Select(f => $"{f.Key}: {f.Value}")).Append("\n---\n\n");
            }

            page.Append(Unmarked(example.Text).TrimEnd()).Append("\n````\n\n");
        }
    }

    private static void AppendFixes(StringBuilder page, RuleDefinition definition)
    {
        var shown = definition.Examples.Where(e => e.KnownGap is null && e.To is not null && e.To != e.Text).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        page.Append("## What the fix does\n\n");
        foreach (var example in shown)
        {
            page.Append(example.Safety == FixSafety.Safe ? "Safe" : "Unsafe: read it afterwards").Append(":\n\n````diff\n");
            var (before, after) = (example.Text.TrimEnd().Split('\n'), example.To!.TrimEnd().Split('\n'));
            page.AppendJoin('\n', before.Except(after).Where(l => l.Length > 0).Select(l => "- " + l)).Append('\n')
                .AppendJoin('\n', after.Except(before).Where(l => l.Length > 0).Select(l => "+ " + l)).Append("\n````\n\n");
        }
    }

    private static string Unmarked(string text)
    {
        foreach (var mark in (string[])["[|", "|]", "{|", "|}"])
        {
            text = text.Replace(mark, "", StringComparison.Ordinal);
        }

        return text;
    }

    private static string Index(RulePack pack)
    {
        var index = new StringBuilder("<!-- Made from the rule files by `reviewlint rules docs`; change those. -->\n\n# Rules\n");
        foreach (var family in pack.Definitions.OrderBy(d => d.Rule.Id, StringComparer.Ordinal).GroupBy(d => d.Rule.Category, StringComparer.Ordinal))
        {
            index.Append("\n## ").Append(family.Key).Append("\n\n| rule | what it finds | performance review | code review | fix |\n| --- | --- | --- | --- | --- |\n");
            foreach (var definition in family)
            {
                var rule = definition.Rule;
                index.Append("| [").Append(rule.Id).Append("](").Append(rule.Id).Append(".md) ").Append(rule.Name).Append(" | ").Append(rule.Title).Append(" | ")
                    .Append(Severity(rule, ReviewKind.PerformanceReview)).Append(" | ").Append(Severity(rule, ReviewKind.CodeReview)).Append(" | ").Append(Fixes(definition)).Append(" |\n");
            }
        }

        return index.ToString();
    }

    private static string Releases(RulePack pack)
    {
        var list = new StringBuilder("; Unshipped analyzer release\n; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (var rule in pack.Definitions.Select(d => d.Rule).OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            list.Append(rule.Id).Append(" | ").Append(rule.Category).Append(" | ").Append(ReviewRule.ToRoslyn(rule.DefaultSeverity)).Append(" | [").Append(rule.Name).Append("](").Append(rule.Id).Append(".md)\n");
        }

        return list.ToString();
    }

    private static string Severity(ReviewRule rule, ReviewKind kind) =>
        rule.HighestFor(kind) is not ReviewSeverity.None and var highest ? highest.ToString().ToLowerInvariant() : "–";

    private static string Fixes(RuleDefinition definition) =>
        definition.Fixes.IsEmpty ? "–" : string.Join(", ", definition.Fixes.Select(f => f.Safety == FixSafety.Safe ? "safe" : "unsafe").Distinct().ToImmutableSortedSet(StringComparer.Ordinal));

    private static string Text(YamlValue? value) => value is YamlScalar scalar ? scalar.Text.Trim() : "";
}
