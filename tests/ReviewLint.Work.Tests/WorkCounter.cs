using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SharpFuzz;
using SharpFuzz.Common;

namespace ReviewLint.Work.Tests;

/// <summary>
/// Counts the branches that a job takes in our code and in the readers it calls. The job runs on copies of those assemblies that call back at
/// every branch; the tests themselves, and every other test project, run on the assemblies as they ship. What the runtime's own methods do (a search
/// in a span, a copy) is one branch of ours: the seconds of that are in <c>hostile</c> of the benchmarks.
/// </summary>
internal static class WorkCounter
{
    private static readonly string[] s_counted =
    [
        "ReviewLint.Language", "ReviewLint.Documents", "ReviewLint.Meaning", "ReviewLint.Analysis", "ReviewLint.Reporting",
        "Markdig", "YamlDotNet", "Microsoft.Recognizers.Text", "Microsoft.Recognizers.Text.DataTypes.TimexExpression",
    ];

    private static readonly Lazy<Copies> s_copies = new(LoadCopies);

    [ThreadStatic]
    private static long t_branches;

    /// <summary>Runs a job of <see cref="Jobs"/> and counts.</summary>
    /// <param name="job">The name of its method.</param>
    /// <param name="how">What the job is told besides the text.</param>
    /// <param name="text">What it reads.</param>
    /// <returns>Branches taken on this thread, and what the job says of its result.</returns>
    public static (long Branches, string Result) Count(string job, string how, string text)
    {
        var run = s_copies.Value.Assemblies.Single(a => a.GetName().Name == typeof(Jobs).Assembly.GetName().Name)
            .GetType(typeof(Jobs).FullName!, throwOnError: true)!.GetMethod(job)!.CreateDelegate<Func<string, string, string>>();
        var before = t_branches;
        var result = run(how, text);
        return (t_branches - before, result);
    }

    /// <summary>Fails when twice the text makes more than 2.2 times the work.</summary>
    public static void AssertInStep(string job, string how, Func<int, string> textOfLength, int length)
    {
        // What is made once, and what a thread keeps of the words it has met, is not the text's.
        Count(job, how, textOfLength(length / 4));
        var once = Count(job, how, textOfLength(length)).Branches;
        var twice = Count(job, how, textOfLength(2 * length)).Branches;

        // A job that reads nothing would be in step with anything.
        Assert.True(once > length / 8, $"{once} branches for {length} characters");
        Assert.True(twice <= 2.2 * once, $"{once} branches for {length} characters, {twice} for twice as many ({(double)twice / once:0.00} times)");
    }

    private static Copies LoadCopies()
    {
        var folder = Directory.CreateTempSubdirectory("reviewlint-").FullName;
        try
        {
            // The only way to ask for the call back; read when the options are first used.
            Environment.SetEnvironmentVariable("SHARPFUZZ_ENABLE_ON_BRANCH_CALLBACK", "1");
            var copies = new Copies();
            foreach (var name in s_counted)
            {
                var copy = Path.Combine(folder, name + ".dll");
                File.Copy(Path.Combine(AppContext.BaseDirectory, name + ".dll"), copy);
                Fuzzer.Instrument(copy, _ => true, Options.Value);
                copies.Add(name, File.ReadAllBytes(copy));
            }

            copies.Add(typeof(Jobs).Assembly.GetName().Name!, File.ReadAllBytes(typeof(Jobs).Assembly.Location));
            SetMap();
            Trace.OnBranch = static (_, _) => t_branches++;
            return copies;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The copies also write to the fuzzer's map, which nobody reads here.
    private static unsafe void SetMap() => Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(1 << 16);

    // What is not a copy comes from the tests' own context.
    private sealed class Copies() : AssemblyLoadContext("counted")
    {
        private readonly Dictionary<string, Assembly> _loaded = new(StringComparer.Ordinal);

        public void Add(string name, byte[] assembly) => _loaded.Add(name, LoadFromStream(new MemoryStream(assembly)));

        protected override Assembly? Load(AssemblyName assemblyName) => _loaded.GetValueOrDefault(assemblyName.Name!);
    }
}
