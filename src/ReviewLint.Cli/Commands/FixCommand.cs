using System.CommandLine;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Fixes;
using ReviewLint.Cli.Files;
using ReviewLint.Cli.Packages;
using ReviewLint.Documents;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint fix</c>: applies the fixes that findings offer.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var paths = PathArgument.Many("Files, folders or globs. Default: the current folder. With -, standard input is fixed to standard output.");
        var document = new DocumentOptions();
        var unsafeFixes = new Option<bool>("--unsafe") { Description = "Apply also fixes that may change what a sentence means; read them afterwards." };
        var diff = new Option<bool>("--diff") { Description = "Print what would change as a unified diff, and write nothing." };
        var command = new Command("fix", "Apply the fixes that findings offer: safe ones, and unsafe ones on request. Signed or agreed documents are left alone.") { paths, unsafeFixes, diff };
        document.AddTo(command);
        HelpExamples.AddTo(command, "reviewlint fix reviews/ --diff", "reviewlint fix omar.md --unsafe");
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(paths) ?? [], document.Read(result), result.GetValue(unsafeFixes), result.GetValue(diff))));
        return command;
    }

    private static int Run(string[] paths, ConfigurationOverrides overrides, bool allowUnsafe, bool diff)
    {
        var (configuration, packs) = (new ReviewConfiguration(overrides), new PackAnalyzers(overrides));
        var inputs = InputFiles.Find(paths, stdinPath: null);
        if (ManagedProgram.HandOver(inputs, configuration, packs) is { } code)
        {
            return code;
        }

        var driver = new ReviewAnalysisDriver(packs.For, configuration);
        var (changed, applied, unreadable) = (0, 0, 0);
        var isStandardInput = paths is ["-"];
        foreach (var input in inputs)
        {
            if (ReviewExport.HasExportName(input.FullPath))
            {
                Console.Error.WriteLine($"{input.DisplayPath}: an export is not changed; mend the comment where it stands");
                continue;
            }

            var bytes = ReadOnlyMemory<byte>.Empty;
            var result = driver.Analyze(input with { Read = () => bytes = input.Read() });
            if (result.IsUnreadable)
            {
                unreadable++;
                Console.Error.WriteLine($"{input.DisplayPath}: {result.Diagnostics[0].Message}");
                continue;
            }

            if (result.Document is null || result.IsPassedOver)
            {
                // Who writes the output over the input must not lose what was not looked at.
                if (isStandardInput && !diff)
                {
                    WriteOut(bytes.Span);
                }

                continue;
            }

            var document = DocumentFixer.Fix(result, text => driver.Analyze(input with { Read = () => Encoding.UTF8.GetBytes(text.ToString()) }), allowUnsafe);
            if (document.IsRefused)
            {
                Console.Error.WriteLine($"{input.DisplayPath}: signed or agreed; left alone");
            }

            if (isStandardInput && !diff)
            {
                WriteOut(document.IsChanged ? FileReplacement.Encode(bytes.Span, document.Text) : bytes.Span);
            }

            if (!document.IsChanged)
            {
                continue;
            }

            changed++;
            applied += document.Applied.Length;
            if (diff)
            {
                Console.Out.Write(UnifiedDiff.Create(input.DisplayPath, document.Original, document.Text));
            }
            else if (!isStandardInput && !Write(input, bytes, document))
            {
                unreadable++;
            }
        }

        packs.WriteProblems();
        if (!isStandardInput)
        {
            Console.Error.WriteLine(diff ? $"Would apply {Counted.Of(applied, "fix", "fixes")} in {Counted.Of(changed, "document")}." : $"Applied {Counted.Of(applied, "fix", "fixes")} in {Counted.Of(changed, "document")}.");
        }

        return unreadable > 0 ? ExitCode.Unreadable : ExitCode.Success;
    }

    // The bytes themselves: the mark at the start and the encoding are those of the input, whatever the console writes in.
    private static void WriteOut(ReadOnlySpan<byte> bytes)
    {
        Console.Out.Flush();
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
    }

    private static bool Write(ReviewInput input, ReadOnlyMemory<byte> bytes, FixedDocument document)
    {
        try
        {
            FileReplacement.Replace(input.FullPath, bytes.Span, document.Text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{input.DisplayPath}: {exception.Message}");
            return false;
        }

        foreach (var fix in document.Applied)
        {
            Console.Out.WriteLine($"{input.DisplayPath}: {fix}");
        }

        return true;
    }
}
