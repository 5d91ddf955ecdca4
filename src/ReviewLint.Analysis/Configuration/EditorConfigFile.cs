using System.Collections.Immutable;
using System.Text;

namespace ReviewLint.Analysis.Configuration;

/// <summary>
/// An <c>.editorconfig</c> read with positions, in the dialect of Roslyn's own reader, which keeps none and drops what it cannot read. Roslyn's
/// <c>AnalyzerConfigSet</c> still decides which sections hold for a path (see <see cref="EditorConfigChain"/>).
/// </summary>
internal sealed class EditorConfigFile
{
    // Roslyn matches a header by a backtracking expression, whose time grows with the length of the path to the power of the stars.
    private const int MaxStars = 4;

    private EditorConfigFile(string path, bool isRoot, ImmutableArray<EditorConfigEntry> preamble, ImmutableArray<EditorConfigSection> sections, ImmutableArray<ConfigurationProblem> syntaxProblems) =>
        (Path, IsRoot, Preamble, Sections, SyntaxProblems) = (path, isRoot, preamble, sections, syntaxProblems);

    /// <summary>The file, absolute.</summary>
    public string Path { get; }

    /// <summary>Its folder, absolute.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? "/";

    /// <summary>Whether it says <c>root = true</c>: files further out do not hold.</summary>
    public bool IsRoot { get; }

    /// <summary>The entries before the first section; of these only <c>root</c> means something.</summary>
    public ImmutableArray<EditorConfigEntry> Preamble { get; }

    /// <summary>Its sections, in order.</summary>
    public ImmutableArray<EditorConfigSection> Sections { get; }

    /// <summary>Lines that could not be read; empty in a file that is not about reviews at all.</summary>
    public ImmutableArray<ConfigurationProblem> SyntaxProblems { get; }

    /// <summary>Reads a file.</summary>
    public static EditorConfigFile Parse(string path, string text)
    {
        var preamble = ImmutableArray.CreateBuilder<EditorConfigEntry>();
        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        var problems = ImmutableArray.CreateBuilder<ConfigurationProblem>();
        List<EditorConfigEntry>? entries = null;
        var isRoot = false;
        var line = 0;
        foreach (var raw in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            line++;
            var content = raw.Trim();
            var column = content.IsEmpty ? 1 : raw.IndexOf(content[0]) + 1;
            if (content.IsEmpty || content[0] is '#' or ';')
            {
                continue;
            }

            if (content[0] == '[')
            {
                entries = [];
                if (TryReadHeader(content, out var header) && Stars(header) > MaxStars)
                {
                    problems.Add(Problem(path, line, column, content.Length, $"section header has more than {MaxStars} '*'; nothing under it holds", "Write a simpler glob, such as [reviews/**.md]."));
                }
                else if (header.Length > 0)
                {
                    sections.Add(new EditorConfigSection(header, entries));
                }
                else
                {
                    problems.Add(Problem(path, line, column, content.Length, "section header cannot be read; nothing under it holds", "Write a glob in brackets, such as [*.md] or [reviews/**.md]."));
                }

                continue;
            }

            if (!TryReadProperty(content, out var key, out var valueStart, out var valueLength))
            {
                problems.Add(Problem(path, line, column, content.Length, "line cannot be read", "Write key = value, such as reviewlint_intent = coaching."));
                continue;
            }

            var entry = new EditorConfigEntry(key.ToLowerInvariant(), key, content.Slice(valueStart, valueLength).ToString(), path, line, column, column + valueStart);
            if (entries is not null)
            {
                entries.Add(entry);
                continue;
            }

            preamble.Add(entry);
            isRoot |= entry.Key == "root" && entry.Value.Equals("true", StringComparison.OrdinalIgnoreCase);
        }

        // Most .editorconfig files on the way to the root are other tools'; their slips are not ours to report.
        var isOurs = text.Contains("reviewlint", StringComparison.OrdinalIgnoreCase) || text.Contains("dotnet_diagnostic.RL", StringComparison.OrdinalIgnoreCase);
        return new EditorConfigFile(path, isRoot, preamble.ToImmutable(), sections.ToImmutable(), isOurs ? problems.ToImmutable() : []);
    }

    /// <summary>The same sections, each holding nothing but a marker: what Roslyn is asked to match.</summary>
    public string ToMarkerText(int fileIndex)
    {
        var builder = new StringBuilder(RootLine);
        for (var i = 0; i < Sections.Length; i++)
        {
            builder.Append('[').Append(Sections[i].Header).Append("]\n").Append(MarkerKey(fileIndex, i)).Append(" = 1\n");
        }

        return builder.ToString();
    }

    /// <summary>The marker of a section.</summary>
    public static string MarkerKey(int fileIndex, int sectionIndex) => $"reviewlint_section_{fileIndex}_{sectionIndex}";

    private string RootLine => IsRoot ? "root = true\n" : "";

    private static ConfigurationProblem Problem(string path, int line, int column, int length, string message, string help) =>
        new("RL0002", Diagnostics.ReviewSeverity.Warning, path, line, column, column + length, message, help);

    private static bool TryReadHeader(ReadOnlySpan<char> content, out string header)
    {
        header = "";
        var end = content.LastIndexOf(']');
        if (end <= 1)
        {
            return false;
        }

        // A comment may follow, and it may hold a bracket of its own.
        var comment = IndexOfComment(content);
        if (comment >= 0 && comment < end)
        {
            end = content[..comment].LastIndexOf(']');
        }

        if (end <= 1 || !(content[(end + 1)..].Trim() is { } rest && (rest.IsEmpty || rest[0] is '#' or ';')))
        {
            return false;
        }

        header = content[1..end].ToString();
        if (!HasBalancedBraces(header))
        {
            header = "";
        }

        return header.Length > 0;
    }

    private static int IndexOfComment(ReadOnlySpan<char> content)
    {
        for (var i = 1; i < content.Length; i++)
        {
            if (content[i] is '#' or ';' && content[i - 1] != '\\')
            {
                return i;
            }
        }

        return -1;
    }

    // Most runs of stars that one way through the braces of a header meets.
    private static int Stars(string header)
    {
        // For each open brace: stars before it, in the alternative being read, and in the worst alternative so far.
        var open = new Stack<(int Before, int Worst)>();
        var stars = 0;
        for (var i = 0; i < header.Length; i++)
        {
            switch (header[i])
            {
                case '\\':
                    i++;
                    break;
                case '*' when i == 0 || header[i - 1] != '*':
                    stars++;
                    break;
                case '{':
                    open.Push((stars, 0));
                    stars = 0;
                    break;
                case ',' when open.TryPop(out var group):
                    open.Push((group.Before, Math.Max(group.Worst, stars)));
                    stars = 0;
                    break;
                case '}' when open.TryPop(out var group):
                    stars = group.Before + Math.Max(group.Worst, stars);
                    break;
            }
        }

        return stars;
    }

    private static bool HasBalancedBraces(string header)
    {
        var depth = 0;
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i] == '\\')
            {
                i++;
                continue;
            }

            depth += header[i] == '{' ? 1 : header[i] == '}' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static bool TryReadProperty(ReadOnlySpan<char> content, out string key, out int valueStart, out int valueLength)
    {
        (key, valueStart, valueLength) = ("", 0, 0);
        var end = 0;
        while (end < content.Length && (char.IsLetterOrDigit(content[end]) || content[end] is '_' or '.' or '-'))
        {
            end++;
        }

        var separator = end;
        while (separator < content.Length && char.IsWhiteSpace(content[separator]))
        {
            separator++;
        }

        if (end == 0 || separator == content.Length || content[separator] is not ('=' or ':'))
        {
            return false;
        }

        var value = content[(separator + 1)..];
        var comment = value.IndexOfAny('#', ';');
        value = comment >= 0 ? value[..comment] : value;
        var trimmed = value.TrimStart();
        valueStart = separator + 1 + (value.Length - trimmed.Length);
        valueLength = trimmed.TrimEnd().Length;
        key = content[..end].ToString();
        return true;
    }
}
