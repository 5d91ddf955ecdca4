using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Cli.Packages;

/// <summary>Loads the compiled rules of packs that are allowed. Never throws for what a pack holds or does: that is a problem of the pack.</summary>
internal static class PackCodeLoader
{
    /// <summary>Whether this program can load code at all; the native one cannot, and the compiler leaves the code for it out.</summary>
#pragma warning disable IL4000 // The analyzer knows the value only once the program is trimmed; the project file sets the switch to false there.
    [FeatureSwitchDefinition("ReviewLint.Cli.CanLoadPackCode")]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    public static bool IsSupported => AppContext.TryGetSwitch("ReviewLint.Cli.CanLoadPackCode", out var value) ? value : RuntimeFeature.IsDynamicCodeSupported;
#pragma warning restore IL4000

    /// <summary>Loads the compiled rules of a pack.</summary>
    /// <param name="pack">The pack, which has some.</param>
    /// <param name="allowed">What is allowed.</param>
    /// <param name="problems">Where problems go.</param>
    public static ImmutableArray<ReviewAnalyzer> Load(RulePack pack, AllowedPacks allowed, List<ConfigurationProblem> problems)
    {
        var code = pack.Code!;
        ImmutableArray<PackCodeFile> files;
        try
        {
            files = code.Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problems.Add(code.Problem($"the compiled rules of pack '{pack.Name}' cannot be read: {OneLine(e)}", ""));
            return [];
        }

        var hash = PackCode.HashOf(files);
        if (allowed.WhyNot(pack, hash) is { } why)
        {
            problems.Add(code.Problem(why, $"If you trust this code, allow it on this machine: reviewlint rules allow {Shown(pack.Folder)}; or in this run: --allow-pack {AllowedPacks.Entry(pack.Name, hash)}"));
            return [];
        }

        if (IsSupported)
        {
            return Run(pack, files, problems);
        }

        problems.Add(code.Problem($"the compiled rules of pack '{pack.Name}' need the managed program, and {ManagedProgram.WhatIsMissing()}", ManagedProgram.Help));
        return [];
    }

    [RequiresUnreferencedCode("Runs code that the trimmed program does not have.")]
    private static ImmutableArray<ReviewAnalyzer> Run(RulePack pack, ImmutableArray<PackCodeFile> files, List<ConfigurationProblem> problems)
    {
        var code = pack.Code!;
        var analyzers = ImmutableArray.CreateBuilder<ReviewAnalyzer>();
        try
        {
            var types = new PackLoadContext(pack.Name, files).LoadFile(code.FileName).GetExportedTypes()
                .Where(t => t.IsSubclassOf(typeof(ReviewAnalyzer)) && !t.IsAbstract && !t.ContainsGenericParameters)
                .OrderBy(t => t.FullName, StringComparer.Ordinal);
            foreach (var type in types)
            {
                if (Create(type, pack, problems) is { } analyzer)
                {
                    analyzers.Add(analyzer);
                }
            }

            if (analyzers.Count == 0 && problems.Count == 0)
            {
                problems.Add(code.Problem($"there is no rule in '{code.FileName}'", "A rule is a public class that derives from ReviewAnalyzer and has a constructor without parameters."));
            }
        }
#pragma warning disable CA1031 // Whatever a pack's code throws is its problem, told in one line.
        catch (Exception e)
#pragma warning restore CA1031
        {
            problems.Add(code.Problem($"the compiled rules of pack '{pack.Name}' cannot be loaded: {OneLine(e)}", "Build the pack against the ReviewLint.Analysis of this version, with all that it needs beside it."));
        }

        return analyzers.ToImmutable();
    }

    [RequiresUnreferencedCode("Runs code that the trimmed program does not have.")]
    private static ReviewAnalyzer? Create(Type type, RulePack pack, List<ConfigurationProblem> problems)
    {
        try
        {
            var analyzer = (ReviewAnalyzer)Activator.CreateInstance(type)!;
            var wrong = analyzer.Rules.IsDefaultOrEmpty ? "it names no rules" : analyzer.Rules
                .Select(r => RuleScaffold.ProblemWithId(r.Id, pack.Prefix) ?? (pack.Rules.Any(own => own.Id == r.Id) ? $"the rule {r.Id} is also in a rule file of the pack" : null))
                .FirstOrDefault(p => p is not null);
            if (wrong is null)
            {
                return analyzer;
            }

            problems.Add(pack.Code!.Problem($"{type.Name} of pack '{pack.Name}': {wrong}", ""));
        }
#pragma warning disable CA1031 // Whatever a pack's code throws is its problem, told in one line.
        catch (Exception e)
#pragma warning restore CA1031
        {
            problems.Add(pack.Code!.Problem($"{type.Name} of pack '{pack.Name}' failed before it could check anything ({OneLine((e as TargetInvocationException)?.InnerException ?? e)})", ""));
        }

        return null;
    }

    private static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative).Replace('\\', '/');
    }

    private static string OneLine(Exception e) => $"{e.GetType().Name}: {e.Message.Split('\r', '\n')[0]}";
}
