using System.Text;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Fixes;

/// <summary>A review made by chance from the example sentences of all rules and Markdown of every kind; the same number always gives the same review.</summary>
internal sealed class GeneratedReview
{
    private static readonly Lazy<(string[] English, string[] Finnish, string[] Code, string[] FinnishCode)> Sentences = new(() =>
    {
        var all = RulePackLoader.BuiltIn.Definitions.SelectMany(d => d.Examples).Select(e => (
            Text: Unmarked(e.Text).Trim(),
            IsFinnish: e.FrontMatter.Any(f => f is { Key: "language", Value: "fi" }),
            IsCode: e.FrontMatter.Any(f => f is { Key: "kind", Value: "code-review" }))).Where(e => !e.Text.Contains('\n', StringComparison.Ordinal) && !e.Text.StartsWith('|')).ToList();
        string[] Of(bool finnish, bool code) => [.. all.Where(e => e.IsFinnish == finnish && (code || !e.IsCode)).Select(e => e.Text).Distinct()];
        return (Of(false, false), Of(true, false), Of(false, true), Of(true, true));
    });

    // Examples of several lines: what a rule of a section, a comment or a document looks at.
    private static readonly Lazy<(string Text, bool IsFinnish, bool IsCode, string Intent, bool IsFixed)[]> Passages = new(() =>
        [.. RulePackLoader.BuiltIn.Definitions.SelectMany(d => d.Examples).Where(e => !e.Text.StartsWith("---", StringComparison.Ordinal)).Select(e => (
            Unmarked(e.Text).Trim(),
            e.FrontMatter.Any(f => f is { Key: "language", Value: "fi" }),
            e.FrontMatter.Any(f => f is { Key: "kind", Value: "code-review" }),
            e.FrontMatter.FirstOrDefault(f => f.Key == "intent").Value ?? "",
            e.To is not null))]);

    private static readonly string[] Emoji = ["🎉", "👩‍💻", "🙏🏽", "❤️", "🇫🇮"];

    private static readonly (string English, string Finnish)[] Headings =
        [("Summary", "Yhteenveto"), ("Strengths", "Vahvuudet"), ("Development", "Kehittyminen"), ("Goals", "Tavoitteet"), ("Next steps", "Seuraavat askeleet"), ("Evidence", "Havainnot"), ("My two cents", "Muuta")];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly bool _isFinnish;
    private readonly bool _isCode;
    private readonly string[] _pool;
    private readonly (string Text, bool IsFinnish, bool IsCode, string Intent, bool IsFixed)? _short;

    private GeneratedReview(int number)
    {
        _random = new Random(20251125 + number);
        (_isFinnish, _isCode) = (number % 2 == 1, number % 4 >= 2);
        if (number % 5 >= 3)
        {
            // Two short reviews in five hold a passage that a fix is made for, and no more.
            var fixable = Passages.Value.Where(p => p.IsFixed).ToArray();
            var passage = fixable[((number / 5 * 2) + (number % 5) - 3) % fixable.Length];
            (_short, _isFinnish, _isCode) = (passage, passage.IsFinnish, passage.IsCode);
        }

        var (english, finnish, code, finnishCode) = Sentences.Value;
        _pool = (_isFinnish, _isCode) switch { (false, false) => english, (true, false) => finnish, (false, true) => code, _ => finnishCode };
    }

    /// <summary>The bytes of a review.</summary>
    public static byte[] Bytes(int number)
    {
        var review = new GeneratedReview(number);
        review.Write();
        var text = review._text.ToString();
        text = number % 3 == 1 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        Encoding encoding = (number % 7) switch
        {
            2 => new UTF8Encoding(true),
            4 => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            6 => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => new UTF8Encoding(false),
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private void Write()
    {
        var isShort = _short is not null;
        var passages = Passages.Value.Where(p => p.IsFinnish == _isFinnish && p.IsCode == _isCode).ToArray();
        var passage = _short ?? passages[_random.Next(passages.Length)];
        if (isShort || !Chance(6))
        {
            Line("---");
            Line($"kind: {(_isCode ? "code-review" : "performance-review")}");
            if ((isShort && passage.Intent.Length > 0) || !Chance(3))
            {
                Line($"intent: {(isShort && passage.Intent.Length > 0 ? passage.Intent : Pick("coaching", "feedback", "both"))}");
            }

            if (Chance(2))
            {
                Line("date: 2025-06-16");
                Line("period: 2025-01-01..2025-06-15");
            }

            Line("---");
            Line("");
        }

        if (!isShort && Chance(2))
        {
            Line(_isFinnish ? "# Arviointi" : "# Review");
            Line("");
        }

        if (isShort || Chance(3))
        {
            Line(passage.Text);
            Line("");
        }

        for (var count = isShort ? 0 : _random.Next(3, 14); count > 0; count--)
        {
            Block();
        }

        // Some files end without a line break.
        while (Chance(3) && _text.Length > 0 && _text[^1] == '\n')
        {
            _text.Length--;
        }
    }

    private void Block()
    {
        switch (_random.Next(14))
        {
            case 0 or 1:
                var (english, finnish) = Headings[_random.Next(Headings.Length)];
                Line(_isCode && Chance(2) ? $"### `src/a{_random.Next(9)}.cs:{_random.Next(1, 99)}`" : $"## {(_isFinnish ? finnish : english)}");
                break;
            case 2:
                List("- ", "  ");
                return;
            case 3:
                List("1. ", "   ");
                return;
            case 4:
                List(Pick("* ", "+ ", "- [ ] ", "- [x] "), "  ");
                return;
            case 5:
                Line($"> {Sentence()}");
                Line($"> {Sentence()}");
                break;
            case 6:
                Line($"```{Pick("", "csharp", "suggestion", "text")}");
                Line(Sentence());
                Line("```");
                break;
            case 7:
                Line(_isFinnish ? "| Aihe | Huomio |" : "| Topic | Note |");
                Line("| --- | :-: |");
                Line($"| a | {Sentence().Replace("|", "\\|", StringComparison.Ordinal)} |");
                Line($"| b | {Sentence().Replace("|", "\\|", StringComparison.Ordinal)} |");
                break;
            case 8:
                // Wrapped by hand, with a hard break now and then.
                var words = $"{Sentence()} {Sentence()}".Split(' ');
                Line(string.Join(' ', words.Select((w, i) => i % 5 == 4 ? (Chance(4) ? w + "  \n" : w + "\n") : w)).Replace("\n ", "\n", StringComparison.Ordinal).TrimEnd());
                break;
            case 9:
                Line(string.Join(' ', Enumerable.Range(0, 30).Select(_ => Sentence())));
                break;
            case 10:
                Line($"**{Sentence()}** {Sentence()} _{Sentence()}_");
                break;
            case 11:
                Line($"[{Sentence().TrimEnd('.', '?', '!').Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)}](https://example.org/a?b=c&d=e) {Sentence()} <!-- {Pick("a note", "todo")} -->");
                break;
            case 12:
                Line($"{Pick(Emoji)} {Sentence()} {Pick(Emoji)} {Sentence()}{Pick("", " ", "  ")}");
                break;
            default:
                Line(string.Join(' ', Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Sentence())));
                break;
        }

        Line("");
    }

    private void List(string marker, string indent)
    {
        for (var count = _random.Next(1, 5); count > 0; count--)
        {
            Line(marker + Sentence());
            if (Chance(4))
            {
                Line($"{indent}{Sentence()}");
            }

            if (Chance(5))
            {
                Line($"{indent}- {Sentence()}");
            }
        }

        Line("");
    }

    private static string Unmarked(string text) =>
        text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    private string Sentence() => Pick(_pool);

    private string Pick(params string[] from) => from[_random.Next(from.Length)];

    private bool Chance(int of) => _random.Next(of) == 0;

    private void Line(string text) => _text.Append(text).Append('\n');
}
