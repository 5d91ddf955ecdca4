using System.Text;

namespace ReviewLint.Benchmarks;

/// <summary>Texts made to take long: what a reader of Markdown, words, dates or rules could be quadratic in.</summary>
internal static class HostileInput
{
    // Sentences that rules, dates and fixes have much to say about.
    private const string English = "You are always late with the docs, why did you not ask me on 3 March? ";
    private const string Finnish = "Olet aina myöhässä, miksi et kysynyt minulta maanantaina 3. maaliskuuta? ";

    // Repeated to the length asked for; \u escapes where a character cannot be seen.
    private static readonly string[] s_repeated =
    [
        "*", "_", "~", "`", "[", "]", "![", "[a](", "[a](b (c ", "![a](b", "[^", "[^a]", "[a]: b\n", "[a]:\n", "[a][", "(", ")", "\"", "'", "“", "\\", "#", "# a\n", "=\n", "a\n=\n", "-", "---\n", "- ", "-\n", "+ a\n",
        "1. ", "1. a\n", ">", "> ", ">\n", "> a\n", "> - ", "|", "a|", "|a", "|a|b|\n", "*x*|y|z\n", "|-|-|\n", "<", "<a", "<a ", "</", "<b>", "<!--", "<!-- a -->", "<!---->\n", "a<!--", "a<?", "a<!A ", "<![CDATA[", "<details>\n", "&", "&amp;", "&#", "&#x1F600;",
        "*a ", "*_", "**a*", "*a**", "_a_*", "***", "~~a", "`a` [^", "`` ` ", "```\n", "~~~", "    a\n", "\t", " ", "\u00A0", "\n", "\r", "\r\n", "a\n", "a\r\n", "a\n\n", "a\r\n\r\n", "a\r\n>\r\n", "  \n", "\\\n", "a  \n", "\f", "\v",
        "a", "a ", "ab", "A ", "A. ", "a.", ".", ". ", "..", "!", "?", "?!", ",", ", ", ": ", ";", "/", "a/", "a-", "-a ", "e.g. ", "1", "1.", "1.1 ", "1 ", "1/", "12:", "3 March ", "2024-", "2024-01-01 ", "2024-01-01..", "next ", "Monday ", "%", "€1 ",
        "@", "@a ", "a@b.", "a@b.c ", "http://", "http://a.b ", "http://a.b/(", "www.", "www.a.b ", "`a` mailto:a@b.c ", ":a:", "$", "$a$", "{", "{{", "}", "\u0000", "\u0001", "\uFFFD", "\uFEFF",
        "\u200B", "a\u200B", "\u200D", "\u00AD", "a\u00AD", "\u0301", "a\u0301", "e\u0301\u0327 ", "\u05D0\u05D1 ", "\u0627\u0644 ", "\u202E", "\u202Ea\u202C", "\u4E2D", "\u4E2D\u6587\u3002", "\U0001F600", "\U0001F468\u200D\U0001F469\u200D\U0001F467 ", "\U0001F1EB\U0001F1EE", "\U000E0001", "ﷺ ", "İ ", "ß ",
        "word ", "word\n", "word\n\n", "you ", "not ", "should ", "you should ", "you always ", "why ", "why? ", "and ", "I think ", "if ", "but you ", "maybe ", "sinä ", "et ", "pitäisi ", "aina ", "ja ", "you're ", "don't ",
        "- a\n\n", "- a\n1. b\n", "> a\n\nb\n\n", "- a: b\n", "suggestion: a\n\n", "nit: a\n", "src/a.cs:1: a\n\n", "src/a.cs:1\n", "```suggestion\na\n```\n", "> quote\n\nyou\n\n", "From: a\n", "Period: 2024-H1\n", "Rating: 3\n", "## Goals\n", "## Goals\n\nGrow.\n\n", "- [ ] ", "- [ ] do it\n",
        "<!-- reviewlint-disable -->\n", "<!-- reviewlint-disable RL6009 -->\n\n", "<!-- reviewlint-disable-next-line RL6009 -->\nYou are always late.\n\n", "<!-- reviewlint: intent=feedback -->\n\n", "# A\n<!-- reviewlint: intent=feedback -->\n",
        English, English + "\n", English + "\n\n", "- " + English + "\n", "# " + English + "\n", "> " + English + "\n", "|" + English + "|\n", "**" + English.Trim() + "** ", "\"" + English.Trim() + "\" ", "(" + English.Trim() + ") ",
        Finnish, Finnish + "\n", Finnish + "\n\n", "- " + Finnish + "\n", "# " + Finnish + "\n", English + Finnish, English + "\n\n" + Finnish + "\n\n",
    ];

    /// <summary>Every text.</summary>
    /// <param name="length">UTF-16 units of each, about.</param>
    /// <returns>Names, for people, and makers of the texts.</returns>
    public static IEnumerable<(string Name, Func<string> Make)> All(int length)
    {
        foreach (var unit in s_repeated)
        {
            yield return (Shown(unit), () => Repeated(unit, length));
        }

        yield return ("list nested ever deeper", () => Lines(length, i => new string(' ', 2 * i) + "- a\n"));
        yield return ("list nested to 60 and back", () => Lines(length, i => new string(' ', 2 * (i % 60)) + "- a\n"));
        yield return ("quote nested ever deeper", () => Lines(length, i => new string('>', i) + " a\n"));
        yield return ("code spans of ever more marks", () => Lines(length, i => new string('`', i) + "a "));
        yield return ("fences of ever more marks", () => Lines(length, i => new string('~', i + 3) + "\n"));
        yield return ("words ever longer", () => Lines(length, i => new string('a', i) + " "));
        yield return ("words all different", () => Lines(length, i => $"w{i:x} "));
        yield return ("words all different, one a line", () => Lines(length, i => $"w{i:x}\n"));
        yield return ("headings all different", () => Lines(length, i => $"## Part {i}\n\n"));
        yield return ("names all different", () => Lines(length, i => $"You asked Ann{i:x} on 3 March. "));
        yield return ("links all different", () => Lines(length, i => $"[a{i}][b{i}] "));
        yield return ("definitions and their uses", () => Lines(length / 2, i => $"[b{i}]: c\n") + "\n" + Lines(length / 2, i => $"[b{i}] "));
        yield return ("footnotes and their uses", () => Lines(length / 2, i => $"[^b{i}]: c\n\n") + Lines(length / 2, i => $"[^b{i}] "));
        yield return ("one row of a table", () => "|" + Repeated("a|", length / 3) + "\n|" + Repeated("-|", length / 3) + "\n|" + Repeated("b|", length / 3) + "\n");
        yield return ("table whose rows are short", () => "|" + Repeated("a|", 1000) + "\n|" + Repeated("-|", 1000) + "\n" + Repeated("|b\n", length - 4000));
        yield return ("front matter without an end", () => "---\n" + Repeated("a: b\n", length));
        yield return ("front matter of one key", () => "---\n" + Repeated("kind: code-review\n", length) + "---\nYou did it.\n");
        yield return ("front matter all different", () => "---\n" + Lines(length, i => $"a{i}: b\n") + "---\nYou did it.\n");
        yield return ("front matter of brackets", () => "---\na: " + Repeated("[", length) + "\n---\nYou did it.\n");
        yield return ("front matter of braces", () => "---\na: " + Repeated("{a: ", length) + "\n---\nYou did it.\n");
        yield return ("front matter of dashes", () => "---\n" + Repeated("- ", length) + "\n---\nYou did it.\n");
        yield return ("front matter ever deeper", () => "---\n" + Lines(length, i => new string(' ', i) + "a:\n") + "---\nYou did it.\n");
        yield return ("front matter of a long name", () => "---\nreviewee: " + Repeated("Liisa ", length) + "\n---\nYou did it.\n");
        yield return ("front matter of many names", () => "---\nreviewee: [" + Repeated("Liisa, ", length / 2) + "Omar]\n---\n\n" + Repeated("Liisa did it. ", length / 2));
        yield return ("front matter of aliases", () => "---\na0: &a0 [x, x]\n" + Lines(length, i => $"a{i + 1}: &a{i + 1} [*a{i}, *a{i}]\n") + "---\nYou did it.\n");
        yield return ("suppressions all different", () => Lines(length, i => $"<!-- reviewlint-disable RL{i % 10000:0000} -->\n\n"));
        yield return ("suppressions of many rules", () => "<!-- reviewlint-disable " + Repeated("RL6009 ", length / 2) + "-->\n\n" + Repeated(English + "\n\n", length / 2));
        yield return ("emphasis of all kinds", () => Lines(length, i => new string("*_~"[i % 3], 1 + (i % 4)) + "a" + (i % 2 == 0 ? " " : "")));
        yield return ("brackets that close at the end", () => Repeated("[", length / 2) + "a" + Repeated("]", length / 2));
        yield return ("parentheses that close at the end", () => Repeated("(you ", length / 2) + Repeated(") ", length / 2));
        yield return ("quotation marks of all kinds", () => Lines(length, i => "\"'“”‘’«»"[i % 8] + "you "));
        yield return ("every character once", () => Lines(length, i => char.ConvertFromUtf32(i % 0x10FFFF is var c && c is >= 0xD800 and < 0xE000 ? ' ' : c)));
        yield return ("half pairs", () => Repeated("\uD800a ", length));
    }

    private static string Repeated(string unit, int length) => new StringBuilder(length + unit.Length).Insert(0, unit, Math.Max(1, length / unit.Length)).ToString();

    private static string Lines(int length, Func<int, string> line)
    {
        var text = new StringBuilder(length + 1000);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(line(i));
        }

        return text.ToString();
    }

    private static string Shown(string unit)
    {
        var shown = new StringBuilder();
        foreach (var c in unit)
        {
            shown.Append(c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", < ' ' or > '\u02FF' => $"\\u{(int)c:X4}", _ => c.ToString() });
        }

        return shown.ToString();
    }
}
