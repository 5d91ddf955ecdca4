using System.Globalization;
using System.Text.Json;

namespace ReviewLint.Documents;

/// <summary>
/// Finds the comments in one object of an export. The shapes are those that GitHub (REST, webhooks, GraphQL and its command line), GitLab (REST, webhooks) and
/// Gerrit (REST) document. Members that are missing or of another type are taken for absent.
/// </summary>
internal static class JsonComments
{
    // Wrappers around comments: GitHub's GraphQL pages, `gh pr view --json comments,reviews`, GitLab's discussions, Gerrit's change messages.
    private static readonly string[] Wrappers =
        ["data", "repository", "pullRequest", "reviewThreads", "reviews", "comments", "nodes", "edges", "node", "thread", "notes", "messages"];

    private const int MaxDepth = 12;

    public static IEnumerable<ExportedComment> In(JsonElement item) => In(item, file: null, depth: 0);

    private static IEnumerable<ExportedComment> In(JsonElement item, string? file, int depth)
    {
        if (depth > MaxDepth)
        {
            yield break;
        }

        if (item.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in item.EnumerateArray().SelectMany(i => In(i, file, depth + 1)))
            {
                yield return inner;
            }

            yield break;
        }

        if (item.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        if (IsWebhook(item, out var payload))
        {
            if (Of(payload, file) is { } comment && Text(item, "action") is not ("deleted" or "dismissed"))
            {
                yield return comment;
            }

            yield break;
        }

        if (Of(item, file) is { } own)
        {
            yield return own;
        }

        foreach (var name in Wrappers)
        {
            if (item.TryGetProperty(name, out var wrapped) && wrapped.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                foreach (var inner in In(wrapped, file, depth + 1))
                {
                    yield return inner;
                }
            }
        }

        if (file is null && IsGerritMap(item))
        {
            foreach (var property in item.EnumerateObject())
            {
                foreach (var inner in In(property.Value, NameOf(property), depth + 1))
                {
                    yield return inner;
                }
            }
        }
    }

    private static bool IsWebhook(JsonElement item, out JsonElement payload)
    {
        if (Text(item, "object_kind") == "note" && Member(item, "object_attributes") is { } attributes)
        {
            payload = attributes;
            return true;
        }

        payload = Member(item, "comment") ?? Member(item, "review") ?? default;
        return payload.ValueKind == JsonValueKind.Object && (Member(item, "repository") ?? Member(item, "sender")) is not null;
    }

    private static ExportedComment? Of(JsonElement item, string? file)
    {
        if (IsByMachine(item))
        {
            return null;
        }

        // A pull request has a body as well; it is its author's description and no comment on it.
        if (Text(item, "body") is { } body)
        {
            return item.TryGetProperty("title", out _) || !IsByPerson(item) ? null : Create(item, body, file);
        }

        if (Text(item, "note") is { } note && item.TryGetProperty("noteable_type", out _))
        {
            return Create(item, note, file);
        }

        return Text(item, "message") is { } message && IsGerritComment(item, file) ? Create(item, message, file) : null;
    }

    private static ExportedComment? Create(JsonElement item, string text, string? file)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var position = Member(item, "position");
        var path = Text(item, "path") ?? (position is { } p ? Text(p, "new_path") ?? Text(p, "old_path") : null) ?? file;
        return new ExportedComment(Id(item), text)
        {
            Url = Text(item, "html_url") ?? Text(item, "url"),
            File = path is null || path.StartsWith('/') ? null : path,
            Line = Number(item, "line") ?? Number(item, "original_line") ?? (position is { } q ? Number(q, "new_line") ?? Number(q, "old_line") : null)
                ?? (Member(item, "range") is { } range ? Number(range, "end_line") : null),
            Author = (Member(item, "user") ?? Member(item, "author")) is { } author ? Text(author, "login") ?? Text(author, "username") ?? Text(author, "name") : null,
            Date = Day(item, "created_at") ?? Day(item, "submitted_at") ?? Day(item, "createdAt") ?? Day(item, "submittedAt") ?? Day(item, "updated") ?? Day(item, "date"),
        };
    }

    private static bool IsByPerson(JsonElement item) =>
        (Member(item, "user") ?? Member(item, "author")) is { } author && (Text(author, "login") ?? Text(author, "username") ?? Text(author, "name")) is not null;

    private static bool IsByMachine(JsonElement item)
    {
        if (item.TryGetProperty("system", out var system) && system.ValueKind == JsonValueKind.True)
        {
            return true;
        }

        if (item.TryGetProperty("robot_id", out _) || Text(item, "tag")?.StartsWith("autogenerated:", StringComparison.Ordinal) == true)
        {
            return true;
        }

        return (Member(item, "user") ?? Member(item, "author")) is { } author
            && (Text(author, "type") == "Bot" || Text(author, "login")?.EndsWith("[bot]", StringComparison.Ordinal) == true);
    }

    private static bool IsGerritComment(JsonElement item, string? file) =>
        (file is not null || item.TryGetProperty("id", out _)) && (item.TryGetProperty("updated", out _) || item.TryGetProperty("date", out _) || item.TryGetProperty("patch_set", out _));

    // Every member a path, every value a list of comments.
    private static bool IsGerritMap(JsonElement item)
    {
        var any = false;
        foreach (var property in item.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Array || property.Value.EnumerateArray().Any(c => c.ValueKind != JsonValueKind.Object || Text(c, "message") is null))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    private static string Id(JsonElement item) => item.TryGetProperty("id", out var id) ? id.ValueKind switch
    {
        JsonValueKind.String => Text(item, "id") ?? "",
        JsonValueKind.Number => id.GetRawText(),
        _ => "",
    }
    : "";

    private static JsonElement? Member(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    private static string? Text(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are not UTF-8.
            return null;
        }
    }

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // As in Text: a path that cannot be read is shown as one.
            return "\uFFFD";
        }
    }

    private static int? Number(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0 ? number : null;

    private static DateOnly? Day(JsonElement item, string name) =>
        Text(item, name) is { Length: >= 10 } text && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
