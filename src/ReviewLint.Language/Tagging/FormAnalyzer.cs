using ReviewLint.Language.Segmentation;

namespace ReviewLint.Language.Tagging;

/// <summary>Works out what a word form alone can be: its candidate labels, their scores, its neighbours' view of it.</summary>
internal sealed unsafe class FormAnalyzer(ModelFile model)
{
    /// <summary>The form that stands for inline code and addresses, whose letters are no language.</summary>
    public const string OpaqueForm = "\u0001";

    /// <summary>Letters of the ending that tells words of one class apart.</summary>
    public const int ClassEnding = 2;

    private static readonly FeatureTest Typo = FeatureTest.Parse("Typo=Yes");

    private const int MostCandidates = 40;
    private const int MostGuessed = 16;

    /// <summary>Classes that a form is known by to its neighbours.</summary>
    private const int MostAmbiguous = 3;

    private const int LongestGuess = 7;

    /// <summary>Labels that the sentence chooses among; the form alone rules out the others.</summary>
    private const int MostKept = 14;

    /// <summary>A lead over a label that the form was never seen with that no place turns.</summary>
    private const int ClearAlone = 20_000;

    private const int LongestHead = 48;
    private const int MostDivisions = 4;

    private readonly Lemmatizer _lemmatizer = new(model);
    private readonly bool _hasLexicon = !model.Classes.IsEmpty;
    private readonly Func<string, int> _classOf = w => model.Classes.Find(FeatureHash.Of(w));

    public ModelFile Model => model;

    /// <summary>The entry before the first and after the last word.</summary>
    public static FormEntry Boundary { get; } = new() { Form = "", Norm = "", Labels = [], Scores = [], Scripts = [], FormHash = 1, LowerHash = 1, Ambiguity = 1, Suffix2 = 1, Suffix3 = 1, Shape = WordShape.Marks };

    /// <summary>Analyses a form.</summary>
    /// <param name="form">As written.</param>
    /// <param name="masked">Whether to treat it as a word never seen (in training, so that the guesses learn).</param>
    /// <param name="featureStore">When not null, receives the form's features and no scores are made (in training).</param>
    /// <param name="supportStore">When not null, receives one feature for each label: whether the vocabulary supports it (in training).</param>
    public FormEntry Analyze(string form, bool masked = false, List<uint>? featureStore = null, List<uint>? supportStore = null)
    {
        var lower = form.ToLowerInvariant();
        var shape = form == OpaqueForm ? WordShape.Code : WordShape.Of(form);
        var hash = FeatureHash.Of(form);
        var lowerHash = FeatureHash.Of(lower);
        var row = masked ? null : model.Lexicon.Find(hash);
        var lowerRow = lower == form ? row : model.Lexicon.Find(lowerHash);
        Span<Candidate> candidates = stackalloc Candidate[MostCandidates];
        var count = 0;
        var seen = row != null ? row[1] : 0;
        AddRow(row, candidates, ref count, 255);
        if (lowerRow != null && lowerRow != row)
        {
            AddRow(lowerRow, candidates, ref count, row == null ? 255 : 96);
            seen += lowerRow[1];
        }
        else if (row == null && shape is WordShape.Lower && !masked)
        {
            // "omar": a name written small.
            var capitalised = model.Lexicon.Find(FeatureHash.Of(string.Concat(char.ToUpperInvariant(form[0]).ToString(), form.AsSpan(1))));
            AddRow(capitalised, candidates, ref count, 160);
        }

        var known = count > 0;
        // Seen often, and practically always with one label.
        var settled = row != null && (count == 1 ? seen >= 4 : seen >= 10 && candidates[0].Share >= 252);
        var head = lower.Length >= 6 ? HeadOf(lower) : null;
        var wordClass = WordClass.Of(form, lower, _classOf);
        if (!settled && (seen < 12 || row == null))
        {
            if (head != null && !known)
            {
                AddRow(head, candidates, ref count, 200);
            }

            Guess(lower, shape, wordClass, candidates, ref count, known);
        }

        if (count == 0)
        {
            candidates[count++] = new Candidate(0, -1, 1);
        }

        var found = candidates[..count];
        found.Sort((a, b) => a.Share != b.Share ? b.Share.CompareTo(a.Share) : a.Label.CompareTo(b.Label));
        var ambiguity = AmbiguityOf(found);
        var entry = new FormEntry
        {
            Form = form,
            Norm = lower == form ? form : lower,
            FormHash = hash,
            LowerHash = lowerHash,
            Suffix2 = FeatureHash.Of(lower.AsSpan(Math.Max(0, lower.Length - 2))),
            Suffix3 = FeatureHash.Of(lower.AsSpan(Math.Max(0, lower.Length - 3))),
            Shape = shape,
            Kind = !_hasLexicon ? 0 : wordClass != 0 ? wordClass : FeatureHash.Of(lower.AsSpan(Math.Max(0, lower.Length - 2))) + (ulong)shape,
            Ambiguity = ambiguity,
            Labels = new ushort[count],
            Scores = new int[count],
            Scripts = new int[count],
            IsSettled = settled,
            IsKnown = known,
        };
        for (var i = 0; i < count; i++)
        {
            (entry.Labels[i], entry.Scripts[i]) = (found[i].Label, found[i].Script);
        }

        if (!entry.IsSettled || featureStore != null)
        {
            Score(entry, lower, seen, masked, RowAmbiguity(lowerRow), head, wordClass, featureStore, supportStore);
        }

        return entry.IsSettled || featureStore != null ? entry : Prune(entry);
    }

    /// <summary>What a form says alone, by its likeliest label.</summary>
    public FormFacts FactsOf(FormEntry entry)
    {
        var best = 0;
        for (var i = 1; !entry.IsSettled && i < entry.Scores.Length; i++)
        {
            best = entry.Scores[i] > entry.Scores[best] ? i : best;
        }

        var label = entry.Labels[best];
        return FormFacts.Of(model.Labels.UPos[label], model.Labels.Features[label], entry.IsKnown);
    }

    /// <summary>Leaves out labels that no context will bring back; a form with one label left is settled.</summary>
    private FormEntry Prune(FormEntry entry)
    {
        var order = new int[entry.Labels.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => entry.Scores[a] != entry.Scores[b] ? entry.Scores[b].CompareTo(entry.Scores[a]) : a.CompareTo(b));
        var kept = Math.Min(order.Length, MostKept);
        if (kept > 1 && entry.Scripts[order[1]] < 0 && entry.Scores[order[0]] - entry.Scores[order[1]] > ClearAlone)
        {
            kept = 1;
        }

        var labels = Pick(entry.Labels);

        return new FormEntry
        {
            Form = entry.Form,
            Norm = entry.Norm,
            FormHash = entry.FormHash,
            LowerHash = entry.LowerHash,
            Suffix2 = entry.Suffix2,
            Suffix3 = entry.Suffix3,
            Shape = entry.Shape,
            Kind = entry.Kind,
            Ambiguity = entry.Ambiguity,
            Labels = labels,
            PlaceParts = kept == 1 ? [] : model.Labels.PlacePartsOf(labels),
            PartsOfLabels = kept == 1 ? [] : [.. labels.SelectMany(l => (ushort[])[(ushort)model.Labels.UPos[l], (ushort)model.Labels.CoarsePart(l)])],
            Scores = Pick(entry.Scores),
            Scripts = Pick(entry.Scripts),
            IsSettled = kept == 1,
            IsKnown = entry.IsKnown,
        };

        T[] Pick<T>(T[] all)
        {
            var picked = new T[kept];
            for (var i = 0; i < kept; i++)
            {
                picked[i] = all[order[i]];
            }

            return picked;
        }
    }

    private void Score(FormEntry entry, string lower, int seen, bool masked, ulong lowerAmbiguity, byte* head, ulong wordClass, List<uint>? featureStore, List<uint>? supportStore)
    {
        Span<uint> features = stackalloc uint[FeatureTemplates.MostFormFeatures];
        var n = FeatureTemplates.OfForm(entry.Form, lower, entry.Shape, seen >= 1, entry.Ambiguity, lowerAmbiguity, RowAmbiguity(head), wordClass, features);
        featureStore?.AddRange(features[..n]);
        var rare = seen < 3;
        Span<uint> supports = stackalloc uint[MostCandidates];
        Span<char> lemma = stackalloc char[100];
        Span<ulong> endings = stackalloc ulong[Lemmatizer.LongestSuffix];
        endings = endings[..(rare ? Lemmatizer.EndingsOf(lower, endings) : 0)];
        var leastForms = masked ? 2 : 1;
        Span<int> divisions = stackalloc int[MostDivisions];
        divisions = divisions[..(rare ? _lemmatizer.DivisionsOf(lower, leastForms, divisions) : 0)];
        for (var c = 0; c < entry.Labels.Length; c++)
        {
            // Whether the label would make the word a form of a lemma that is known: what a morphological lexicon would say.
            var support = 0U;
            if (rare && entry.Scripts[c] < 0)
            {
                var upos = model.Labels.UPos[entry.Labels[c]];
                support = FeatureHash.Feature(20, _lemmatizer.Supported(entry.Form, lower, endings, entry.Labels[c], upos, leastForms, lemma) > 0 ? 1UL
                    : _lemmatizer.IsSupportedAsCompound(lower, divisions, endings, entry.Labels[c], upos, leastForms, lemma) ? 5UL
                    : 2UL);
            }
            else
            {
                support = FeatureHash.Feature(20, rare ? 3UL : 4UL);
            }

            supports[c] = support;
            supportStore?.Add(support);
        }

        if (featureStore == null)
        {
            AddUp(entry, features[..n], supports[..entry.Labels.Length]);
        }
    }

    /// <summary>Sums what the features of a form say of each label: those of the form once for all labels, that of its support for each.</summary>
    private void AddUp(FormEntry entry, ReadOnlySpan<uint> features, ReadOnlySpan<uint> supports)
    {
        var sums = stackalloc int[model.Labels.PartCount];
        var parts = model.Labels.PlacePartsOf(entry.Labels);
        Clear(entry, sums);
        model.Weights.AddTo(features, parts, sums);
        for (var c = 0; c < supports.Length; c++)
        {
            entry.Scores[c] = SumOf(entry.Labels[c], sums);
        }

        for (var first = 0; first < supports.Length; first++)
        {
            if (supports[..first].Contains(supports[first]))
            {
                continue;
            }

            Clear(entry, sums);
            model.Weights.AddTo(supports.Slice(first, 1), parts, sums);
            for (var c = first; c < supports.Length; c++)
            {
                entry.Scores[c] += supports[c] == supports[first] ? SumOf(entry.Labels[c], sums) : 0;
            }
        }
    }

    private void Clear(FormEntry entry, int* sums)
    {
        foreach (var label in entry.Labels)
        {
            foreach (var part in model.Labels.PartsOf(label))
            {
                sums[part] = 0;
            }
        }
    }

    private int SumOf(int label, int* sums)
    {
        var sum = 0;
        foreach (var part in model.Labels.PartsOf(label))
        {
            sum += sums[part];
        }

        return sum;
    }

    /// <summary>The lexicon row of the longest known ending of a word: the head of a compound.</summary>
    private byte* HeadOf(string lower)
    {
        // No word of a language ends longer; a form of a megabyte would take the square of its length.
        for (var from = Math.Max(2, lower.Length - LongestHead); from <= lower.Length - 4; from++)
        {
            var row = model.Lexicon.Find(FeatureHash.Of(lower.AsSpan(from)));
            if (row != null)
            {
                return row;
            }
        }

        return null;
    }

    private void Guess(string lower, int shape, ulong wordClass, Span<Candidate> candidates, ref int count, bool known)
    {
        var group = GuessGroup(shape);
        var weight = known ? 40 : 120;
        var limit = known ? Math.Min(MostCandidates, count + 6) : Math.Max(count + 6, MostGuessed);
        if (wordClass != 0)
        {
            GuessByClass(lower.AsSpan(Math.Max(0, lower.Length - ClassEnding)), candidates, ref count);
            GuessByClass([], candidates, ref count);
        }

        for (var length = Math.Min(LongestGuess, lower.Length); length >= 0; length--)
        {
            var row = model.Guesses.Find(GuessKey(lower.AsSpan(lower.Length - length), group));
            if (row == null)
            {
                continue;
            }

            AddGuesses(row, weight, limit, known, candidates, ref count);
            if (count >= limit || (known && length <= 2))
            {
                break;
            }

            weight = weight * 2 / 3;
        }

        void GuessByClass(ReadOnlySpan<char> ending, Span<Candidate> candidates, ref int count)
        {
            var row = model.Guesses.Find(GuessKey(ending, group, wordClass));
            if (row != null)
            {
                AddGuesses(row, weight, limit, known, candidates, ref count);
                weight = weight * 2 / 3;
            }
        }
    }

    /// <summary>Words of different shapes are guessed apart.</summary>
    public static int GuessGroup(int shape) => shape switch
    {
        WordShape.Lower or WordShape.Compound => 0,
        WordShape.Capitalised or WordShape.Compound + 2 => 1,
        WordShape.Upper or WordShape.SingleUpper => 2,
        WordShape.Number => 4,
        WordShape.NumberAndLetters => 5,
        WordShape.Code => 6,
        WordShape.Marks => 7,
        WordShape.Drawn => 8,
        _ => 3,
    };

    public static ulong GuessKey(ReadOnlySpan<char> suffix, int group) => FeatureHash.Mix(FeatureHash.Of(suffix) + ((ulong)group * 0x9E3779B97F4A7C15UL));

    /// <summary>Words of a class of the lexicon are guessed by it.</summary>
    public static ulong GuessKey(ReadOnlySpan<char> suffix, int group, ulong wordClass) => FeatureHash.Mix(GuessKey(suffix, group) + (wordClass * 0xD6E8FEB86659FD93UL));

    private void AddGuesses(byte* row, int weight, int limit, bool known, Span<Candidate> candidates, ref int count)
    {
        for (var i = 0; i < row[0]; i++)
        {
            var at = row + 1 + (i * 3);
            if (known && model.Labels.Features[*(ushort*)at].Has(Typo))
            {
                // A word that there is is not another one misspelt.
                continue;
            }

            Add(candidates, ref count, *(ushort*)at, -1, at[2] * weight / 255, limit);
        }
    }

    private static void AddRow(byte* row, Span<Candidate> candidates, ref int count, int weight)
    {
        if (row == null)
        {
            return;
        }

        for (var i = 0; i < row[0]; i++)
        {
            var at = row + 2 + (i * 5);
            Add(candidates, ref count, *(ushort*)at, *(ushort*)(at + 2), at[4] * weight / 255, MostCandidates);
        }
    }

    private static void Add(Span<Candidate> candidates, ref int count, ushort label, int script, int share, int limit)
    {
        for (var i = 0; i < count; i++)
        {
            if (candidates[i].Label == label)
            {
                return;
            }
        }

        if (count < limit)
        {
            candidates[count++] = new Candidate(label, script, Math.Max(1, share));
        }
    }

    /// <summary>The set of classes that a form can be of, without those that are rare beside the commonest.</summary>
    private ulong AmbiguityOf(ReadOnlySpan<Candidate> sorted)
    {
        Span<(int Class, int Share)> classes = stackalloc (int, int)[MostCandidates];
        var count = 0;
        foreach (var candidate in sorted)
        {
            AddShare(classes, ref count, candidate.Label, candidate.Share);
        }

        return AmbiguityOf(classes[..count]);
    }

    private ulong RowAmbiguity(byte* row)
    {
        if (row == null)
        {
            return 0;
        }

        Span<(int Class, int Share)> classes = stackalloc (int, int)[row[0]];
        var count = 0;
        for (var i = 0; i < row[0]; i++)
        {
            var at = row + 2 + (i * 5);
            AddShare(classes, ref count, *(ushort*)at, at[4]);
        }

        return AmbiguityOf(classes[..count]);
    }

    private void AddShare(Span<(int Class, int Share)> classes, ref int count, int label, int share)
    {
        var kind = model.Labels.Class[label];
        for (var i = 0; i < count; i++)
        {
            if (classes[i].Class == kind)
            {
                classes[i].Share += share;
                return;
            }
        }

        classes[count++] = (kind, share);
    }

    private static ulong AmbiguityOf(Span<(int Class, int Share)> classes)
    {
        classes.Sort((a, b) => a.Share != b.Share ? b.Share.CompareTo(a.Share) : a.Class.CompareTo(b.Class));
        ulong hash = 7;
        for (var i = 0; i < classes.Length && i < MostAmbiguous && classes[i].Share * 10 >= classes[0].Share; i++)
        {
            // A sum, so that the order does not count.
            hash += FeatureHash.Mix((ulong)classes[i].Class + 3);
        }

        return hash;
    }

    private readonly record struct Candidate(ushort Label, int Script, int Share);
}
