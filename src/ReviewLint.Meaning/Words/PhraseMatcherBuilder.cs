namespace ReviewLint.Meaning.Words;

/// <summary>
/// Collects phrases and compiles them into one matcher. A phrase is words separated by spaces. Each word matches a token by lower-case form or by lemma;
/// <c>=word</c> by form only, <c>~word</c> by lemma only, <c>word/VERB</c> with a part of speech (several: <c>word/ADJ|NOUN</c>; alone: <c>/NUM</c>),
/// <c>word*</c> forms or lemmas that begin so, <c>*word</c> that end so, <c>[Tense=Past]</c> after a word (or alone) asks for a feature (several may follow each other),
/// <c>(a|b c|d)</c> is a choice of words or of several words in a row, <c>word?</c> may be missing, <c>...</c> is a gap of up to four tokens that does not cross <c>; : . ! ?</c>,
/// <c>NAME</c> a proper noun, <c>CODE</c> inline code or a link, <c>_</c> any one token, and <c>^</c> at the start or <c>$</c> at the end ties the phrase to the
/// sentence's start or end (punctuation, emoji, a label such as <c>nit:</c> and an <c>@name</c> aside). A backslash takes a character literally.
/// Contractions and Finnish negated conjunctions are written as in running text (<c>don't</c>, <c>mikset</c>). Not thread-safe.
/// </summary>
public sealed class PhraseMatcherBuilder
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<PhraseWord, int> _affixes = [];
    private readonly AffixTrie _prefixes = new(backwards: false);
    private readonly AffixTrie _suffixes = new(backwards: true);
    private readonly List<Node> _nodes = [new(), new()];
    private readonly Dictionary<string, int> _testNumbers = new(StringComparer.Ordinal);
    private readonly List<TokenTest> _tests = [TokenTest.None];
    private readonly List<string> _symbols = [];

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase in the notation above.</param>
    /// <param name="id">The number its matches carry; several phrases may share one.</param>
    /// <exception cref="FormatException">The phrase cannot be read; the message says where and why.</exception>
    public void Add(string phrase, int id)
    {
        var elements = PhraseSyntax.Parse(phrase, out var atStart, out var atEnd);
        var ends = new List<int> { atStart ? PhraseMatcher.StartRoot : PhraseMatcher.Root };
        foreach (var element in elements)
        {
            if (element.Ways is { } ways)
            {
                var reached = ends.SelectMany(end => ways.Select(way => way.Aggregate(end, Child)));
                ends = [.. element.Optional ? ends.Concat(reached).Distinct() : reached.Distinct()];
                continue;
            }

            var count = ends.Count;
            for (var i = 0; i < count; i++)
            {
                var child = Child(ends[i], element);
                if (element.Optional)
                {
                    ends.Add(child);
                }
                else
                {
                    ends[i] = child;
                }
            }
        }

        foreach (var end in ends)
        {
            _nodes[end].Outputs.Add(new PhraseOutput(id, atEnd));
        }
    }

    /// <summary>Compiles what was added.</summary>
    public PhraseMatcher Build() => new(PhraseTable.Of(BuildTable()));

    /// <summary>The bytes of the compiled table, in a pinned array.</summary>
    internal byte[] BuildTable()
    {
        var nodes = new PhraseNode[_nodes.Count];
        var edges = new List<PhraseEdge>();
        var generic = new List<PhraseEdge>();
        var outputs = new List<PhraseOutput>();
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = _nodes[i];
            // Edges of one symbol keep the order in which they were added: the table is the same on every run.
            var sorted = node.Edges.OrderBy(e => e.Symbol).ToList();
            var ahead = AheadOf(node);
            nodes[i] = new PhraseNode(edges.Count, node.Edges.Count, generic.Count, node.Generic.Count, outputs.Count, node.Outputs.Count, node.Gap, (uint)ahead, (uint)(ahead >> 32));
            edges.AddRange(sorted);
            generic.AddRange(node.Generic);
            outputs.AddRange(node.Outputs);
        }

        return PhraseTableWriter.Write(nodes, edges, generic, outputs, [.. _symbols], _prefixes, _suffixes, _tests);
    }

    private static ulong AheadOf(Node node) =>
        node.Edges.Aggregate(node.Outputs.Count > 0 || node.Generic.Count > 0 || node.Gap >= 0 ? PhraseNode.Always : 0UL, (bits, edge) => bits | PhraseNode.BitOf(edge.Symbol));

    private int Child(int from, PhraseElement element)
    {
        var node = _nodes[from];
        if (node.Children.TryGetValue(element.Key, out var child))
        {
            return child;
        }

        child = _nodes.Count;
        _nodes.Add(new Node());
        node.Children.Add(element.Key, child);
        if (element.Kind == ElementKind.Gap)
        {
            node.Gap = child;
            return child;
        }

        var test = TestNumber(element.Test);
        foreach (var word in element.Words)
        {
            node.Edges.Add(new PhraseEdge(Symbol(word), word.Source, ElementKind.Words, test, child));
        }

        if (element.Kind != ElementKind.Words)
        {
            node.Generic.Add(new PhraseEdge(-1, WordSource.Either, element.Kind, test, child));
        }

        return child;
    }

    private int TestNumber(TokenTest test)
    {
        if (test.IsNone)
        {
            return 0;
        }

        if (!_testNumbers.TryGetValue(test.Key, out var number))
        {
            _testNumbers.Add(test.Key, number = _tests.Count);
            _tests.Add(test);
        }

        return number;
    }

    private int Symbol(PhraseWord word)
    {
        if (word.Shape == WordShape.Whole)
        {
            if (!_words.TryGetValue(word.Text, out var known))
            {
                _words.Add(word.Text, known = _symbols.Count);
                _symbols.Add(word.Text);
            }

            return known;
        }

        var key = word with { Source = WordSource.Either };
        if (!_affixes.TryGetValue(key, out var symbol))
        {
            _affixes.Add(key, symbol = _symbols.Count);
            _symbols.Add("");
            (word.Shape == WordShape.Prefix ? _prefixes : _suffixes).Add(word.Text, symbol);
        }

        return symbol;
    }

    private sealed class Node
    {
        public Dictionary<string, int> Children { get; } = new(StringComparer.Ordinal);

        public List<PhraseEdge> Edges { get; } = [];

        public List<PhraseEdge> Generic { get; } = [];

        public List<PhraseOutput> Outputs { get; } = [];

        public int Gap { get; set; } = -1;
    }
}
