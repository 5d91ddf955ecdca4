using System.Buffers.Binary;
using ReviewLint.Language;
using ReviewLint.Language.Tagging;
using ReviewLint.Training.Morphology;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tagging;

/// <summary>Counts a treebank into all sections of a model but its weights.</summary>
internal sealed class ModelBuilder
{
    private const int MostLabelsOfForm = 12;
    private const int MostGuesses = 24;
    private const int LongestGuess = 7;
    private const int RareForm = 6;

    /// <summary>Derivation is a fact of the lemma: it is looked up there, and is no part of the labels.</summary>
    private static readonly UInt128 DerivationMask = MorphFeatures.Parse("Derivation=Inen,Ja,Lainen,Llinen,Minen,Sti,Tar,Ton,Ttain,U,Vs").Bits;

    /// <summary>A label that texts never show on an ending, but paradigms do, counts as at most this much of what texts say of it.</summary>
    private const double ParadigmShare = 0.1;

    /// <summary>Endings of conjugated forms that are looked at: shorter ones say too little, longer ones nothing new.</summary>
    private const int ShortestParadigmEnding = 2;
    private const int LongestParadigmEnding = 4;

    private readonly Lexicon _lexicon;
    private readonly Paradigms _paradigms;
    private readonly bool _dividesCompounds;
    private readonly List<(UPos UPos, UInt128 Bits)> _labels = [];
    private readonly Dictionary<(UPos, UInt128), ushort> _labelIds = [];
    private readonly List<(byte Case, byte Drop, string Add)> _scripts = [];
    private readonly Dictionary<(byte, byte, string), ushort> _scriptIds = [];

    public ModelBuilder(IReadOnlyList<GoldSentence> sentences, Lexicon lexicon, Paradigms paradigms)
    {
        (_lexicon, _paradigms) = (lexicon, paradigms);
        _dividesCompounds = sentences.Any(s => s.Words.Any(w => w.Lemma.IndexOf('#') > 0 && w.UPos == UPos.NOUN));
        // Sorted, so that the numbers do not depend on the order of the files.
        foreach (var label in sentences.SelectMany(s => s.Words).Select(LabelKey).Distinct().OrderBy(l => l.UPos).ThenBy(l => l.Bits))
        {
            _labelIds.Add(label, (ushort)_labels.Count);
            _labels.Add(label);
        }

        Sections[ModelSection.Labels] = ModelFile.BuildLabels(_labels);
        Sections[ModelSection.Classes] = lexicon.Build();
        BuildLexicon(sentences);
        BuildGuesses(sentences);
        BuildScriptGuesses(sentences);
        BuildVocabulary(sentences);
        BuildDerivations(sentences);
        Sections[ModelSection.Scripts] = EditScripts.Build(_scripts);
        Sections[ModelSection.Weights] = WeightRows.Build([], denseParts: 1);
        Sections[ModelSection.Predicates] = WeightTable.Build([]);
        SetProvenance("");
    }

    public Dictionary<ModelSection, byte[]> Sections { get; } = [];

    /// <summary>How often each form was seen.</summary>
    public Dictionary<string, int> FormCounts { get; } = [];

    public ushort LabelOf(GoldWord word) => _labelIds[LabelKey(word)];

    private static (UPos UPos, UInt128 Bits) LabelKey(GoldWord word) => (word.UPos, word.Bits & ~DerivationMask);

    public void SetProvenance(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var section = new byte[4 + bytes.Length];
        BinaryPrimitives.WriteInt32LittleEndian(section, bytes.Length);
        bytes.CopyTo(section, 4);
        Sections[ModelSection.Provenance] = section;
    }

    public byte[] Build() => ModelFile.Build(Sections);

    private ushort ScriptOf(string form, string lemma)
    {
        var script = EditScripts.Between(form, lemma);
        if (!_scriptIds.TryGetValue(script, out var id))
        {
            _scriptIds.Add(script, id = (ushort)_scripts.Count);
            _scripts.Add(script);
        }

        return id;
    }

    private void BuildLexicon(IReadOnlyList<GoldSentence> sentences)
    {
        var forms = new SortedDictionary<string, Dictionary<ushort, (double Count, Dictionary<ushort, double> Scripts)>>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            // What another convention says of a form counts little where ours knows it.
            var share = sentence.Domain == 0 ? 1.0 : 0.2;
            foreach (var word in sentence.Words)
            {
                var opaque = word.Form == FormAnalyzer.OpaqueForm;
                FormCounts[word.Form] = FormCounts.GetValueOrDefault(word.Form) + 1;
                if (!forms.TryGetValue(word.Form, out var labels))
                {
                    forms.Add(word.Form, labels = []);
                }

                var label = LabelOf(word);
                var (count, scripts) = labels.TryGetValue(label, out var known) ? known : (0, []);
                var script = opaque ? ScriptOf("", "") : ScriptOf(word.Form, word.Lemma);
                scripts[script] = scripts.GetValueOrDefault(script) + share;
                labels[label] = (count + share, scripts);
            }
        }

        var rows = new List<KeyValuePair<ulong, byte[]>>();
        foreach (var (form, labels) in forms)
        {
            var total = labels.Values.Sum(l => l.Count);
            // A label seen once in hundreds is a slip of the annotators more often than not.
            var kept = labels.Where(l => l.Value.Count >= total * 0.003).OrderByDescending(l => l.Value.Count).ThenBy(l => l.Key).Take(MostLabelsOfForm).ToList();
            var row = new byte[2 + (kept.Count * 5)];
            row[0] = (byte)kept.Count;
            row[1] = (byte)Math.Min(255, FormCounts[form]);
            for (var i = 0; i < kept.Count; i++)
            {
                var at = row.AsSpan(2 + (i * 5));
                BinaryPrimitives.WriteUInt16LittleEndian(at, kept[i].Key);
                BinaryPrimitives.WriteUInt16LittleEndian(at[2..], kept[i].Value.Scripts.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First().Key);
                at[4] = (byte)Math.Max(1, Math.Round(255 * kept[i].Value.Count / total));
            }

            rows.Add(new(FeatureHash.Of(form), row));
        }

        Sections[ModelSection.Lexicon] = PackedMap.Build(rows);
    }

    private void BuildGuesses(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Dictionary<ulong, Dictionary<ushort, double>>();
        foreach (var sentence in sentences)
        {
            var share = sentence.Domain == 0 ? 1.0 : 0.5;
            foreach (var word in sentence.Words)
            {
                if (FormCounts[word.Form] > RareForm || word.Form == FormAnalyzer.OpaqueForm)
                {
                    continue;
                }

                var lower = word.Form.ToLowerInvariant();
                var group = FormAnalyzer.GuessGroup(WordShape.Of(word.Form));
                var label = LabelOf(word);
                for (var length = 0; length <= LongestGuess && length <= lower.Length; length++)
                {
                    Count(FormAnalyzer.GuessKey(lower.AsSpan(lower.Length - length), group), label, share);
                }

                if (_lexicon.ClassOf(word.Form) is not 0 and var wordClass)
                {
                    Count(FormAnalyzer.GuessKey([], group, wordClass), label, share);
                    Count(FormAnalyzer.GuessKey(lower.AsSpan(lower.Length - Math.Min(FormAnalyzer.ClassEnding, lower.Length)), group, wordClass), label, share);
                }
            }
        }

        CountParadigms(counts);
        var rows = new List<KeyValuePair<ulong, byte[]>>();
        foreach (var (key, labels) in counts)
        {
            var total = labels.Values.Sum();
            if (total < 2)
            {
                continue;
            }

            var kept = labels.OrderByDescending(l => l.Value).ThenBy(l => l.Key).Take(MostGuesses).Where(l => l.Value >= total * 0.01).ToList();
            var row = new byte[1 + (kept.Count * 3)];
            row[0] = (byte)kept.Count;
            for (var i = 0; i < kept.Count; i++)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(row.AsSpan(1 + (i * 3)), kept[i].Key);
                row[3 + (i * 3)] = (byte)Math.Max(1, Math.Round(255 * kept[i].Value / total));
            }

            rows.Add(new(key, row));
        }

        Sections[ModelSection.Guesses] = PackedMap.Build(rows);

        void Count(ulong key, ushort label, double share)
        {
            if (!counts.TryGetValue(key, out var labels))
            {
                counts.Add(key, labels = []);
            }

            labels[label] = labels.GetValueOrDefault(label) + share;
        }
    }

    private void CountParadigms(Dictionary<ulong, Dictionary<ushort, double>> counts)
    {
        var formed = new Dictionary<ulong, Dictionary<ushort, int>>();
        foreach (var word in _paradigms.Words)
        {
            if (!_labelIds.TryGetValue(LabelKey(word), out var label))
            {
                continue;
            }

            for (var length = ShortestParadigmEnding; length <= LongestParadigmEnding && length <= word.Form.Length; length++)
            {
                foreach (var shape in new[] { WordShape.Lower, WordShape.Capitalised })
                {
                    var key = FormAnalyzer.GuessKey(word.Form.AsSpan(word.Form.Length - length), FormAnalyzer.GuessGroup(shape));
                    var labels = formed.TryGetValue(key, out var known) ? known : formed[key] = [];
                    labels[label] = labels.GetValueOrDefault(label) + 1;
                }
            }
        }

        foreach (var (key, labels) in formed)
        {
            var texts = counts.TryGetValue(key, out var known) ? known : counts[key] = [];
            var total = texts.Values.Sum();
            foreach (var (label, count) in labels)
            {
                texts[label] = texts.GetValueOrDefault(label) + (total > 0 ? Math.Min(count, ParadigmShare * total) : count);
            }
        }
    }

    private void BuildScriptGuesses(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Dictionary<ulong, Dictionary<ushort, double>>();
        var shorter = new Dictionary<ulong, ulong>();
        var seen = new HashSet<(string, ushort, string)>();
        foreach (var (word, verb) in sentences.SelectMany(s => s.Words).Select(w => (w, "")).Concat(_paradigms.Words.Select(w => (w, w.Lemma))))
        {
            var lower = word.Form.ToLowerInvariant();
            // Each form counts once (of each verb that has it): unknown words behave like rare ones, whatever the frequent ones do.
            if (word.Form == FormAnalyzer.OpaqueForm || word.UPos is UPos.PUNCT or UPos.SYM || !_labelIds.TryGetValue(LabelKey(word), out var label) || !seen.Add((word.Form, label, verb)))
            {
                continue;
            }

            var lemma = word.Lemma.Replace("#", "", StringComparison.Ordinal);
            var script = ScriptOf(word.Form, lemma.Length == 0 ? word.Lemma : lemma);
            if (_scripts[script].Drop >= lower.Length && lower.Length > 2)
            {
                continue;
            }

            for (var pass = 0; pass < 2; pass++)
            {
                var group = pass == 0 ? label : Lemmatizer.GroupOf(word.UPos);
                for (var length = 1; length <= Lemmatizer.LongestSuffix && length <= lower.Length; length++)
                {
                    var key = Lemmatizer.Key(group, lower.AsSpan(lower.Length - length));
                    if (!counts.TryGetValue(key, out var scripts))
                    {
                        counts.Add(key, scripts = []);
                    }

                    scripts[script] = scripts.GetValueOrDefault(script) + 1;
                    if (length > 1)
                    {
                        shorter[key] = Lemmatizer.Key(group, lower.AsSpan(lower.Length - length + 1));
                    }
                }
            }
        }

        var rows = new List<KeyValuePair<ulong, byte[]>>();
        foreach (var (key, scripts) in counts)
        {
            // A longer ending that says nothing new is left to the shorter one.
            if (shorter.TryGetValue(key, out var less) && TopOf(scripts) == TopOf(counts[less]) && scripts.Keys.All(counts[less].ContainsKey))
            {
                continue;
            }

            var kept = scripts.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(4).ToList();
            var row = new byte[1 + (2 * kept.Count)];
            row[0] = (byte)kept.Count;
            for (var i = 0; i < kept.Count; i++)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(row.AsSpan(1 + (2 * i)), kept[i].Key);
            }

            rows.Add(new(key, row));
        }

        Sections[ModelSection.ScriptGuesses] = PackedMap.Build(rows);
    }

    private static ushort TopOf(Dictionary<ushort, double> scripts) => scripts.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First().Key;

    private void BuildVocabulary(IReadOnlyList<GoldSentence> sentences)
    {
        var forms = new Dictionary<ulong, HashSet<string>>();
        foreach (var word in sentences.SelectMany(s => s.Words).Concat(_paradigms.Words))
        {
            var lower = word.Form.ToLowerInvariant();
            var parts = word.Lemma.Split('#', StringSplitOptions.RemoveEmptyEntries);
            if (word.UPos is not (UPos.NOUN or UPos.VERB or UPos.ADJ or UPos.ADV or UPos.PROPN or UPos.NUM or UPos.AUX or UPos.PRON) || parts.Length == 0 || word.Form == FormAnalyzer.OpaqueForm)
            {
                continue;
            }

            Add(string.Concat(parts), word.UPos, lower);
            if (parts.Length > 1)
            {
                Add(parts[^1], word.UPos, lower);
                for (var i = 0; i < parts.Length - 1; i++)
                {
                    Add(parts[i].ToLowerInvariant(), Lemmatizer.Modifier, lower);
                }
            }
            else if (_dividesCompounds && word.UPos is UPos.NOUN && lower.Length >= 3 && (IsModifier(word.Bits, "Case=Nom") || (IsModifier(word.Bits, "Case=Gen") && lower.Length >= 4)))
            {
                Add(lower, Lemmatizer.Modifier, lower);
            }
        }

        if (_dividesCompounds)
        {
            // Tells the tagger that there are compounds to divide.
            Add("", Lemmatizer.Modifier, "");
        }

        Sections[ModelSection.Vocabulary] = PackedMap.Build([.. forms.Select(f => new KeyValuePair<ulong, byte[]>(f.Key, [(byte)Math.Min(255, f.Value.Count)]))]);

        void Add(string lemma, UPos upos, string form)
        {
            var key = Lemmatizer.VocabularyKey(lemma, upos);
            if (!forms.TryGetValue(key, out var seen))
            {
                forms.Add(key, seen = []);
            }

            seen.Add(form);
        }
    }

    private static bool IsModifier(UInt128 bits, string grammaticalCase)
    {
        var features = new MorphFeatures(bits);
        return features.Has(FeatureTest.Parse(grammaticalCase)) && features.Has(FeatureTest.Parse("Number=Sing")) && !features.ToString().Contains("psor", StringComparison.Ordinal);
    }

    /// <summary>Which derivation a lemma shows: by the lemma where our conventions' treebanks have it, else by its ending.</summary>
    private void BuildDerivations(IReadOnlyList<GoldSentence> sentences)
    {
        var lemmas = new Dictionary<ulong, Dictionary<UInt128, int>>();
        var endings = new Dictionary<ulong, Dictionary<UInt128, int>>();
        var seen = new HashSet<(string, UPos)>();
        foreach (var word in sentences.Where(s => s.Domain == 0).SelectMany(s => s.Words))
        {
            if (word.UPos is not (UPos.NOUN or UPos.ADJ or UPos.ADV))
            {
                continue;
            }

            var last = word.Lemma[(word.Lemma.LastIndexOf('#') + 1)..];
            var derivation = word.Bits & DerivationMask;
            Count(lemmas, Lemmatizer.VocabularyKey(last, word.UPos), derivation);
            if (seen.Add((word.Lemma, word.UPos)))
            {
                for (var length = 3; length <= 6 && length < last.Length; length++)
                {
                    Count(endings, Lemmatizer.Key(Lemmatizer.GroupOf(word.UPos), last.AsSpan(last.Length - length)), derivation);
                }
            }
        }

        var rows = new List<KeyValuePair<ulong, byte[]>>();
        if (lemmas.Values.Any(v => v.Keys.Any(k => k != UInt128.Zero)))
        {
            rows.AddRange(lemmas.Select(l => Row(l.Key, l.Value)));
            rows.AddRange(endings.Where(e => e.Value.Values.Sum() >= 2).Select(e => Row(e.Key, e.Value)));
        }

        Sections[ModelSection.Derivations] = PackedMap.Build(rows);

        static void Count(Dictionary<ulong, Dictionary<UInt128, int>> counts, ulong key, UInt128 value)
        {
            if (!counts.TryGetValue(key, out var values))
            {
                counts.Add(key, values = []);
            }

            values[value] = values.GetValueOrDefault(value) + 1;
        }

        static KeyValuePair<ulong, byte[]> Row(ulong key, Dictionary<UInt128, int> values)
        {
            var row = new byte[16];
            BinaryPrimitives.WriteUInt128LittleEndian(row, values.OrderByDescending(v => v.Value).ThenBy(v => v.Key).First().Key);
            return new(key, row);
        }
    }
}
