using System.CommandLine;
using System.Text;
using System.Text.Json;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Cli.Files;
using ReviewLint.Reporting;
using ReviewLint.Reporting.Inspection;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint inspect</c>: what the engine knows of each sentence.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var path = PathArgument.One("PATH", "A file, or - for standard input. Of an export of comments each comment is a document: with --format json, a line each.");
        var document = new DocumentOptions();
        var format = new Option<string>("--format") { Description = "tree, json, or conllu (plain text in, CoNLL-U out).", DefaultValueFactory = _ => "tree", HelpName = "FORMAT" };
        format.AcceptOnly("tree", "json", "conllu");
        var pretokenized = new Option<bool>("--pretokenized") { Description = "With --format conllu: the input is CoNLL-U whose sentences and words are kept." };
        var lines = new Option<bool>("--lines") { Description = "Every line of standard input is a document of its own (or a JSON object with a 'text' member); one JSON object a line comes out, in order." };
        var explain = new Option<bool>("--explain") { Description = "Name the cues behind every decision, with their weight." };
        var stdinPath = new Option<string?>("--stdin-path") { Description = "The path standard input is treated as.", HelpName = "PATH" };

        var command = new Command("inspect", "Print what each sentence was taken for: its act, time, owner, target, tone and more.") { path, format, lines, pretokenized, explain, stdinPath };
        document.AddTo(command);
        HelpExamples.AddTo(
            command,
            "reviewlint inspect omar.md --explain",
            "reviewlint inspect --lines --format json - < comments.jsonl",
            "reviewlint inspect --format conllu --language fi plain.txt");
        command.SetAction((result, _) => Task.FromResult(result.GetValue(format) == "conllu"
            ? InspectConllu.Run(result.GetValue(path)!, document.Read(result).Language, result.GetValue(pretokenized))
            : Run(
            result.GetValue(path)!,
            document.Read(result),
            result.GetValue(format) == "json",
            result.GetValue(lines),
            result.GetValue(explain),
            result.GetValue(stdinPath))));
        return command;
    }

    private static int Run(string path, ConfigurationOverrides overrides, bool json, bool lines, bool explain, string? stdinPath)
    {
        var driver = new ReviewAnalysisDriver(_ => [], new ReviewConfiguration(overrides)) { Explain = explain };
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        if (lines)
        {
            if (path != "-")
            {
                throw new UsageException("--lines reads standard input: write '-' for the path");
            }

            return RunLines(driver, output, stdinPath);
        }

        var code = ExitCode.Success;
        foreach (var input in ExportInputs.Expand([InputFiles.One(path, stdinPath)]))
        {
            var result = driver.Analyze(input);
            if (result.Model is not { } model)
            {
                foreach (var diagnostic in result.Diagnostics)
                {
                    Console.Error.WriteLine($"{input.DisplayPath}: {diagnostic.Message}");
                }

                code = ExitCode.Unreadable;
            }
            else if (json)
            {
                // Of an export each comment is a document of its own, and a line.
                InspectJsonWriter.Write(output, model, input.DisplayPath, result.Intent, oneLine: input.Comment is not null);
            }
            else
            {
                InspectTreeWriter.Write(output, model, input.DisplayPath, result.Intent, new ReportOptions { Color = Terminal.UseColor("auto") });
            }
        }

        return code;
    }

    private static int RunLines(ReviewAnalysisDriver driver, Stream output, string? stdinPath)
    {
        using var reader = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        var name = InputFiles.StandardInputName(stdinPath);
        while (reader.ReadLine() is { } line)
        {
            var text = TextOf(line);
            var input = new ReviewInput(name.DisplayPath, name.FullPath, () => Encoding.UTF8.GetBytes(text));
            var result = driver.Analyze(input);
            if (result.Model is { } model)
            {
                InspectJsonWriter.Write(output, model, name.DisplayPath, result.Intent, oneLine: true);
            }
            else
            {
                output.Write("{\"version\":1,\"error\":\"the line cannot be read\"}\n"u8);
            }
        }

        return ExitCode.Success;
    }

    // A line that is a JSON object is read by its text member; any other line is the text itself.
    private static string TextOf(string line)
    {
        if (!line.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return line;
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : line;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return line;
        }
    }
}
