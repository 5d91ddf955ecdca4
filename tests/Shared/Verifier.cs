#if !USE_VERIFY_PACKAGE
using System.Runtime.CompilerServices;
using System.Text;

namespace VerifyXunit;

/// <summary>
/// Snapshot tests in Verify's convention, for as long as its core package cannot be restored: <c>Class.Method.verified.txt</c> beside the test,
/// <c>.received.txt</c> on failure. <c>-p:UseVerifyPackage=true</c> swaps in the real package with no change to a test.
/// </summary>
public static class Verifier
{
    /// <summary>Compares a text with its snapshot, kept in a file with the extension.</summary>
    public static Task Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        var verified = $"{stem}.verified.{extension}";
        var received = $"{stem}.received.{extension}";
        var expected = File.Exists(verified) ? Normalize(File.ReadAllText(verified)) : null;
        var actual = Normalize(target);
        if (actual == expected)
        {
            File.Delete(received);
            return Task.CompletedTask;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(false));
        Assert.Fail(expected is null
            ? $"New snapshot. Read {received}; if it is right, rename it to {verified}."
            : $"The snapshot differs. Compare {received} with {verified}.\n{FirstDifference(expected, actual)}");
        return Task.CompletedTask;
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"Line {line + 1}\n  verified: {(line < left.Length ? left[line] : "<end>")}\n  received: {(line < right.Length ? right[line] : "<end>")}";
    }
}
#endif
