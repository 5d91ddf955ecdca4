using ReviewLint.Language.Segmentation;

namespace ReviewLint.Language.Tagging;

/// <summary>Everything about a word form that does not depend on its sentence, worked out once and kept.</summary>
internal sealed class FormEntry
{
    private static int _lastNumber;

    // Most words are read with one label all through a text.
    private Token _first;
    private int _firstMade = -1;
    private Token[]? _others;

    public required string Form { get; init; }

    public required string Norm { get; init; }

    public ulong FormHash { get; init; }

    public ulong LowerHash { get; init; }

    public ulong Suffix2 { get; init; }

    public ulong Suffix3 { get; init; }

    /// <summary>What is known of the form even if no treebank has it: its class in the lexicon, else its ending and shape; 0 in a language without a lexicon.</summary>
    public ulong Kind { get; init; }

    public int Shape { get; init; }

    /// <summary>Hash of the set of main labels the form can have.</summary>
    public ulong Ambiguity { get; set; }

    /// <summary>The labels the form can have, likeliest first.</summary>
    public required ushort[] Labels { get; init; }

    /// <summary>The parts of the labels that the place weighs, each once; empty when there is nothing to choose.</summary>
    public ushort[] PlaceParts { get; init; } = [];

    /// <summary>Of each label its two parts that the place weighs; empty when there is nothing to choose.</summary>
    public ushort[] PartsOfLabels { get; init; } = [];

    /// <summary>What the form says alone.</summary>
    public FormFacts Facts { get; set; }

    /// <summary>What the form alone says for each label.</summary>
    public required int[] Scores { get; init; }

    /// <summary>Edit script of each label's lemma, for known forms; -1 where the lemma is to be guessed.</summary>
    public required int[] Scripts { get; init; }

    /// <summary>The words that the form divides into when it is a multiword token (<c>don't</c>, <c>ettei</c>).</summary>
    public FormEntry? First { get; set; }

    public FormEntry? Second { get; set; }

    /// <summary>UTF-16 length of the first of them; 0 when they are not substrings of the form.</summary>
    public int FirstLength { get; set; }

    /// <summary>Set when the form has been seen often enough with one label only.</summary>
    public bool IsSettled { get; init; }

    public bool IsKnown { get; init; }

    /// <summary>Whether the form can make a date expression.</summary>
    public bool MayDate { get; set; }

    /// <summary>Whether the form tells the half of a day, behind a number.</summary>
    public bool IsMeridiem { get; set; }

    /// <summary>Whether the token of a label was made.</summary>
    public bool IsMade(int choice) => choice == _firstMade || (_others is { } others && others[choice].Lemma is not null);

    /// <summary>The token of a label, as it is in every place: norm, lemma, features, part of speech and the number of the word.</summary>
    public ref readonly Token Made(int choice) => ref choice == _firstMade ? ref _first : ref _others![choice];

    /// <summary>Keeps the token of a label.</summary>
    public void Keep(int choice, string lemma, MorphFeatures features, UPos upos)
    {
        var token = new Token(0, 0, Norm, lemma, features, upos, TokenFlags.None) { Word = Interlocked.Increment(ref _lastNumber) };
        if (_firstMade < 0)
        {
            (_firstMade, _first) = (choice, token);
        }
        else
        {
            (_others ??= new Token[Labels.Length])[choice] = token;
        }
    }
}
