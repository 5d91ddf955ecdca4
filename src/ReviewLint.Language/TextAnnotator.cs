using System.Collections.Concurrent;
using ReviewLint.Language.Segmentation;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Language;

/// <summary>The annotator of one language.</summary>
internal sealed class TextAnnotator : ITextAnnotator
{
    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly SegmentationRules _rules;
    private readonly FormAnalyzer? _analyzer;
    private readonly Lemmatizer? _lemmatizer;
    private readonly BoundaryModel? _boundaries;

    public TextAnnotator(LanguageTag language, SegmentationRules rules, ModelFile? model)
    {
        (Language, _rules) = (language, rules);
        _boundaries = BoundaryModel.OpenEmbedded(language.Code + ".boundaries.rlmodel");
        if (model is not null)
        {
            (_analyzer, _lemmatizer) = (new FormAnalyzer(model), new Lemmatizer(model));
            Predicates = new PredicateFinder(model.Predicates.Find, language == LanguageTag.Finnish);
            Provenance = model.Provenance;
        }
    }

    public LanguageTag Language { get; }

    /// <summary>Finds the main clause's verb; null without a model.</summary>
    public PredicateFinder? Predicates { get; }

    /// <summary>What the model was trained on.</summary>
    public string Provenance { get; } = "";

    public bool HasModel => _analyzer is not null;

    public void Annotate(string text, ReadOnlySpan<TextRange> opaque, AnnotationBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(buffer);
        var workspace = Take();
        var tokens = workspace.Common.Tokens;
        tokens.Count = 0;
        Tokenizer.Run(text, opaque, _rules, tokens);
        workspace.Common.Splitter.Join(text, opaque, tokens);
        workspace.Common.LookUpForms(text);
        workspace.Common.Splitter.Divide(text, tokens);
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].EndsSentence)
            {
                AddSentence(text, workspace, first, i + 1, buffer);
                first = i + 1;
            }
        }

        _workspaces.Add(workspace);
    }

    public void AnnotatePretokenized(IReadOnlyList<string> forms, AnnotationBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(buffer);
        if (forms.Count == 0)
        {
            return;
        }

        var workspace = Take();
        workspace.Common.Clear();
        var at = 0;
        foreach (var form in forms)
        {
            workspace.Common.Add(new PendingWord(at, Math.Max(1, form.Length), TokenFlags.SpaceAfter), workspace.Common.Forms.Get(form));
            at += Math.Max(1, form.Length) + 1;
        }

        var first = buffer.TokenCount;
        Emit(null, workspace, buffer);
        buffer.Add(new SentenceRange(0, at - 1, first, forms.Count));
        _workspaces.Add(workspace);
    }

    private Workspace Take() => _workspaces.TryTake(out var workspace)
        ? workspace
        : new Workspace(new AnnotatorWorkspace(Language, _rules, _analyzer, _boundaries), _analyzer is null ? null : new SentenceTagger(_analyzer.Model));

    private void AddSentence(string text, Workspace workspace, int from, int to, AnnotationBuffer buffer)
    {
        var common = workspace.Common;
        common.Clear();
        for (var i = from; i < to; i++)
        {
            ref var raw = ref common.Tokens[i];
            var flags = (raw.SpaceAfter ? TokenFlags.SpaceAfter : 0) | (raw.Quoted ? TokenFlags.Quoted : 0) | (raw.Kind == RawKind.Opaque ? TokenFlags.Opaque : 0);
            if (raw.Kind == RawKind.Opaque)
            {
                common.Add(new PendingWord(raw.Start, raw.Length, flags), common.FormOf(i));
                continue;
            }

            var entry = common.FormOf(i);
            if (entry.First is { } word && raw.Kind == RawKind.Word)
            {
                var length = entry.FirstLength;
                common.Add(new PendingWord(raw.Start, length > 0 ? length : raw.Length, (length > 0 ? flags & ~TokenFlags.SpaceAfter : flags) | TokenFlags.MultiwordStart), word);
                common.Add(new PendingWord(raw.Start + length, raw.Length - length, flags | TokenFlags.MultiwordRest), entry.Second!);
            }
            else
            {
                common.Add(new PendingWord(raw.Start, raw.Length, flags), entry);
            }
        }

        var first = buffer.TokenCount;
        Emit(text, workspace, buffer);
        var start = common.Tokens[from].Start;
        buffer.Add(new SentenceRange(start, common.Tokens[to - 1].End - start, first, buffer.TokenCount - first));
    }

    private void Emit(string? text, Workspace workspace, AnnotationBuffer buffer)
    {
        var common = workspace.Common;
        var words = common.Words;
        var choices = common.Choices;
        workspace.Tagger?.Tag(common.Padded(), choices);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var entry = common.EntryOf(i);
            if (_analyzer is null)
            {
                var norm = word.Flags.HasFlag(TokenFlags.Opaque) ? text!.Substring(word.Start, word.Length) : entry.Norm;
                buffer.Add(new Token(word.Start, word.Length, norm, norm, MorphFeatures.None, GuessByShape(entry.Shape), word.Flags));
                continue;
            }

            if ((word.Flags & TokenFlags.Opaque) != 0)
            {
                var label = entry.Labels[choices[i]];
                var labels = _analyzer.Model.Labels;
                var written = text!.Substring(word.Start, word.Length);
                buffer.Add(new Token(word.Start, word.Length, written, written, labels.Features[label], labels.UPos[label], word.Flags));
                continue;
            }

            buffer.Add(_lemmatizer!.TokenOf(entry, choices[i]) with { Start = word.Start, Length = word.Length, Flags = word.Flags });
        }
    }

    private static UPos GuessByShape(int shape) => shape switch
    {
        WordShape.Number => UPos.NUM,
        WordShape.Marks => UPos.PUNCT,
        WordShape.Drawn => UPos.SYM,
        _ => UPos.NOUN,
    };

    private sealed record Workspace(AnnotatorWorkspace Common, SentenceTagger? Tagger);
}
