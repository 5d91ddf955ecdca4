using System.Collections.Immutable;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// A sentence and what it becomes. <c>from</c> is the whole sentence but its final marks, in the notation of phrases, where words match by their form;
/// <c>{name:word}</c> names one word, <c>{name...}</c> several words that are one clause without a finite verb of its own, <c>{name:...}</c> several words whatever
/// they are. One such run of words stands still while what is before and after it changes, so its markup stays too. <c>to</c> is text in which <c>{name}</c>
/// stands for the words and <c>{name.Inf}</c> for a form of one (<see cref="WordForm"/>).
/// </summary>
internal sealed class SentenceRewrite(string from, string to, string language, ImmutableArray<string> without)
{
    public static readonly string[] Keys = ["from", "to", "without"];

    /// <summary>In <c>without</c>: a date.</summary>
    public const string Date = "DATE";

    private Parts? _parts;

    public string From { get; } = from;

    public string To { get; } = to;

    public string Language { get; } = language;

    public ImmutableArray<string> Without { get; } = without;

    /// <summary>Reads both sides, once.</summary>
    /// <exception cref="FormatException">A side cannot be read, or the two do not fit together.</exception>
    public Parts Read() => _parts ??= Parse();

    private Parts Parse()
    {
        var before = new List<Step>();
        var after = new List<Step>();
        Run? run = null;
        foreach (var written in Split(From))
        {
            if (written.StartsWith('{') && written.TrimEnd('?').EndsWith("...}", StringComparison.Ordinal))
            {
                run = run is null ? ReadRun(written) : throw new FormatException($"'{From}' has two runs of words; where the first ends would be a guess");
                continue;
            }

            var (name, element) = written.StartsWith('{') && written.EndsWith('}') && written.IndexOf(':', StringComparison.Ordinal) is > 1 and var colon
                ? (written[1..colon], written[(colon + 1)..^1])
                : ("", written);
            var elements = Elements(element);
            if (name.Length > 0 && (elements.Count != 1 || elements[0].Optional))
            {
                throw new FormatException($"'{written}' in '{From}' names one word, no more and no less");
            }

            (run is null ? before : after).AddRange(elements.Select(e => new Step(name, e)));
        }

        if (before.TrueForAll(s => s.Element.Optional))
        {
            throw new FormatException($"'{From}' begins with no word of its own");
        }

        var pieces = Pieces();
        foreach (var piece in pieces.Where(p => p.IsName))
        {
            var isRun = run is not null && piece.Text == run.Name;
            if (!isRun && !before.Concat(after).Any(s => s.Name == piece.Text))
            {
                throw new FormatException($"'{To}' speaks of '{{{piece.Text}}}', which '{From}' does not name");
            }

            if (piece.Form is { } form && isRun)
            {
                throw UnknownForm(form.ToString(), piece.Text);
            }
        }

        if (run is not null && pieces.Count(p => p.IsName && p.Text == run.Name) != 1)
        {
            throw new FormatException($"'{To}' must hold '{{{run.Name}}}' once: no word is dropped or said twice");
        }

        return new Parts([.. before], run, [.. after], pieces, [.. Without.Where(w => w != Date).SelectMany(Elements)], Without.Contains(Date));
    }

    private static Run ReadRun(string written)
    {
        var isOptional = written.EndsWith('?');
        var inner = written[1..written.LastIndexOf("...", StringComparison.Ordinal)];
        return new Run(inner.TrimEnd(':'), isOptional, IsClause: !inner.EndsWith(':'));
    }

    private List<PhraseElement> Elements(string written)
    {
        var elements = PhraseSyntax.Parse(written.EndsWith('?') && written.Length > 1 ? written + " _" : written, out var atStart, out var atEnd);
        if (written.EndsWith('?') && written.Length > 1)
        {
            elements.RemoveAt(elements.Count - 1);
        }

        return atStart || atEnd || elements.Exists(e => e.Kind == ElementKind.Gap || e.Ways is not null)
            ? throw new FormatException($"'{written}' in '{From}' is more than one word at a time; write a rewrite for each")
            : elements;
    }

    // At spaces outside ( ) and { }.
    private static IEnumerable<string> Split(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == ' ' && depth == 0))
            {
                if (i > start)
                {
                    yield return text[start..i];
                }

                start = i + 1;
            }
            else
            {
                depth += text[i] is '(' or '{' ? 1 : text[i] is ')' or '}' ? -1 : 0;
            }
        }
    }

    private ImmutableArray<Piece> Pieces()
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        for (var at = 0; at < To.Length;)
        {
            var open = To.IndexOf('{', at);
            if (open < 0)
            {
                pieces.Add(new Piece(To[at..], null, IsName: false));
                break;
            }

            var close = To.IndexOf('}', open);
            if (close < 0)
            {
                throw new FormatException($"'{To}' has '{{' without '}}'");
            }

            if (open > at)
            {
                pieces.Add(new Piece(To[at..open], null, IsName: false));
            }

            var name = To[(open + 1)..close].Split('.', 2);
            pieces.Add(new Piece(name[0], name.Length > 1 ? Form(name[1], name[0]) : null, IsName: true));
            at = close + 1;
        }

        return pieces.ToImmutable();
    }

    private WordForm Form(string written, string name) =>
        Enum.TryParse<WordForm>(written, out var form) && Enum.IsDefined(form) ? form : throw UnknownForm(written, name);

    private FormatException UnknownForm(string form, string name) =>
        new($"'{To}' asks for the unknown form '{form}' of '{name}'; known are {string.Join(", ", Enum.GetNames<WordForm>())}, and only of one word");

    /// <summary>Both sides, read.</summary>
    /// <param name="Before">The words before the run, or all of them.</param>
    /// <param name="Run">The words that stand still; null when each word is named.</param>
    /// <param name="After">The words after the run.</param>
    /// <param name="To">What is written.</param>
    /// <param name="Without">What the run must not hold.</param>
    /// <param name="WithoutDate">Whether the sentence must hold no date.</param>
    internal sealed record Parts(ImmutableArray<Step> Before, Run? Run, ImmutableArray<Step> After, ImmutableArray<Piece> To, ImmutableArray<PhraseElement> Without, bool WithoutDate);

    /// <summary>One word of <c>from</c>; <paramref name="Name"/> is empty where it has none.</summary>
    internal sealed record Step(string Name, PhraseElement Element);

    /// <summary>The run of words. <paramref name="IsClause"/>: they are one clause without a finite verb.</summary>
    internal sealed record Run(string Name, bool IsOptional, bool IsClause);

    /// <summary>A piece of <c>to</c>: text, or a name with the form that is wanted.</summary>
    internal sealed record Piece(string Text, WordForm? Form, bool IsName);
}
