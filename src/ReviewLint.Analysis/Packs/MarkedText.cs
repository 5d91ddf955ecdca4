using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Analysis.Packs;

/// <summary>An example with its marks taken out: <c>[|…|]</c> around what findings cover, <c>{|…|}</c> around related places.</summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Marks">The spans of <c>[|…|]</c>, UTF-16 offsets in <see cref="Text"/>.</param>
/// <param name="Related">The spans of <c>{|…|}</c>.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marks, IReadOnlyList<TextSpan> Related)
{
    /// <summary>Takes the marks out.</summary>
    /// <param name="marked">The text with marks.</param>
    /// <param name="from">Where marks begin to count, a UTF-16 offset.</param>
    public static MarkedText Parse(string marked, int from = 0)
    {
        var text = new StringBuilder(marked.Length);
        var (marks, spans) = (new List<TextSpan>(), new List<TextSpan>());
        var open = new Stack<(int Start, bool IsMain)>();
        for (var i = 0; i < marked.Length; i++)
        {
            var pair = i >= from && i + 1 < marked.Length ? marked.AsSpan(i, 2) : default;
            if (pair is "[|" or "{|")
            {
                open.Push((text.Length, pair[0] == '['));
                i++;
            }
            else if (pair is "|]" or "|}" && open.Count > 0 && open.Peek().IsMain == (pair[1] == ']'))
            {
                var (start, isMain) = open.Pop();
                (isMain ? marks : spans).Add(TextSpan.FromBounds(start, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new MarkedText(text.ToString(), marks, spans);
    }
}
