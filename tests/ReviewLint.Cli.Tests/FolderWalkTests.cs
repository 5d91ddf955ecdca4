using ReviewLint.Cli.Files;

namespace ReviewLint.Cli.Tests;

public sealed class FolderWalkTests
{
    [Fact]
    public void Markdown_is_found_in_a_fixed_order_and_other_files_are_not()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.md", "");
        folder.Write("a/c.markdown", "");
        folder.Write("a/b.MD", "");
        folder.Write("notes.txt", "");

        Assert.Equal(["a/b.MD", "a/c.markdown", "b.md"], Walk(folder));
    }

    [Fact]
    public void Hidden_folders_and_node_modules_are_skipped()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".hidden/a.md", "");
        folder.Write("node_modules/x/README.md", "");
        folder.Write("kept.md", "");

        Assert.Equal(["kept.md"], Walk(folder));
    }

    [Fact]
    public void Gitignore_is_respected_in_the_folder_and_below()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "drafts/\n*.tmp.md\n");
        folder.Write("drafts/a.md", "");
        folder.Write("b.tmp.md", "");
        folder.Write("sub/.gitignore", "c.md\n");
        folder.Write("sub/c.md", "");
        folder.Write("sub/d.md", "");
        folder.Write("c.md", "");

        Assert.Equal(["c.md", "sub/d.md"], Walk(folder));
    }

    [Fact]
    public void Gitignore_above_the_folder_counts_up_to_the_repository()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, ".git"));
        folder.Write(".gitignore", "private.md\n");
        folder.Write("reviews/private.md", "");
        folder.Write("reviews/open.md", "");

        Assert.Equal(["open.md"], Walk(folder, "reviews"));
    }

    [Fact]
    public void Symbolic_links_out_of_the_folder_are_not_followed()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.md", "");
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.md"), Path.Combine(outside.Path, "secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "linked"), outside.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);

        Assert.Equal(["a.md"], Walk(folder));
    }

    [Fact]
    public void A_link_to_a_file_of_the_folder_is_followed_and_one_by_way_of_the_outside_is_not()
    {
        using var outside = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        var inside = folder.Write("a.md", "");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "inside.md"), inside);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "parent.md"), Path.Combine("..", Path.GetFileName(outside.Path), "secret.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "nowhere.md"), "/no/such/file.md");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "self.md"), "self.md");
        outside.Write("secret.md", "");

        Assert.Equal(["a.md", "inside.md"], Walk(folder));
    }

    [Fact]
    public void A_folder_beside_with_a_name_that_begins_the_same_is_outside()
    {
        using var parent = new TemporaryFolder();
        parent.Write("reviews-secret/a.md", "");
        parent.Write("reviews/b.md", "");
        File.CreateSymbolicLink(Path.Combine(parent.Path, "reviews", "a.md"), Path.Combine(parent.Path, "reviews-secret", "a.md"));

        Assert.Equal(["b.md"], Walk(parent, "reviews"));
    }

    [Fact]
    public void An_ignore_file_made_to_take_forever_does_not()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", string.Concat(Enumerable.Repeat("*a", 60)) + "b\n" + string.Concat(Enumerable.Repeat("**/*a", 30)) + "b\n(a+)+$\n[[[[a\n");
        folder.Write(new string('a', 200) + ".md", "");

        Assert.Single(Walk(folder));
    }

    private static List<string> Walk(TemporaryFolder folder, string below = "")
    {
        var root = Path.GetFullPath(Path.Combine(folder.Path, below)).TrimEnd(Path.DirectorySeparatorChar);
        return [.. new FolderWalk(root).Files().Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))];
    }
}
