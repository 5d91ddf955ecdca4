using ReviewLint.Analysis;
using ReviewLint.Documents;

namespace ReviewLint.Testing;

/// <summary>The short way to test a compiled rule; <see cref="ReviewAnalyzerTest"/> is the long one.</summary>
/// <typeparam name="TAnalyzer">The rule's class.</typeparam>
#pragma warning disable CA1000 // Named and used as Roslyn's own verifiers are: the type says what is tested, the methods how.
public static class ReviewAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : ReviewAnalyzer, new()
{
    /// <summary>Checks a performance review: every <c>[|…|]</c> in it must be found, exactly so, and nothing else; without marks, nothing may be.</summary>
    /// <param name="markup">The review in Markdown, with marks.</param>
    /// <param name="intent">What it sets out to be.</param>
    /// <exception cref="ReviewVerificationException">It does not come out so.</exception>
    public static void Verify(string markup, ReviewIntent intent = ReviewIntent.Undeclared) =>
        new ReviewAnalyzerTest(new TAnalyzer(), markup) { Intent = intent }.Run();

    /// <summary>Checks a performance review, and what its fixes make of it.</summary>
    /// <param name="markup">The review in Markdown, with marks.</param>
    /// <param name="fixedText">The review after all fixes, safe and unsafe.</param>
    /// <param name="intent">What it sets out to be.</param>
    /// <exception cref="ReviewVerificationException">It does not come out so.</exception>
    public static void VerifyFix(string markup, string fixedText, ReviewIntent intent = ReviewIntent.Undeclared) =>
        new ReviewAnalyzerTest(new TAnalyzer(), markup) { Intent = intent, FixedText = fixedText }.Run();
}
#pragma warning restore CA1000
