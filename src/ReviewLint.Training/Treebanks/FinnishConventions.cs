using ReviewLint.Language;
using ReviewLint.Language.Conllu;

namespace ReviewLint.Training.Treebanks;

/// <summary>
/// Brings FinnTreeBank's conventions to those of the Turku treebank: first by rule, then by what the Turku-style treebanks
/// say of the same form or lemma (derivation, type of adposition, compound boundaries), which FinnTreeBank does not mark.
/// </summary>
internal sealed class FinnishConventions
{
    private static readonly Dictionary<string, string> Pronouns = new()
    {
        ["ne"] = "se",
        ["he"] = "hän",
        ["me"] = "minä",
        ["te"] = "sinä",
        ["nämä"] = "tämä",
        ["nuo"] = "tuo",
    };

    private readonly Dictionary<string, Dictionary<(UPos UPos, string Features, string Lemma), int>> _forms = [];
    private readonly Dictionary<(string Lemma, UPos UPos), Dictionary<string, int>> _derivations = [];
    private readonly Dictionary<(string Suffix, UPos UPos), Dictionary<string, int>> _derivationEndings = [];
    private readonly Dictionary<string, string> _compounds = [];
    private readonly HashSet<string> _modifiers = [];
    private readonly HashSet<string> _heads = [];

    /// <summary>Learns the conventions from treebanks that follow them.</summary>
    public FinnishConventions(IEnumerable<ConlluSentence> turku)
    {
        foreach (var token in turku.SelectMany(s => s.Tokens))
        {
            var form = token.Form.ToLowerInvariant();
            Count(_forms, form, (token.UPos, token.Features, token.Lemma));
            var parts = token.Lemma.Split('#', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 1)
            {
                _compounds[string.Concat(parts).ToLowerInvariant()] = token.Lemma;
                _heads.Add(parts[^1]);
                foreach (var part in parts[..^1].Where(p => p.Length > 2))
                {
                    _modifiers.Add(part.ToLowerInvariant());
                }
            }
            else if (token.UPos is UPos.NOUN && token.Lemma.Length >= 4)
            {
                _heads.Add(token.Lemma);
            }

            if (token.UPos is UPos.ADJ or UPos.NOUN or UPos.ADV)
            {
                var derivation = Named(token.Features, "Derivation");
                var lemma = parts.Length > 0 ? parts[^1] : token.Lemma;
                Count(_derivations, (lemma, token.UPos), derivation);
                for (var length = 3; length <= 6 && length < lemma.Length; length++)
                {
                    Count(_derivationEndings, (lemma[^length..], token.UPos), derivation);
                }
            }
        }
    }

    /// <summary>A sentence in Turku's conventions.</summary>
    public ConlluSentence Map(ConlluSentence sentence, bool finnTreeBank) =>
        sentence with { Tokens = [.. sentence.Tokens.Select(t => finnTreeBank ? Project(ByRule(t)) : Tidy(t))] };

    /// <summary>Small differences between editions of the Turku treebank itself.</summary>
    private static ConlluToken Tidy(ConlluToken token)
    {
        var features = Read(token.Features);
        if (token.UPos is UPos.VERB or UPos.AUX)
        {
            features.Remove("Degree");
            if (token.Lemma == "ei")
            {
                features.Remove("Mood");
            }
        }

        return token with { Features = Write(features) };
    }

    private static ConlluToken ByRule(ConlluToken token)
    {
        var features = Read(token.Features);
        var (upos, lemma) = (token.UPos, token.Lemma);
        if (features.Remove("Negative"))
        {
            features["Polarity"] = "Neg";
        }

        if (features.Remove("Conneg"))
        {
            features["Connegative"] = "Yes";
        }

        foreach (var foreign in new[] { "ExtPos", "PunctSide" })
        {
            features.Remove(foreign);
        }

        if (token.Misc.Contains("Style=Dialectal", StringComparison.Ordinal))
        {
            features["Style"] = "Coll";
        }

        if (upos is UPos.VERB or UPos.AUX)
        {
            upos = Verb(token, features);
        }
        else if (upos is UPos.DET)
        {
            upos = lemma == "eri" ? UPos.ADJ : UPos.PRON;
        }
        else if (upos is UPos.PART)
        {
            upos = UPos.ADV;
        }

        switch (upos)
        {
            case UPos.PRON:
                lemma = Pronouns.GetValueOrDefault(lemma, lemma);
                if (features.ContainsKey("Reflex"))
                {
                    features.Remove("PronType");
                }
                else
                {
                    features.TryAdd("PronType", "Ind");
                }

                if (features.ContainsKey("Case"))
                {
                    features.TryAdd("Number", "Sing");
                }

                break;
            case UPos.ADV:
                features.Remove("PronType");
                features.Remove("Degree");
                break;
            case UPos.ADJ:
                features.Remove("PronType");
                if (features.ContainsKey("Case") && !features.ContainsKey("NumType"))
                {
                    features.TryAdd("Degree", "Pos");
                }

                break;
            case UPos.PROPN when token.Form.Length > 0 && char.IsUpper(token.Form[0]) && lemma.Length > 0:
                lemma = char.ToUpperInvariant(lemma[0]) + lemma[1..];
                break;
            default:
                break;
        }

        return token with { UPos = upos, Lemma = lemma, Features = Write(features) };
    }

    private static UPos Verb(ConlluToken token, SortedDictionary<string, string> features)
    {
        features.Remove("Degree");
        if (features.ContainsKey("Mood"))
        {
            features["VerbForm"] = "Fin";
        }

        if (features.ContainsKey("Connegative") && features.GetValueOrDefault("Voice") == "Act")
        {
            features.Remove("Voice");
        }

        if (features.ContainsKey("InfForm"))
        {
            features.TryAdd("Number", "Sing");
            if (features["InfForm"] == "1" && features.GetValueOrDefault("Case") == "Lat")
            {
                features.Remove("Case");
            }
        }

        if (token.Lemma == "ei")
        {
            features.Remove("Mood");
            features["VerbForm"] = "Fin";
            return UPos.AUX;
        }

        return token.Relation is "aux" or "cop" or "auxpass" or "aux:pass" or "neg" ? UPos.AUX : token.UPos;
    }

    /// <summary>What Turku's annotators say of the same form, where they say something else.</summary>
    private ConlluToken Project(ConlluToken token)
    {
        var features = Read(token.Features);
        if (token.UPos is UPos.ADJ or UPos.NOUN or UPos.ADV)
        {
            var derivation = DerivationOf(token.Lemma, token.UPos);
            if (derivation.Length > 0)
            {
                features["Derivation"] = derivation;
            }
        }

        var lemma = token.UPos is UPos.NOUN or UPos.ADJ or UPos.ADV or UPos.PROPN or UPos.VERB ? Divide(token.Lemma, token.UPos) : token.Lemma;
        var mapped = token with { Features = Write(features), Lemma = lemma };
        if (!_forms.TryGetValue(token.Form.ToLowerInvariant(), out var known) || known.Values.Sum() is var total && total < 3)
        {
            return mapped;
        }

        if (known.Keys.Any(k => k.UPos == mapped.UPos && k.Features == mapped.Features))
        {
            return mapped;
        }

        var style = features.GetValueOrDefault("Style");
        var same = known.Where(k => k.Key.UPos == mapped.UPos && CaseAndPerson(k.Key.Features) == CaseAndPerson(mapped.Features)).OrderByDescending(k => k.Value).ThenBy(k => k.Key.Features, StringComparer.Ordinal).FirstOrDefault();
        if (same.Value > 0)
        {
            return mapped with { Features = same.Key.Features, Lemma = same.Key.Lemma };
        }

        var top = known.OrderByDescending(k => k.Value).ThenBy(k => k.Key.Features, StringComparer.Ordinal).First();
        return style is null && top.Value >= total * 0.8 && mapped.UPos is not (UPos.VERB or UPos.PROPN)
            ? mapped with { UPos = top.Key.UPos, Features = top.Key.Features, Lemma = top.Key.Lemma }
            : mapped;
    }

    private string DerivationOf(string lemma, UPos upos)
    {
        if (_derivations.TryGetValue((lemma, upos), out var known))
        {
            return Top(known).Value;
        }

        for (var length = Math.Min(6, lemma.Length - 1); length >= 3; length--)
        {
            if (_derivationEndings.TryGetValue((lemma[^length..], upos), out var counts) && counts.Values.Sum() >= 3)
            {
                var (value, count) = Top(counts);
                return count >= counts.Values.Sum() * 0.8 ? value : "";
            }
        }

        return "";
    }

    private string Divide(string lemma, UPos upos)
    {
        var lower = lemma.ToLowerInvariant();
        if (_compounds.TryGetValue(lower, out var known))
        {
            return known;
        }

        if (upos is UPos.PROPN or UPos.ADV)
        {
            return lemma;
        }

        for (var at = 3; at <= lower.Length - 4; at++)
        {
            var hyphen = lower[at - 1] == '-' ? 1 : 0;
            if (_modifiers.Contains(lower[..(at - hyphen)]) && _heads.Contains(lower[at..]))
            {
                return lower[..(at - hyphen)] + "#" + lower[at..];
            }
        }

        return lemma;
    }

    private static (string Value, int Count) Top(Dictionary<string, int> counts)
    {
        var top = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First();
        return (top.Key, top.Value);
    }

    private static string CaseAndPerson(string features)
    {
        var read = Read(features);
        return string.Join('|', new[] { "Case", "Number", "Person", "Mood", "Tense", "VerbForm", "Voice", "Clitic", "Person[psor]", "Degree", "InfForm", "PartForm", "Connegative" }.Select(n => read.GetValueOrDefault(n)));
    }

    private static string Named(string features, string name) => Read(features).GetValueOrDefault(name) ?? "";

    private static SortedDictionary<string, string> Read(string features)
    {
        var result = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in features.Split('|'))
        {
            var equals = part.IndexOf('=');
            if (equals > 0)
            {
                result[part[..equals]] = part[(equals + 1)..];
            }
        }

        return result;
    }

    private static string Write(SortedDictionary<string, string> features) => features.Count == 0 ? "_" : string.Join('|', features.Select(f => f.Key + "=" + f.Value));

    private static void Count<TKey, TValue>(Dictionary<TKey, Dictionary<TValue, int>> counts, TKey key, TValue value)
        where TKey : notnull
        where TValue : notnull
    {
        if (!counts.TryGetValue(key, out var values))
        {
            counts.Add(key, values = []);
        }

        values[value] = values.GetValueOrDefault(value) + 1;
    }
}
