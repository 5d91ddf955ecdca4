using System.Text;

namespace ReviewLint.Training.Segmentation;

/// <summary>A text and where its sentences end, as UTF-16 offsets.</summary>
internal sealed record BoundaryDocument(string Text, IReadOnlySet<int> Ends)
{
    /// <summary>Joins sentences with spaces, as running text.</summary>
    public static BoundaryDocument Join(IEnumerable<string> sentences)
    {
        var text = new StringBuilder();
        var ends = new HashSet<int>();
        foreach (var sentence in sentences.Where(s => s.Length > 0))
        {
            text.Append(text.Length == 0 ? "" : " ").Append(sentence);
            ends.Add(text.Length);
        }

        return new BoundaryDocument(text.ToString(), ends);
    }
}
