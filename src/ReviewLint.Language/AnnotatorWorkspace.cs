using ReviewLint.Language.Dates;
using ReviewLint.Language.Dates.Words;
using ReviewLint.Language.Segmentation;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Language;

/// <summary>What one thread writes on while it annotates; kept between texts so that a token costs no allocation.</summary>
internal sealed class AnnotatorWorkspace
{
    private FormEntry[] _entries = new FormEntry[128];
    private PendingWord[] _words = new PendingWord[128];
    private int[] _choices = new int[128];
    private readonly FormAnalyzer? _analyzer;
    private readonly DateWordTable _dateWords;

    public AnnotatorWorkspace(LanguageTag language, SegmentationRules rules, FormAnalyzer? analyzer, BoundaryModel? boundaries)
    {
        _dateWords = DateMatcher.WordsOf(language);
        Forms = new FormCache(analyzer, rules, _dateWords);
        Splitter = new SentenceSplitter(rules, analyzer is null ? null : boundaries, LookUp);
        _analyzer = analyzer;
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

    private bool LookUp(ReadOnlySpan<char> form, out UPos upos, out MorphFeatures features, out bool known)
    {
        var entry = Forms.Get(form);
        (upos, features, known) = (UPos.X, default, entry.IsKnown);
        return _analyzer is not null && _analyzer.TryLikeliest(entry, out upos, out features);
    }

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
