using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using NJsonSchema;
using ReviewLint.Analysis.Baselines;

namespace ReviewLint.Reporting.Tests;

public sealed class FormatTests
{
    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Fact]
    public Task Text() => Verifier.Verify(SampleReport.Write("text"));

    [Fact]
    public Task Msbuild() => Verifier.Verify(SampleReport.Write("msbuild"));

    [Fact]
    public Task Json() => Verifier.Verify(SampleReport.Write("json"), "json");

    [Fact]
    public Task Sarif() => Verifier.Verify(SampleReport.Write("sarif", ReportOptions.Default with { HasBaseline = true }, KnownHealth()), "sarif");

    [Fact]
    public Task Github() => Verifier.Verify(SampleReport.Write("github"));

    [Fact]
    public Task Gitlab() => Verifier.Verify(SampleReport.Write("gitlab"), "json");

    [Fact]
    public Task Junit() => Verifier.Verify(SampleReport.Write("junit"), "xml");

    [Fact]
    public Task Rdjson() => Verifier.Verify(SampleReport.Write("rdjson"), "json");

    [Fact]
    public Task Html() => Verifier.Verify(WithoutProfile(SampleReport.Write("html")), "html");

    [Fact]
    public void Html_draws_the_profile_and_says_in_words_what_it_draws()
    {
        var page = SampleReport.Write("html");

        Assert.Equal(5, System.Text.RegularExpressions.Regex.Count(page, "<tr><th scope=\"row\">"));
        Assert.Matches("role=\"img\" aria-label=\"\\d+ of 100 towards coaching\"", page);
        Assert.Matches("tells: lines? \\d", page);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public void A_profile_speaks_the_language_of_its_document_and_names_each_line_once(string format)
    {
        const string Finnish = "---\nkind: performance-review\nintent: feedback\n---\n\nHoidit muuton tammikuussa hyvin. Tilaukset myöhästyivät toukokuussa.\n";
        var report = System.Net.WebUtility.HtmlDecode(SampleReport.Write(format, ReportOptions.Default with { ShowProfile = true }, [SampleReport.Analyze("a.md", Finnish)]));

        Assert.Contains("kumpikaan pää ei ole parempi", report, StringComparison.Ordinal);
        Assert.Contains("kertoo: rivi 6", report, StringComparison.Ordinal);
        Assert.DoesNotContain("looks back", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_the_profile_on_request()
    {
        using var json = JsonDocument.Parse(SampleReport.Write("json", ReportOptions.Default with { ShowProfile = true }));

        var profile = json.RootElement.GetProperty("profiles")[0];
        Assert.Equal("reviews/Ömar & co.md", profile.GetProperty("path").GetString());
        Assert.Equal(["goals", "dialogue", "depth", "ownership", "approach"], profile.GetProperty("dimensions").EnumerateArray().Select(d => d.GetProperty("dimension").GetString()!));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Redacted_output_holds_no_word_of_the_review(string format)
    {
        var report = SampleReport.Write(format, ReportOptions.Default with { Redact = true, IsPrivate = true, ShowHidden = true });

        Assert.Contains("XA1001", report, StringComparison.Ordinal);
        foreach (var word in new[] { "estimates", "always", "often", "good", "migraine", "Half year", "otherwise", "what it is said of", "agreed" })
        {
            Assert.DoesNotContain(word, report, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_may_not_be_repeated_is_repeated_only_to_the_writer(string format)
    {
        // The page of the review holds the whole review, by its nature; the others only what is found.
        if (format != "html")
        {
            Assert.DoesNotContain("migraine", SampleReport.Write(format), StringComparison.Ordinal);
        }

        Assert.Contains("XA1002", SampleReport.Write(format), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_run_without_findings_is_a_whole_report(string format)
    {
        var report = SampleReport.Write(format, review: "---\nkind: performance-review\nintent: feedback\n---\n\nThanks for the help.\n");

        Assert.DoesNotContain("XA100", report, StringComparison.Ordinal);
        AssertWellFormed(format, report);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Sarif_is_valid_by_its_schema(bool redact, bool hasBaseline)
    {
        await using var stream = typeof(FormatTests).Assembly.GetManifestResourceStream("sarif.schema.json")!;
        using var reader = new StreamReader(stream);
        var schema = await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync());
        var options = ReportOptions.Default with { Redact = redact, HasBaseline = hasBaseline, ShowHidden = true };

        Assert.Empty(schema.Validate(SampleReport.Write("sarif", options, hasBaseline ? KnownHealth() : null)));
    }

    // The fields that reviewdog documents for its diagnostic format; its columns count bytes of UTF-8, and its ends are exclusive.
    [Fact]
    public void Rdjson_has_only_fields_that_reviewdog_knows_and_counts_columns_as_it_does()
    {
        var fields = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["result"] = ["diagnostics:diagnostic", "source:source", "severity:text"],
            ["diagnostic"] = ["message:text", "location:location", "severity:text", "source:source", "code:code", "suggestions:suggestion"],
            ["location"] = ["path:text", "range:range"],
            ["range"] = ["start:position", "end:position"],
            ["position"] = ["line:number", "column:number"],
            ["suggestion"] = ["range:range", "text:text"],
            ["source"] = ["name:text", "url:text"],
            ["code"] = ["value:text", "url:text"],
        };
        using var json = JsonDocument.Parse(SampleReport.Write("rdjson"));
        Check(json.RootElement, "result");

        var lines = SampleReport.Review.Split('\n');
        var words = json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("location").GetProperty("range"))
            .Where(r => r.GetProperty("start").GetProperty("line").GetInt32() == r.GetProperty("end").GetProperty("line").GetInt32())
            .Select(r => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(lines[r.GetProperty("start").GetProperty("line").GetInt32() - 1])[(r.GetProperty("start").GetProperty("column").GetInt32() - 1)..(r.GetProperty("end").GetProperty("column").GetInt32() - 1)]))
            .ToList();
        Assert.Contains("always", words);
        Assert.All(json.RootElement.GetProperty("diagnostics").EnumerateArray(), d => Assert.True(d.GetProperty("severity").GetString() is "ERROR" or "WARNING" or "INFO"));

        void Check(JsonElement element, string type)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Array:
                    Assert.All(element.EnumerateArray(), item => Check(item, type));
                    break;
                case JsonValueKind.Object:
                    foreach (var member in element.EnumerateObject())
                    {
                        var field = Assert.Single(fields[type], f => f.StartsWith(member.Name + ":", StringComparison.Ordinal));
                        Check(member.Value, field[(member.Name.Length + 1)..]);
                    }

                    break;
                default:
                    Assert.Equal(type, element.ValueKind == JsonValueKind.Number ? "number" : "text");
                    break;
            }
        }
    }

    [Fact]
    public void Sarif_tells_new_findings_from_known_ones_and_lists_the_suppressed()
    {
        using var json = JsonDocument.Parse(SampleReport.Write("sarif", ReportOptions.Default with { HasBaseline = true }, KnownHealth()));

        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal("unchanged", results.Single(r => r.GetProperty("ruleId").GetString() == "XA1002").GetProperty("baselineState").GetString());
        Assert.Equal("new", results.Single(r => r.GetProperty("ruleId").GetString() == "XA1003").GetProperty("baselineState").GetString());
        var suppressed = results.Single(r => r.TryGetProperty("suppressions", out var s) && s.GetArrayLength() > 0);
        Assert.Equal("agreed with Omar", suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    // Whatever a review or a path holds, a line of a log stays one line and a file can be parsed.
    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_text_and_path_give_a_well_formed_report(string format) =>
        Gen.Select(Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Const('\n'), Gen.Const(' '), Gen.Const('%'), Gen.Const(']'), Gen.Const('\u0000'), Gen.Const('\u2028'), Gen.Char['\uD7F0', '\uE00F']), 0, 60], Gen.String[Gen.Char['!', '~'], 1, 20])
            .Sample(
                (text, path) =>
                {
                    var result = SampleReport.Analyze(path.Replace('/', '_'), "---\nkind: performance-review\nintent: feedback\n---\n\nYou are always " + text + " always estimates " + text + ".\n");

                    AssertWellFormed(format, SampleReport.Write(format, ReportOptions.Default with { ShowHidden = true }, [result]));
                },
                iter: 60);

    private static void AssertWellFormed(string format, string report)
    {
        switch (format)
        {
            case "json" or "sarif" or "gitlab" or "rdjson":
                using (JsonDocument.Parse(report))
                {
                }

                break;
            case "junit":
                Assert.NotNull(XDocument.Parse(report).Root);
                break;
            case "html":
                Assert.NotNull(XDocument.Parse(report.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace("\">\n<meta", "\"/>\n<meta", StringComparison.Ordinal).Replace("light dark\">", "light dark\"/>", StringComparison.Ordinal)).Root);
                break;
            case "github":
                Assert.All(report.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.Matches("^::(error|warning|notice) file=[^:]+::", l));
                break;
            case "msbuild":
                Assert.All(report.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.Matches(@"\(\d+,\d+,\d+,\d+\): (error|warning|info) [A-Z]{2}\d{4}: ", l));
                break;
            default:
                Assert.StartsWith("Checked ", report.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1], StringComparison.Ordinal);
                break;
        }
    }

    // Where a text stands is the model's to say, and changes with it.
    private static string WithoutProfile(string page)
    {
        for (var start = page.IndexOf("<table class=\"profile\">", StringComparison.Ordinal); start >= 0; start = page.IndexOf("<table class=\"profile\">", StringComparison.Ordinal))
        {
            page = page.Remove(start, page.IndexOf("</table>\n", start, StringComparison.Ordinal) + "</table>\n".Length - start);
        }

        return page;
    }

    private static Baseline KnownHealth()
    {
        var result = SampleReport.Analyze("reviews/Ömar & co.md", SampleReport.Review);
        var known = Baseline.EntriesOf(result).Where(e => e.Rule == "XA1002").ToImmutableArray();
        return new Baseline("/work", ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>>.Empty.Add("reviews/Ömar & co.md", known));
    }
}
