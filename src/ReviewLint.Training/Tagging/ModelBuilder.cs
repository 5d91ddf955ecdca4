using System.Buffers.Binary;
using ReviewLint.Language;
using ReviewLint.Language.Tagging;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tagging;

/// <summary>Counts a treebank into all sections of a model but its weights.</summary>
internal sealed class ModelBuilder
{
    private const int MostLabelsOfForm = 12;
    private const int MostGuesses = 16;
    private const int LongestGuess = 7;
    private const int RareForm = 6;

    private readonly List<(UPos UPos, UInt128 Bits)> _labels = [];
    private readonly Dictionary<(UPos, UInt128), ushort> _labelIds = [];
    private readonly List<(byte Case, byte Drop, string Add)> _scripts = [];
    private readonly Dictionary<(byte, byte, string), ushort> _scriptIds = [];

    public ModelBuilder(IReadOnlyList<GoldSentence> sentences)
    {
        // Sorted, so that the numbers do not depend on the order of the files.
        foreach (var label in sentences.SelectMany(s => s.Words).Select(w => (w.UPos, w.Bits)).Distinct().OrderBy(l => l.UPos).ThenBy(l => l.Bits))
        {
            _labelIds.Add(label, (ushort)_labels.Count);
            _labels.Add(label);
        }

        Sections[ModelSection.Labels] = ModelFile.BuildLabels(_labels);
        BuildLexicon(sentences);
        BuildGuesses(sentences);
        BuildScriptGuesses(sentences);
        BuildModifiers(sentences);
        Sections[ModelSection.Scripts] = EditScripts.Build(_scripts);
        Sections[ModelSection.Clusters] = PackedMap.Build([]);
        Sections[ModelSection.Weights] = WeightTable.Build([]);
    }

    public Dictionary<ModelSection, byte[]> Sections { get; } = [];

    /// <summary>How often each form was seen.</summary>
    public Dictionary<string, int> FormCounts { get; } = [];

    public ushort LabelOf(GoldWord word) => _labelIds[(word.UPos, word.Bits)];

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
                    var key = FormAnalyzer.GuessKey(lower.AsSpan(lower.Length - length), group);
                    if (!counts.TryGetValue(key, out var labels))
                    {
                        counts.Add(key, labels = []);
                    }

                    labels[label] = labels.GetValueOrDefault(label) + share;
                }
            }
        }

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
    }

    private void BuildScriptGuesses(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Dictionary<ulong, Dictionary<ushort, double>>();
        var seen = new HashSet<(string, ushort)>();
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence.Words)
            {
                var lower = word.Form.ToLowerInvariant();
                // Each form counts once: unknown words behave like rare ones, whatever the frequent ones do.
                if (word.Form == FormAnalyzer.OpaqueForm || word.UPos is UPos.PUNCT or UPos.SYM || !seen.Add((word.Form, LabelOf(word))))
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
                    var group = pass == 0 ? LabelOf(word) : Lemmatizer.GroupOf(word.UPos);
                    for (var length = 1; length <= Lemmatizer.LongestSuffix && length <= lower.Length; length++)
                    {
                        var key = Lemmatizer.Key(group, lower.AsSpan(lower.Length - length));
                        if (!counts.TryGetValue(key, out var scripts))
                        {
                            counts.Add(key, scripts = []);
                        }

                        scripts[script] = scripts.GetValueOrDefault(script) + 1;
                    }
                }
            }
        }

        var rows = new List<KeyValuePair<ulong, byte[]>>();
        foreach (var (key, scripts) in counts)
        {
            var row = new byte[2];
            BinaryPrimitives.WriteUInt16LittleEndian(row, scripts.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First().Key);
            rows.Add(new(key, row));
        }

        Sections[ModelSection.ScriptGuesses] = PackedMap.Build(rows);
    }

    private void BuildModifiers(IReadOnlyList<GoldSentence> sentences)
    {
        var modifiers = new HashSet<string>();
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            var parts = word.Lemma.Split('#', StringSplitOptions.RemoveEmptyEntries);
            var lower = word.Form.ToLowerInvariant();
            if (parts.Length < 2)
            {
                continue;
            }

            for (var i = 0; i < parts.Length - 1; i++)
            {
                if (parts[i].Length > 1)
                {
                    modifiers.Add(parts[i].ToLowerInvariant());
                    modifiers.Add(parts[i].ToLowerInvariant() + "-");
                }
            }

            _ = lower;
        }

        Sections[ModelSection.Modifiers] = PackedMap.Build([.. modifiers.Select(m => new KeyValuePair<ulong, byte[]>(FeatureHash.Of(m), [1]))]);
    }
}
