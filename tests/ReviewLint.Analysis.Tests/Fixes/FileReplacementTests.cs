using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Fixes;

namespace ReviewLint.Analysis.Tests.Fixes;

public sealed class FileReplacementTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reviewlint-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_byte_order_mark_and_line_ends_are_kept()
    {
        byte[] original = [.. Encoding.UTF8.Preamble, .. "yö\r\n"u8];
        var file = Write(original);

        FileReplacement.Replace(file, original, SourceText.From("työ\r\n", new UTF8Encoding(true)));

        Assert.Equal([.. Encoding.UTF8.Preamble, .. "työ\r\n"u8], File.ReadAllBytes(file));
    }

    [Fact]
    public void A_file_without_a_byte_order_mark_gets_none()
    {
        byte[] original = [.. "a\n"u8];
        var file = Write(original);

        FileReplacement.Replace(file, original, SourceText.From("b\n", new UTF8Encoding(true)));

        Assert.Equal("b\n"u8.ToArray(), File.ReadAllBytes(file));
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_left_alone()
    {
        var file = Write([.. "newer\n"u8]);

        Assert.Throws<IOException>(() => FileReplacement.Replace(file, "older\n"u8, SourceText.From("fixed\n", Encoding.UTF8)));

        Assert.Equal("newer\n", File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void The_old_file_is_replaced_and_never_written_into()
    {
        byte[] original = [.. "old\n"u8];
        var file = Write(original);
        using var reader = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        FileReplacement.Replace(file, original, SourceText.From("mended\n", Encoding.UTF8));

        // Who had the file open reads it to its end as it was: at no moment is a half of each in one file.
        Assert.Equal("old\n", new StreamReader(reader).ReadToEnd());
        Assert.Equal("mended\n", File.ReadAllText(file));
    }

    [Fact]
    public void Permissions_are_kept_and_nothing_is_left_behind()
    {
        byte[] original = [.. "a\n"u8];
        var file = Write(original);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        FileReplacement.Replace(file, original, SourceText.From("b\n", Encoding.UTF8));

        Assert.Single(Directory.GetFiles(_folder));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    private string Write(byte[] bytes)
    {
        var file = Path.Combine(_folder, "review.md");
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
