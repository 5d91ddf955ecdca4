namespace ReviewLint.Language.Tagging;

/// <summary>Everything about a word form that does not depend on its sentence, worked out once and kept.</summary>
internal sealed class FormEntry
{
    private static int _lastNumber;

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

    /// <summary>Index of the label that the form alone says most for; -1 until asked for.</summary>
    public int Likeliest { get; set; } = -1;

    /// <summary>What the form alone says for each label.</summary>
    public required int[] Scores { get; init; }

    /// <summary>Edit script of each label's lemma, for known forms; -1 where the lemma is to be guessed.</summary>
    public required int[] Scripts { get; init; }

    /// <summary>The lemma for each label, made when first asked for.</summary>
    public required string?[] Lemmas { get; init; }

    /// <summary>The number of the word for each label (<see cref="Token.Word"/>), given with the lemma.</summary>
    public int[] Numbers { get; private set; } = [];

    /// <summary>The features for each label, with the derivation the lemma shows; made with the lemma.</summary>
    public required MorphFeatures[] Features { get; init; }

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

    /// <summary>Keeps the lemma of a label.</summary>
    public void Keep(int choice, string lemma, MorphFeatures features)
    {
        if (Numbers.Length == 0)
        {
            Numbers = new int[Labels.Length];
        }

        (Features[choice], Numbers[choice], Lemmas[choice]) = (features, Interlocked.Increment(ref _lastNumber), lemma);
    }
}
