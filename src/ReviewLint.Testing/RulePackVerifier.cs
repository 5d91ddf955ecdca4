using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Testing;

/// <summary>Tests the declarative rules of a pack, as <c>reviewlint rules test</c> does.</summary>
public static class RulePackVerifier
{
    /// <summary>Reads a pack and runs every example of its rules.</summary>
    /// <param name="folder">The pack's folder.</param>
    /// <exception cref="ReviewVerificationException">A file cannot be read, or an example does not come out; the message has a line for each.</exception>
    public static void Verify(string folder)
    {
        var pack = RulePackLoader.Load(folder);
        var wrong = pack.Problems.Where(p => p.Severity >= ReviewSeverity.Warning).Select(p => $"{p.Path}({p.Line},{p.Column}): {p.Id}: {p.Message}")
            .Concat(RuleExampleRunner.Run(pack).Where(e => !e.Passed).Select(e => $"{e.Path}({e.Line},1): {e.RuleId}: {e.Kind} example: {e.Message}"))
            .ToList();
        if (wrong.Count > 0)
        {
            throw new ReviewVerificationException(string.Join('\n', wrong));
        }
    }
}
