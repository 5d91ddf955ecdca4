using System.Text.Json;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>One line of a set of corpora, read as a document of its own, and what the engine made of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Row">The whole line, for its labels.</param>
/// <param name="Sentences">What the engine found, in order; empty when it found no prose.</param>
internal sealed record CorpusItem(string Text, JsonElement Row, IReadOnlyList<ReadSentence> Sentences)
{
    /// <summary>The label of the set.</summary>
    public string Label => String("label");

    public string String(string name) => Row.GetProperty(name).GetString()!;

    public IEnumerable<string> Strings(string name) => Row.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
