using ReviewLint.Language;
using ReviewLint.Training.Commands;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tagging;

/// <summary>
/// Annotators that have not seen the sentence they are asked for: the sentences are divided, and each part is annotated by a model of the others. What learns
/// from their labels meets mistakes as often as it will in texts nobody trained on (stacking, Wolpert 1992).
/// </summary>
internal sealed class HeldOutAnnotators
{
    private const int Folds = 3;

    /// <summary>These models only stand in for the one that ships; more passes change little.</summary>
    private const int Passes = 5;

    private readonly ITextAnnotator _other;
    private readonly ITextAnnotator[] _annotators = new ITextAnnotator[Folds];
    private readonly Dictionary<string, int> _folds = [];

    /// <summary>Trains the models.</summary>
    /// <param name="language">The language.</param>
    /// <param name="sentences">What the model that ships was trained on.</param>
    /// <param name="other">Annotates sentences that are not among them.</param>
    /// <param name="train">Trains a model on sentences, in so many passes.</param>
    public HeldOutAnnotators(string language, IReadOnlyList<GoldSentence> sentences, ITextAnnotator other, Func<IReadOnlyList<GoldSentence>, int, byte[]> train)
    {
        _other = other;
        // By their letters: a sentence that stands there twice is in one fold.
        foreach (var sentence in sentences)
        {
            _folds.TryAdd(KeyOf(sentence), _folds.Count % Folds);
        }

        for (var fold = 0; fold < Folds; fold++)
        {
            _annotators[fold] = ModelInMemory.Annotator(language, train([.. sentences.Where(s => _folds[KeyOf(s)] != fold)], Passes));
        }
    }

    public ITextAnnotator For(string text) => _folds.TryGetValue(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), out var fold) ? _annotators[fold] : _other;

    private static string KeyOf(GoldSentence sentence) => string.Concat(sentence.Words.Select(w => w.Written));
}
