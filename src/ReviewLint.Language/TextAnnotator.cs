using System.Collections.Concurrent;
using ReviewLint.Language.Segmentation;

namespace ReviewLint.Language;

/// <summary>The annotator of one language.</summary>
internal sealed class TextAnnotator(LanguageTag language, SegmentationRules rules) : ITextAnnotator
{
    private readonly ConcurrentBag<AnnotatorWorkspace> _workspaces = [];

    public LanguageTag Language => language;

    public bool HasModel => false;

    public void Annotate(string text, ReadOnlySpan<TextRange> opaque, AnnotationBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(buffer);
        if (!_workspaces.TryTake(out var workspace))
        {
            workspace = new AnnotatorWorkspace(rules);
        }

        var tokens = workspace.Tokens;
        tokens.Count = 0;
        Tokenizer.Run(text, opaque, rules, tokens);
        workspace.Splitter.Run(text, opaque, tokens);
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

        var first = buffer.TokenCount;
        var at = 0;
        foreach (var form in forms)
        {
            var norm = form.ToLowerInvariant();
            buffer.Add(new Token(at, form.Length, norm, norm, MorphFeatures.None, Guess(form), TokenFlags.SpaceAfter));
            at += form.Length + 1;
        }

        buffer.Add(new SentenceRange(0, at - 1, first, forms.Count));
    }

    private void AddSentence(string text, AnnotatorWorkspace workspace, int from, int to, AnnotationBuffer buffer)
    {
        var first = buffer.TokenCount;
        for (var i = from; i < to; i++)
        {
            ref var raw = ref workspace.Tokens[i];
            var flags = (raw.SpaceAfter ? TokenFlags.SpaceAfter : 0) | (raw.Quoted ? TokenFlags.Quoted : 0) | (raw.Kind == RawKind.Opaque ? TokenFlags.Opaque : 0);
            var form = text.AsSpan(raw.Start, raw.Length);
            if (raw.Kind == RawKind.Word && AddMultiword(workspace, form, raw, flags, buffer))
            {
                continue;
            }

            var norm = raw.Kind == RawKind.Opaque ? form.ToString() : workspace.Forms.Lower(form);
            buffer.Add(new Token(raw.Start, raw.Length, norm, norm, MorphFeatures.None, Guess(form), flags));
        }

        var start = workspace.Tokens[from].Start;
        buffer.Add(new SentenceRange(start, workspace.Tokens[to - 1].End - start, first, buffer.TokenCount - first));
    }

    private bool AddMultiword(AnnotatorWorkspace workspace, ReadOnlySpan<char> form, in RawToken raw, TokenFlags flags, AnnotationBuffer buffer)
    {
        var inner = flags & ~TokenFlags.SpaceAfter;
        if (rules.DividesCompounds)
        {
            var at = Multiwords.English(form);
            if (at <= 0)
            {
                return false;
            }

            Add(raw.Start, at, form[..at], inner | TokenFlags.MultiwordStart);
            Add(raw.Start + at, raw.Length - at, form[at..], flags | TokenFlags.MultiwordRest);
            return true;
        }

        if (!Multiwords.Finnish(form, out var words))
        {
            return false;
        }

        Add(raw.Start, raw.Length, words.First, flags | TokenFlags.MultiwordStart);
        Add(raw.Start, raw.Length, words.Second, flags | TokenFlags.MultiwordRest);
        return true;

        void Add(int start, int length, ReadOnlySpan<char> part, TokenFlags partFlags)
        {
            var norm = workspace.Forms.Lower(part);
            buffer.Add(new Token(start, length, norm, norm, MorphFeatures.None, Guess(part), partFlags));
        }
    }

    private static UPos Guess(ReadOnlySpan<char> form) => char.IsLetter(form[0]) ? UPos.NOUN : char.IsAsciiDigit(form[0]) ? UPos.NUM : CharClass.IsSymbol(form[0]) || char.IsSurrogate(form[0]) ? UPos.SYM : UPos.PUNCT;
}
