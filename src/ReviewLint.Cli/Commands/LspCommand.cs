using System.CommandLine;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Cli.Packages;
using ReviewLint.LanguageServer;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint lsp</c>: the language server, for an editor to start.</summary>
internal static class LspCommand
{
    public static Command Create()
    {
        var document = new DocumentOptions();
        var stdio = new Option<bool>("--stdio") { Description = "Speak over standard input and output. That is what it does anyway; clients like to say so.", Hidden = true };
        var clientProcess = new Option<int?>("--clientProcessId") { Description = "The client's process; the client says it in the protocol too.", Hidden = true };
        var command = new Command("lsp", "Serve an editor over the Language Server Protocol, on standard input and output. docs/editors.md has the settings.") { stdio, clientProcess };
        document.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            var overrides = document.Read(result);
            if (ManagedProgram.HandOver(AllowedPacks.Read(overrides.AllowedPacks)) is { } code)
            {
                return Task.FromResult(code);
            }

            var options = new LanguageServerOptions
            {
                Overrides = overrides,
                CreateRules = () => CreateRules(overrides),
                Version = typeof(LspCommand).Assembly.GetName().Version?.ToString(3) ?? "",
            };
            return ReviewLanguageServer.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), options, cancellationToken);
        });
        return command;
    }

    private static RuleSource CreateRules(ConfigurationOverrides overrides)
    {
        var packs = new PackAnalyzers(overrides);
        return new RuleSource(packs.For, () => packs.Problems);
    }
}
