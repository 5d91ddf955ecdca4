using System.Text;
using System.Text.Json;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Reporting.Tests;

public sealed class ReportWriterTests
{
    private const string Review = "---\nkind: performance-review\nintent: feedback\n---\n\nYou are always late with estimates.\n";

    [Fact]
    public void Text_says_what_where_and_what_to_do()
    {
        var report = Write("text", ReportOptions.Default);

        Assert.StartsWith("omar.md(6,9): warning RL6009: \"always\" is an absolute", report, StringComparison.Ordinal);
        Assert.Contains("\n  6 | You are always late with estimates.\n    |         ^^^^^^\n  help: ", report, StringComparison.Ordinal);
        Assert.EndsWith("Checked 1 document: 1 warning.\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', report);
    }

    [Fact]
    public void Colour_changes_nothing_but_the_colour() =>
        Assert.Equal(Write("text", ReportOptions.Default), System.Text.RegularExpressions.Regex.Replace(Write("text", ReportOptions.Default with { Color = true }), "\e\\[[0-9;]*m", ""));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Redacted_output_holds_no_word_of_the_review(string format)
    {
        var report = Write(format, ReportOptions.Default with { Redact = true });

        Assert.Contains("RL6009", report, StringComparison.Ordinal);
        Assert.DoesNotContain("estimates", report, StringComparison.Ordinal);
        Assert.DoesNotContain("\"always\"", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_positions_are_one_based_with_the_end_exclusive()
    {
        using var json = JsonDocument.Parse(Write("json", ReportOptions.Default));

        var finding = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal((6, 9, 6, 15), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
        Assert.Equal("always", finding.GetProperty("text").GetString());
    }

    [Fact]
    public void Text_names_a_line_once_however_many_places_in_it_are_shown()
    {
        var report = SampleReport.Write("text", review: "---\nkind: performance-review\nintent: feedback\n---\n\nYou are always late with estimates, and estimates matter.\n\nThe estimates of May came.\n");

        Assert.Equal(["  note: line 6: what it is said of", "  note: line 8: what it is said of"], report.Split('\n').Where(l => l.Contains("note:", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_unknown_format_is_an_argument_error() =>
        Assert.Throws<ArgumentException>(() => ReportFormats.Create("xml", Stream.Null, ReportOptions.Default));

    [Fact]
    public void Text_of_very_many_findings_is_written_in_parts()
    {
        var result = Analyze("---\nkind: performance-review\nintent: feedback\n---\n\n" + string.Concat(Enumerable.Repeat("You are always late 🎉.\n\n", 2_000)));
        var parts = new PartsStream();
        using (var report = ReportFormats.Create("text", parts, ReportOptions.Default))
        {
            report.Write(result);
        }

        Assert.All(parts.Lengths, l => Assert.InRange(l, 1, 100_000));
        Assert.Equal(2_000, Encoding.UTF8.GetString(parts.ToArray()).Split(" RL6009: ").Length - 1);
    }

    private sealed class PartsStream : MemoryStream
    {
        public List<int> Lengths { get; } = [];

        public override void Write(byte[] buffer, int offset, int count)
        {
            Lengths.Add(count);
            base.Write(buffer, offset, count);
        }
    }

    private static string Write(string format, ReportOptions options)
    {
        var result = Analyze(Review);
        var summary = new ReportSummary();
        summary.Add(result);
        using var stream = new MemoryStream();
        using (var report = ReportFormats.Create(format, stream, options))
        {
            report.Write(result);
            report.Complete(summary);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ReviewResult Analyze(string review)
    {
        var configuration = new ReviewConfiguration(ConfigurationOverrides.None, _ => null);
        var driver = new ReviewAnalysisDriver(_ => [new DeclarativeAnalyzer([RulePackLoader.BuiltIn])], configuration);
        return driver.Analyze(new ReviewInput("omar.md", "/reviews/omar.md", () => Encoding.UTF8.GetBytes(review)));
    }
}
