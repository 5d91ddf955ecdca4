using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReviewLint.Documents;

/// <summary>Collects the words of a block quote and tells quoted code from quoted people.</summary>
/// <param name="inlines">Reads the paragraphs in it.</param>
internal sealed class QuoteReader(InlineProseReader inlines)
{
    private readonly StringBuilder _text = new();
    private int _people;

    /// <summary>The words, one line a block.</summary>
    public string Text => _text.ToString();

    /// <summary>Whether all of it is code.</summary>
    public bool IsCode => _text.Length > 0 && _people == 0;

    /// <summary>Reads a quote with all it holds.</summary>
    public void Read(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case Markdig.Syntax.CodeBlock code:
                    Add(code.Lines.ToString());
                    break;
                case LeafBlock { Inline: { } inline }:
                    var prose = inlines.Read(inline, isInQuote: true);
                    _people += block is ParagraphBlock && (IsOnlyCode(inline) || LooksLikeCode(prose.Text)) ? 0 : 1;
                    Add(prose.Text);
                    break;
                case ContainerBlock inner and not Table:
                    Read(inner);
                    break;
                case Table:
                    _people++;
                    break;
            }
        }
    }

    private void Add(string text)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(text);
    }

    private static bool IsOnlyCode(ContainerInline inline) => inline.FirstChild is CodeInline && inline.FirstChild.NextSibling is null;

    // A line of code quoted without code marks: brackets, operators and semicolons are thick in it and prose has few.
    private static bool LooksLikeCode(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("@@") || text.StartsWith("diff --git"))
        {
            return true;
        }

        var (marks, letters) = (0, 0);
        foreach (var c in text)
        {
            marks += c is '{' or '}' or '(' or ')' or ';' or '=' or '<' or '>' or '[' or ']' or '_' or '&' or '|' or '$' ? 1 : 0;
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return letters > 0 && marks * 7 >= letters && (text[^1] is ';' or '{' or '}' or ')' or ',' or '>' || marks * 5 >= letters);
    }
}
