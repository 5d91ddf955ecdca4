using ReviewLint.Language.Dates;
using ReviewLint.Language.Dates.Words;
using ReviewLint.Language.Segmentation;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Language;

/// <summary>What one thread writes on while it annotates; kept between texts so that a token costs no allocation.</summary>
internal sealed class AnnotatorWorkspace
{
    private FormEntry[] _forms = new FormEntry[256];
    private FormEntry[] _entries = new FormEntry[128];
    private PendingWord[] _words = new PendingWord[128];
    private int[] _choices = new int[128];
    private readonly DateWordTable _dateWords;

    public AnnotatorWorkspace(LanguageTag language, SegmentationRules rules, FormAnalyzer? analyzer, BoundaryModel? boundaries)
    {
        _dateWords = DateMatcher.WordsOf(language);
        Forms = new FormCache(analyzer, rules, _dateWords);
        Splitter = new SentenceSplitter(rules, analyzer is null ? null : boundaries, form => Forms.Get(form).Facts);
        _entries[0] = _entries[1] = FormAnalyzer.Boundary;
    }

    public TokenList Tokens { get; } = new();

    public SentenceSplitter Splitter { get; }

    public FormCache Forms { get; }

    /// <summary>How many words wait for their labels.</summary>
    public int WordCount { get; private set; }

    public ReadOnlySpan<PendingWord> Words => _words.AsSpan(0, WordCount);

    public Span<int> Choices => _choices.AsSpan(0, WordCount);

    public void Clear() => WordCount = 0;

    public void Add(in PendingWord word, FormEntry entry)
    {
        if (WordCount == _words.Length)
        {
            Array.Resize(ref _words, _words.Length * 2);
            Array.Resize(ref _choices, _words.Length);
        }

        if (WordCount + (2 * SentenceTagger.Padding) >= _entries.Length)
        {
            Array.Resize(ref _entries, _entries.Length * 2);
        }

        _words[WordCount] = (entry.MayDate && entry.Norm != "am") || (entry.IsMeridiem && IsTimeOfDay()) ? word with { Flags = word.Flags | TokenFlags.MayDate } : word;
        _entries[SentenceTagger.Padding + WordCount] = entry;
        WordCount++;
    }

    /// <summary>Looks up the forms of all tokens, once for everything that asks about them.</summary>
    public void LookUpForms(ReadOnlySpan<char> text)
    {
        if (_forms.Length < Tokens.Count)
        {
            _forms = new FormEntry[Tokens.Count * 2];
        }

        var facts = Tokens.Facts;
        for (var i = 0; i < facts.Length; i++)
        {
            ref var token = ref Tokens[i];
            var entry = Forms.Get(token.Kind == RawKind.Opaque ? FormAnalyzer.OpaqueForm : text.Slice(token.Start, token.Length));
            (_forms[i], facts[i]) = (entry, entry.Facts);
        }
    }

    /// <summary>The entry of a token's form.</summary>
    public FormEntry FormOf(int token) => _forms[token];

    /// <summary>"am" is a time of day only after a number.</summary>
    private bool IsTimeOfDay()
    {
        if (WordCount == 0)
        {
            return false;
        }

        var before = EntryOf(WordCount - 1).Norm;
        return char.IsAsciiDigit(before[0]) || _dateWords.Find(before).Kind == DateWordKind.Number;
    }

    public FormEntry EntryOf(int word) => _entries[SentenceTagger.Padding + word];

    /// <summary>The entries with their padding, for the tagger.</summary>
    public ReadOnlySpan<FormEntry> Padded()
    {
        _entries[SentenceTagger.Padding + WordCount] = _entries[SentenceTagger.Padding + WordCount + 1] = FormAnalyzer.Boundary;
        return _entries.AsSpan(0, WordCount + (2 * SentenceTagger.Padding));
    }
}
