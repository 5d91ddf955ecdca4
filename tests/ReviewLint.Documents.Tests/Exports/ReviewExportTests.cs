using System.Text;
using CsCheck;

namespace ReviewLint.Documents.Tests.Exports;

/// <summary>Payloads of the shapes that the platforms document, with words of our own.</summary>
public sealed class ReviewExportTests
{
    [Fact]
    public void GitHub_review_comments_of_the_REST_interface()
    {
        var comments = Read("""
            [{"id": 7, "url": "https://api.example.com/comments/7", "html_url": "https://example.com/pull/3#discussion_r7", "pull_request_review_id": 1, "diff_hunk": "@@ -1 +1 @@",
              "path": "src/pay.cs", "line": 42, "original_line": 40, "user": {"login": "liisa", "type": "User"}, "body": "Why is this static?", "created_at": "2025-06-02T10:00:00Z"},
             {"id": 8, "path": "src/pay.cs", "line": null, "original_line": 12, "user": {"login": "liisa"}, "body": "nit: rename", "html_url": "https://example.com/pull/3#discussion_r8"}]
            """);

        Assert.Equal(
            [
                new ExportedComment("7", "Why is this static?") { Url = "https://example.com/pull/3#discussion_r7", File = "src/pay.cs", Line = 42, Author = "liisa", Date = new DateOnly(2025, 6, 2) },
                new ExportedComment("8", "nit: rename") { Url = "https://example.com/pull/3#discussion_r8", File = "src/pay.cs", Line = 12, Author = "liisa" },
            ],
            comments);
    }

    [Fact]
    public void A_GitHub_review_without_a_body_and_what_bots_and_authors_wrote_are_left_out()
    {
        var comments = Read("""
            [{"id": 1, "user": {"login": "liisa"}, "body": "", "state": "APPROVED", "submitted_at": "2025-06-02T10:00:00Z"},
             {"id": 2, "user": {"login": "renovate[bot]", "type": "Bot"}, "body": "Updated 3 packages.", "submitted_at": "2025-06-02T10:00:00Z"},
             {"id": 3, "title": "Add the cache", "user": {"login": "omar"}, "body": "This change adds a cache.", "pull_request_url": "x"},
             {"id": 4, "user": {"login": "liisa"}, "body": "Looks good.", "state": "COMMENTED", "submitted_at": "2025-06-02T10:00:00Z"}]
            """);

        Assert.Equal(["4"], comments.Select(c => c.Id));
    }

    [Theory]
    [InlineData("""{"action": "created", "comment": {"id": 5, "user": {"login": "a"}, "body": "Split this.", "path": "a.cs", "line": 3}, "repository": {}, "sender": {}}""", "5")]
    [InlineData("""{"action": "submitted", "review": {"id": 6, "user": {"login": "a"}, "body": "Two questions below."}, "pull_request": {"title": "t", "body": "b", "user": {"login": "o"}}, "repository": {}}""", "6")]
    [InlineData("""{"action": "resolved", "thread": {"comments": [{"id": 9, "user": {"login": "a"}, "body": "Split this."}]}, "pull_request": {"title": "t", "body": "b"}, "repository": {}}""", "9")]
    [InlineData("""{"action": "deleted", "comment": {"id": 5, "user": {"login": "a"}, "body": "Split this."}, "repository": {}, "sender": {}}""", "")]
    public void GitHub_webhook_payloads(string payload, string id) =>
        Assert.Equal(id, string.Join(',', JsonOf(payload).Select(c => c.Id)));

    [Fact]
    public void Pages_one_after_another_pages_in_an_array_and_one_object_a_line()
    {
        const string One = """{"id": 1, "user": {"login": "a"}, "body": "One."}""";
        const string Two = """{"id": 2, "user": {"login": "a"}, "body": "Two."}""";

        foreach (var text in new[] { $"[{One}][{Two}]", $"[[{One}],[{Two}]]", $"{One}\n{Two}\n", $"[{One},\n{Two},]" })
        {
            Assert.Equal(["One.", "Two."], Read(text).Select(c => c.Text));
        }
    }

    [Fact]
    public void What_the_GitHub_command_line_and_GraphQL_print()
    {
        var view = Read("""{"comments": [{"id": "IC_1", "author": {"login": "a"}, "body": "Thanks.", "url": "https://example.com/1", "createdAt": "2025-06-02T10:00:00Z"}], "reviews": [{"id": "PRR_1", "author": {"login": "a"}, "body": "Please split.", "submittedAt": "2025-06-03T10:00:00Z"}]}""");
        var graph = Read("""{"data": {"repository": {"pullRequest": {"reviewThreads": {"nodes": [{"comments": {"nodes": [{"author": {"login": "a"}, "body": "Split.", "path": "a.cs", "line": 4}]}}]}}}}}""");

        Assert.Equal(["PRR_1", "IC_1"], view.Select(c => c.Id));
        Assert.Equal(("1", "a.cs", 4), graph.Select(c => (c.Id, c.File, c.Line)).Single());
    }

    [Fact]
    public void GitLab_discussions_without_system_notes()
    {
        var comments = Read("""
            [{"id": "6a9c", "individual_note": false, "notes": [
               {"id": 1126, "type": "DiffNote", "body": "Could we keep the old name?", "author": {"id": 1, "username": "root"}, "created_at": "2025-03-03T21:54:39.668Z", "system": false,
                "noteable_type": "MergeRequest", "position": {"new_path": "lib/pay.rb", "old_path": "lib/pay.rb", "new_line": 27, "old_line": null}},
               {"id": 1127, "type": null, "body": "changed the description", "author": {"username": "root"}, "system": true, "noteable_type": "MergeRequest"}]}]
            """);

        var comment = Assert.Single(comments);
        Assert.Equal(("1126", "lib/pay.rb", 27, "root", new DateOnly(2025, 3, 3)), (comment.Id, comment.File, comment.Line, comment.Author, comment.Date));
    }

    [Fact]
    public void A_GitLab_webhook()
    {
        var comment = Assert.Single(Read("""
            {"object_kind": "note", "user": {"username": "root"}, "object_attributes": {"id": 1244, "note": "Is this needed?", "noteable_type": "MergeRequest", "system": false,
             "url": "https://gitlab.example.com/mr/1#note_1244", "position": {"new_path": "a.rb", "new_line": 3}}}
            """));

        Assert.Equal(("Is this needed?", "https://gitlab.example.com/mr/1#note_1244", "a.rb", 3), (comment.Text, comment.Url, comment.File, comment.Line));
    }

    [Fact]
    public void Gerrit_comments_with_their_guard_and_without_robots()
    {
        var comments = Read("""
            )]}'
            {"src/pay.java": [{"id": "a1", "line": 3, "message": "Is this needed?", "updated": "2025-05-28 19:14:50.629000000", "author": {"_account_id": 1, "name": "Liisa"}},
                              {"id": "a2", "robot_id": "check", "message": "Unused import", "updated": "2025-05-28 19:14:50.629000000"}],
             "/PATCHSET_LEVEL": [{"id": "a3", "message": "Nice work.", "updated": "2025-05-28 19:14:50.629000000", "author": {"name": "Liisa"}}]}
            """);

        Assert.Equal([("a1", "src/pay.java", 3), ("a3", null, null)], comments.Select(c => (c.Id, c.File, c.Line)));
    }

    [Fact]
    public void A_mailbox_gives_the_replies_own_lines_where_they_stood()
    {
        var comment = Assert.Single(Read(
            "From omar@example.org Mon Jun  2 10:00:00 2025\nFrom: Omar <omar@example.org>\nSubject: [PATCH 1/2] cache: add\nMessage-ID: <1@example.org>\n\nAdds a cache.\n---\n a.c | 2 +-\n\n"
            + "From omar@example.org Mon Jun  2 10:01:00 2025\nFrom: Omar <omar@example.org>\nSubject: [PATCH 2/2] cache: use\nMessage-ID: <2@example.org>\nIn-Reply-To: <1@example.org>\n\nUses it.\n\n"
            + "From liisa@example.org Mon Jun  2 11:00:00 2025\nFrom: Liisa Laine <liisa@example.org>\nDate: Mon, 2 Jun 2025 11:00:00 +0300\nSubject: Re: [PATCH 1/2] cache: add\nMessage-ID: <3@example.org>\nIn-Reply-To: <1@example.org>\n"
            + "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\nOn Mon, 2 Jun 2025, Omar wrote:\n> +\tcache =3D new();\nWhy here and not in open()?\n\nReviewed-by: Liisa Laine <liisa@example.org>\n-- =\n\nLiisa\n"));

        Assert.Equal(["", "", "Why here and not in open()?"], comment.Text.Split('\n').Take(3));
        Assert.Equal("Why here and not in open()?", comment.Text.Trim());
        Assert.Equal(("3@example.org", "Liisa Laine", new DateOnly(2025, 6, 2)), (comment.Id, comment.Author, comment.Date));
    }

    [Theory]
    [InlineData("[a link](https://example.com) opens this review.")]
    [InlineData("{ this is not JSON }")]
    [InlineData("""{"name": "package", "version": "1.0.0"}""")]
    [InlineData("From the first day on you kept the lists.\nMore text.")]
    [InlineData("To: Omar\nPeriod: 2025\n\nYou kept the lists.")]
    [InlineData("")]
    public void Anything_else_is_no_export(string text) => Assert.Null(ReviewExport.TryRead(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"action": "submitted", "review": {"id": 6, "user": {"login": "a"}, "body": null, "submitted_at": "2025-06-02T10:00:00Z"}, "repository": {}}""")]
    [InlineData("""{"a.c": [{"id": "1", "robot_id": "check", "message": "Unused import", "author": {"_account_id": 1}}]}""")]
    public void An_export_without_comments_of_a_person_is_one(string text) => Assert.Empty(Read(text));

    [Fact]
    public void An_export_that_breaks_off_gives_what_it_holds_and_then_says_where()
    {
        var comments = ReviewExport.TryRead(Encoding.UTF8.GetBytes("""[{"id": 1, "user": {"login": "a"}, "body": "One."},""" + "\n{\"id\": 2"))!;
        using var each = comments.GetEnumerator();

        Assert.True(each.MoveNext());
        Assert.Equal("One.", each.Current.Text);
        Assert.Contains("line 2", Assert.Throws<FormatException>(() => each.MoveNext()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_make_it_fail_otherwise() =>
        Gen.OneOf(
            Gen.Byte.Array[0, 300],
            Gen.OneOf(Gen.Const("{"), Gen.Const("}"), Gen.Const("["), Gen.Const("]"), Gen.Const("\"body\":"), Gen.Const("\"user\":{\"login\":\"a\"}"), Gen.Const(","), Gen.Const("\"\\ud800\""), Gen.Const("1"), Gen.Const("\"comments\":"), Gen.Const("From a@b.c Mon Jun  2 10:00:00 2025\n"), Gen.Const("Subject: Re: x\n"), Gen.Const("\n"), Gen.Const("> q\n"))
                .Array[0, 40].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))))
            .Sample(bytes =>
            {
                try
                {
                    foreach (var comment in ReviewExport.TryRead(bytes) ?? [])
                    {
                        Assert.False(string.IsNullOrWhiteSpace(comment.Text));
                    }
                }
                catch (FormatException exception)
                {
                    Assert.NotEmpty(exception.Message);
                }
            });

    [Fact]
    public void A_comment_of_an_export_knows_its_file_line_and_address()
    {
        var exported = new ExportedComment("1", "Could this be simpler?\n\nAlso the name.") { File = "a.cs", Line = 4, Url = "https://example.com/1" };

        var document = ReviewDocumentParser.Parse(Encoding.UTF8.GetBytes(exported.Text), "x.json#1", ReviewParseOptions.Default with { Kind = ReviewKind.CodeReview, Comment = exported });

        var comment = Assert.Single(document.Comments);
        Assert.Equal(("a.cs", 4, "https://example.com/1"), (comment.File, comment.FileLine, comment.Url));
    }

    private static List<ExportedComment> Read(string text) => [.. ReviewExport.TryRead(Encoding.UTF8.GetBytes(text))!];

    private static List<ExportedComment> JsonOf(string text) => [.. ReviewExport.TryRead(Encoding.UTF8.GetBytes(text)) ?? []];
}
