using System.Text;
using BenchmarkDotNet.Attributes;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;
using ReviewLint.Reporting;

namespace ReviewLint.Benchmarks;

/// <summary>The stages over one review of the generated corpus, each with the output of those before it. Split and tag are parts of parse.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(ReviewCorpus.Review(1));
    private readonly ReviewParseOptions _options = new();
    private readonly AnnotationBuffer _buffer = new();
    private ReviewDocument _document = null!;
    private List<string> _paragraphs = null!;
    private List<string[]> _sentences = null!;
    private ReviewAnalysisDriver _driver = null!;
    private ReviewInput _input = null!;
    private ReviewResult _result = null!;

    /// <summary>Bytes of the review, for MB/s.</summary>
    public int Length => _bytes.Length;

    [GlobalSetup]
    public void SetUp()
    {
        _document = ReviewDocumentParser.Parse(_bytes, "review.md", _options);
        _paragraphs = [.. _document.Blocks.OfType<ProseBlock>().Select(b => b.Prose.Text)];
        _sentences = [.. _document.Sentences.Select(s => s.Tokens.ToArray().Select(t => t.Norm).ToArray())];
        var analyzer = new DeclarativeAnalyzer([RulePackLoader.BuiltIn]);
        _driver = new ReviewAnalysisDriver(_ => [analyzer], new ReviewConfiguration(ConfigurationOverrides.None, _ => null));
        _input = new ReviewInput("review.md", "/review.md", () => _bytes);
        _result = _driver.Analyze(_input);
    }

    [Benchmark]
    public int Split()
    {
        _buffer.Clear();
        foreach (var paragraph in _paragraphs)
        {
            Annotators.For(LanguageTag.Undetermined).Annotate(paragraph, [], _buffer);
        }

        return _buffer.SentenceCount;
    }

    [Benchmark]
    public int Tag()
    {
        _buffer.Clear();
        foreach (var sentence in _sentences)
        {
            Annotators.For(LanguageTag.English).AnnotatePretokenized(sentence, _buffer);
        }

        return _buffer.SentenceCount;
    }

    [Benchmark]
    public int Parse() => ReviewDocumentParser.Parse(_bytes, "review.md", _options).Sentences.Length;

    [Benchmark]
    public int Meaning() => ReviewSemanticModel.Create(_document, new SemanticOptions()).Meanings.Length;

    /// <summary>Everything up to the diagnostics: parse, meaning and all built-in rules.</summary>
    [Benchmark]
    public int Check() => _driver.Analyze(_input).Diagnostics.Length;

    [Benchmark]
    public void Report()
    {
        using var writer = ReportFormats.Create("json", Stream.Null, ReportOptions.Default);
        writer.Write(_result);
    }
}
