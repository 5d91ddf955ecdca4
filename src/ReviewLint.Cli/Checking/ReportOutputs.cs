using System.Collections.Immutable;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Files;
using ReviewLint.Reporting;

namespace ReviewLint.Cli.Checking;

/// <summary>All reports of a run at once: one on standard output, the others to files that appear whole at the end or not at all.</summary>
internal sealed class ReportOutputs : IReportWriter
{
    private const int BufferSize = 1 << 16;

    private readonly Stream _standardOutput = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
    private readonly List<IReportWriter> _writers = [];
    private readonly List<(string Path, AtomicFile File, Stream Buffer)> _files = [];

    /// <exception cref="UsageException">A file cannot be written where it is asked for.</exception>
    public ReportOutputs(string format, ReportOptions options, ImmutableArray<ReportFile> files)
    {
        _writers.Add(ReportFormats.Create(format, _standardOutput, options));
        try
        {
            foreach (var (fileFormat, path) in files)
            {
                var file = Writing(path, () => new AtomicFile(path));
                var buffer = new BufferedStream(file.Stream, BufferSize);
                _files.Add((path, file, buffer));

                // A file is for others to read: no colour, and nothing that only the writer's own terminal may show.
                _writers.Add(ReportFormats.Create(fileFormat, buffer, options with { Color = false, IsPrivate = false }));
            }
        }
        catch (UsageException)
        {
            Dispose();
            throw;
        }
    }

    public void Write(ReviewResult result)
    {
        foreach (var writer in _writers)
        {
            writer.Write(result);
        }
    }

    /// <exception cref="UsageException">A file cannot be written.</exception>
    public void Complete(ReportSummary summary)
    {
        foreach (var writer in _writers)
        {
            writer.Complete(summary);
        }

        _standardOutput.Flush();
        foreach (var (path, file, buffer) in _files)
        {
            Writing(path, () =>
            {
                buffer.Flush();
                file.Commit();
                return true;
            });
        }
    }

    public void Dispose()
    {
        foreach (var writer in _writers)
        {
            writer.Dispose();
        }

        foreach (var (_, file, _) in _files)
        {
            file.Dispose();
        }

        _standardOutput.Dispose();
    }

    private static T Writing<T>(string path, Func<T> write)
    {
        try
        {
            return Directory.Exists(path) ? throw new UsageException($"'{path}' is a folder; name a file") : write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"cannot write '{path}': {exception.Message}", exception);
        }
    }
}
