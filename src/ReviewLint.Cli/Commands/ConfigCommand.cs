using System.CommandLine;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Cli.Files;
using ReviewLint.Cli.Packages;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint config show</c>: each setting with its origin.</summary>
internal static class ConfigCommand
{
    public static Command Create()
    {
        var file = PathArgument.One("FILE", "The document whose settings to show.");
        var document = new DocumentOptions();
        var show = new Command("show", "Print each setting that holds for a document, with the place it comes from.") { file };
        document.AddTo(show);
        show.SetAction((result, _) => Task.FromResult(Run(result.GetValue(file)!, document.Read(result))));
        return new Command("config", "Show configuration.") { show };
    }

    private static int Run(string file, ConfigurationOverrides overrides)
    {
        var configuration = new ReviewConfiguration(overrides);
        var packs = new PackAnalyzers(overrides);
        var input = InputFiles.One(file, stdinPath: null);
        if (ManagedProgram.HandOver([input], configuration, packs) is { } code)
        {
            return code;
        }

        var result = new ReviewAnalysisDriver(packs.For, configuration).Analyze(input);
        if (result.Configuration is not { } settings)
        {
            throw new UsageException($"'{file}' cannot be read");
        }

        var width = settings.Settings.Length == 0 ? 0 : settings.Settings.Max(s => s.Name.Length + s.Value.Length);
        foreach (var setting in settings.Settings)
        {
            Console.Out.WriteLine($"{setting.Name} = {setting.Value}".PadRight(width + 5) + "# " + setting.Origin);
        }

        foreach (var problem in configuration.Problems)
        {
            Console.Error.WriteLine($"{problem.Path}({problem.Line},{problem.Column}): {problem.Message}");
        }

        packs.WriteProblems();
        return ExitCode.Success;
    }
}
