using System.Collections.Frozen;
using System.Globalization;

namespace ReviewLint.Documents;

/// <summary>Reads <c>src/a.cs:12</c>, <c>a.cs:12-14</c>, <c>a.cs#L12</c>, <c>a.cs(12,5)</c>, <c>a.cs, line 12</c>, <c>a.cs L12</c>, <c>L12</c>, <c>line 12</c>, in code marks or not, and <c>`:12`</c>, at the head of a text.</summary>
internal static class FileReferenceReader
{
    private static readonly FrozenSet<string> FilesWithoutExtension = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Dockerfile", "Makefile", "Jenkinsfile", "Vagrantfile", "Gemfile", "Rakefile", "Procfile", "LICENSE", "README", "CHANGELOG", "CODEOWNERS");

    // "example.com:8080" is an address, not a file.
    private static readonly FrozenSet<string> HostEndings = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "com", "org", "net", "io", "fi", "eu", "dev", "local");

    // "list.get(1)" is a call; "a.cs(12,5)", as compilers print it, needs an extension that is one.
    private static readonly FrozenSet<string> SourceExtensions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "c", "cc", "cpp", "cs", "cshtml", "css", "csproj", "cxx", "fs", "go", "gradle", "h", "hpp", "html", "java", "js", "json", "jsx", "kt", "kts", "lua", "m", "md", "mm", "php", "pl", "props", "ps1",
        "py", "r", "razor", "rb", "rs", "scala", "scss", "sh", "sql", "svelte", "swift", "targets", "tf", "toml", "ts", "tsx", "txt", "vb", "vue", "xaml", "xml", "yaml", "yml");

    private static readonly FrozenSet<string> LineWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "line", "lines", "ln", "l", "rivi", "rivit", "riviltä", "rivillä", "riveillä", "r", "cell", "solu");

    /// <summary>Reads a reference that starts at <paramref name="start"/>; null when none does.</summary>
    public static FileReference? Read(string text, int start)
    {
        var at = start;
        var bracket = Peek(text, at) is '[' or '(' ? text[at++] : '\0';
        var reference = ReadFile(text, at) ?? ReadLineOnly(text, at) ?? ReadMember(text, at);
        if (reference is not { } found || bracket == '\0')
        {
            return reference;
        }

        return Peek(text, found.End) == (bracket == '[' ? ']' : ')') ? found with { End = found.End + 1 } : null;
    }

    private static FileReference? ReadFile(string text, int start)
    {
        var isCode = Peek(text, start) == '`';
        var at = isCode ? start + 1 : start;
        var pathEnd = at;
        while (pathEnd < text.Length && IsPathCharacter(text[pathEnd]))
        {
            pathEnd++;
        }

        // A full stop or comma after a name ends the sentence, not the name.
        while (pathEnd > at && text[pathEnd - 1] is '.' or '-' or '~' or '+')
        {
            pathEnd--;
        }

        if (!IsPath(text.AsSpan(at, pathEnd - at), isCode))
        {
            return null;
        }

        var path = text[at..pathEnd];
        var end = pathEnd;

        var extension = path[(path.LastIndexOf('.') + 1)..];
        var line = Peek(text, pathEnd) == '(' && !SourceExtensions.Contains(extension) ? null : ReadLineSuffix(text, pathEnd, out end);
        if (isCode)
        {
            if (Peek(text, end) != '`')
            {
                return null;
            }

            end++;
        }

        if (line is null)
        {
            line = ReadLineWords(text, end, out var afterWords);
            end = line is null ? end : afterWords;
        }
        else if (HostEndings.Contains(extension) && !path.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        return new FileReference(path, line, end);
    }

    private static FileReference? ReadLineOnly(string text, int start)
    {
        var isCode = Peek(text, start) == '`';
        var end = start;
        var line = isCode && Peek(text, start + 1) == ':' ? ReadRange(text, start + 2, ref end) : ReadLineWord(text, isCode ? start + 1 : start, out end);
        if (line is null || (isCode && Peek(text, end) != '`'))
        {
            return null;
        }

        return new FileReference(null, line, isCode ? end + 1 : end);
    }

    // "FRTRAT line 210", "`Module1`, line 6", "FB_Conveyor, line 22": a member of a library, or a class, that has no file name.
    private static FileReference? ReadMember(string text, int start)
    {
        var isCode = Peek(text, start) == '`';
        var from = isCode ? start + 1 : start;
        var end = from;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '$' or '#'))
        {
            end++;
        }

        var name = text.AsSpan(from, end - from);
        var isName = isCode ? name.Length > 0 : name.Length >= 3 && char.IsAsciiLetterUpper(name[0]) && (name.Contains('_') || !name.ContainsAnyInRange('a', 'z'));
        var after = isCode ? end + 1 : end;
        return isName && (!isCode || Peek(text, end) == '`') && ReadLineWords(text, after, out after) is { } line ? new FileReference(name.ToString(), line, after) { IsMember = true } : null;
    }

    // ":12", ":12-14", ":12:5", "#L12", "#L12-L14", "(12)", "(12,5)".
    private static int? ReadLineSuffix(string text, int at, out int end)
    {
        end = at;
        switch (Peek(text, at))
        {
            case ':':
                return ReadRange(text, Peek(text, at + 1) is 'L' or 'l' ? at + 2 : at + 1, ref end);
            case '#' when Peek(text, at + 1) is 'L' or 'l':
                return ReadRange(text, at + 2, ref end);
            case '(':
                var inner = at;
                var line = ReadRange(text, at + 1, ref inner);
                if (line is not null && Peek(text, inner) == ',')
                {
                    ReadRange(text, inner + 1, ref inner);
                }

                if (line is null || Peek(text, inner) != ')')
                {
                    return null;
                }

                end = inner + 1;
                return line;
            default:
                return null;
        }
    }

    // ", line 12", " L12", " (line 12)", " rivi 12".
    private static int? ReadLineWords(string text, int at, out int end)
    {
        var i = at;
        if (Peek(text, i) is ',' or ':')
        {
            i++;
        }

        while (Peek(text, i) == ' ')
        {
            i++;
        }

        var isBracketed = Peek(text, i) == '(';
        var line = i == at ? null : ReadLineWord(text, isBracketed ? i + 1 : i, out i);
        if (line is not null && isBracketed)
        {
            line = Peek(text, i++) == ')' ? line : null;
        }

        end = i;
        return line;
    }

    // "line 12", "lines 12-14", "L12", "rivi 12".
    private static int? ReadLineWord(string text, int at, out int end)
    {
        var i = at;
        while (i < text.Length && char.IsLetter(text[i]) && i - at <= 8)
        {
            i++;
        }

        end = at;
        var word = text.AsSpan(at, i - at);
        if (!LineWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return null;
        }

        var isShort = word.Length == 1;
        if (Peek(text, i) == '.' && isShort)
        {
            i++;
        }

        if (Peek(text, i) == ' ')
        {
            i++;
        }
        else if (!isShort)
        {
            return null;
        }

        return ReadRange(text, i, ref end);
    }

    private static int? ReadRange(string text, int at, ref int end)
    {
        if (!ReadNumber(text, at, out var line, out var after))
        {
            return null;
        }

        end = after;
        if (Peek(text, after) is '-' or '–' or ':' or '—')
        {
            var next = Peek(text, after + 1) is 'L' or 'l' ? after + 2 : after + 1;
            if (ReadNumber(text, next, out _, out var rangeEnd))
            {
                end = rangeEnd;
            }
        }

        return line;
    }

    private static bool ReadNumber(string text, int at, out int value, out int end)
    {
        end = at;
        while (end < text.Length && end - at < 7 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        value = 0;
        return end > at && !(end < text.Length && char.IsLetterOrDigit(text[end])) && int.TryParse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
    }

    private static bool IsPathCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '/' or '\\' or '-' or '+' or '~' or '@' or '$';

    private static bool IsPath(ReadOnlySpan<char> path, bool isCode)
    {
        var name = path[(path.LastIndexOfAny('/', '\\') + 1)..];
        if (name.IsEmpty)
        {
            // A folder needs its code marks to be one: "and/" is not.
            return isCode && path.Length > 1;
        }

        if (FilesWithoutExtension.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            return true;
        }

        var dot = name.LastIndexOf('.');
        var extension = name[(dot + 1)..];
        if (dot < 0 || extension.IsEmpty || extension.Length > 12 || !char.IsAsciiLetter(extension[0]))
        {
            return false;
        }

        foreach (var c in extension)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }
        }

        // "e.g", "i.e", "a.m": one letter on both sides is an abbreviation.
        return dot > 1 || extension.Length > 1;
    }

    private static char Peek(string text, int at) => at < text.Length ? text[at] : '\0';
}
