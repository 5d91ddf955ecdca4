using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;
using ReviewLint.Meaning;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>Labelled documents read by the program itself, with the features it saw.</summary>
internal sealed class MeaningExamples
{
    /// <summary>Number of the document of each example.</summary>
    public List<int> Document { get; } = [];

    public List<LabelledSentence> Labels { get; } = [];

    public List<RecordedFeatures> Reading { get; } = [];

    public List<RecordedFeatures> Decided { get; } = [];

    /// <summary>What the program said.</summary>
    public List<SentenceMeaning> Said { get; } = [];

    /// <summary>Reads the documents. Sentences that the program divides otherwise than the labels are left out.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="classes">Groups of words that features may use.</param>
    /// <param name="finalActs">The act of each sentence in the order of an earlier reading with the same documents; null for the rules' own.</param>
    public static MeaningExamples Read(IReadOnlyList<LabelledDocument> documents, WordClasses? classes = null, IReadOnlyList<Act>? finalActs = null)
    {
        var examples = new MeaningExamples();
        var recorder = new FeatureRecorder { FinalActs = finalActs, Classes = classes };
        FeatureRecorder.Current = recorder;
        try
        {
            for (var d = 0; d < documents.Count; d++)
            {
                examples.Add(documents[d], d, recorder);
            }
        }
        finally
        {
            FeatureRecorder.Current = null;
        }

        return examples;
    }

    /// <summary>Index of each example's sentence in the whole reading, for acts that are handed back.</summary>
    public List<int> Position { get; } = [];

    /// <summary>How many sentences were read in all.</summary>
    public int SentenceCount { get; private set; }

    private void Add(LabelledDocument labelled, int number, FeatureRecorder recorder)
    {
        var first = recorder.Reading.Count;
        var document = ReviewDocumentParser.Parse(SourceText.From(labelled.Markdown.ToString()), labelled.Name, ReviewParseOptions.Default with { Language = labelled.Language });
        var model = ReviewSemanticModel.Create(document, SemanticOptions.Default with { KindOverride = labelled.Kind });
        SentenceCount = recorder.Reading.Count;
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            var text = Letters(sentence.Text);
            for (var i = next; i < Math.Min(next + 5, labelled.Sentences.Count); i++)
            {
                if (Letters(labelled.Sentences[i].Text) != text)
                {
                    continue;
                }

                Document.Add(number);
                Labels.Add(labelled.Sentences[i]);
                Reading.Add(recorder.Reading[first + sentence.Index]);
                Decided.Add(recorder.Decided[first + sentence.Index]);
                Position.Add(first + sentence.Index);
                Said.Add(model.MeaningOf(sentence));
                next = i + 1;
                break;
            }
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
