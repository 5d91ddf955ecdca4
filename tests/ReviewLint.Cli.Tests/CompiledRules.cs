using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReviewLint.Cli.Tests;

/// <summary>Compiled rules for packs, made while the tests run.</summary>
internal static class CompiledRules
{
    /// <summary>A rule that reports the first sentence as ACME1001, "found it".</summary>
    public const string Good = """
        public sealed class Good : ReviewAnalyzer
        {
            private static readonly ReviewRule s_rule = new("ACME1001", "good", "Good", "House", RuleScope.Document, [new RuleSeverity(ReviewSeverity.Warning)], IntentSet.Any,
                ImmutableDictionary<string, string>.Empty.Add("en", "found it"), ImmutableDictionary<string, string>.Empty);
            public override ImmutableArray<ReviewRule> Rules => [s_rule];
            public override void Initialize(ReviewAnalysisContext context) => context.RegisterDocumentAction(d => d.Report(s_rule, d.Document.Sentences[0].Span, d.Document.Sentences[0].Language));
        }
        """;

    private const string Usings = "using System; using System.Collections.Immutable; using ReviewLint.Analysis; using ReviewLint.Analysis.Diagnostics; using ReviewLint.Analysis.Rules;\n";

    /// <summary>The assembly of that code, which sees what the program sees.</summary>
    public static byte[] Compile(string name, string code)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(Usings + code)],
            platform.Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return assembly.ToArray();
    }
}
