using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Naming;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Suppressions;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Driver;

/// <summary>What the engine itself has to say of a document.</summary>
internal static class EngineFindings
{
    private const int MaxExceptionLength = 120;

    /// <summary>What kept the document, or a part of it, from being read.</summary>
    public static IEnumerable<EngineFinding> OfProblems(ReviewDocument document)
    {
        foreach (var problem in document.Problems)
        {
            yield return Of(problem);
        }

        foreach (var entry in document.FrontMatter.Entries)
        {
            if (FrontMatterKeys.Meant(entry.Key) is { } meant)
            {
                yield return new EngineFinding(
                    EngineRules.UnknownName,
                    entry.KeySpan,
                    $"unknown front matter key \"{entry.Key}\"; did you mean {meant}?",
                    $"tuntematon avain \"{entry.Key}\" asiakirjan alussa; tarkoititko {meant}?")
                {
                    Help = ("", ""),
                };
            }
        }
    }

    /// <summary>A file that could not be read at all.</summary>
    /// <param name="why">What the system said.</param>
    public static EngineFinding Unreadable(Exception why) => why switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(EngineRules.Unreadable, default, "there is no such file", "tiedostoa ei ole")
        {
            Help = ("Check the path; it is read from the folder you are in.", "Tarkista polku; se luetaan nykyisestä kansiosta."),
        },
        UnauthorizedAccessException => new(EngineRules.Unreadable, default, "the file may not be read", "tiedoston lukeminen ei ole sallittua")
        {
            Help = ("Check who may read the file.", "Tarkista tiedoston lukuoikeudet."),
        },
        _ => new(EngineRules.Unreadable, default, $"file cannot be read: {why.Message}", $"tiedostoa ei voi lukea: {why.Message}") { Help = ("", "") },
    };

    /// <summary>An analyzer that threw.</summary>
    public static EngineFinding Failed(LoadedAnalyzer analyzer, Exception exception, TextSpan span)
    {
        var who = analyzer.Rules.Length is > 0 and <= 3 ? string.Join(", ", analyzer.Rules.Select(r => r.Id)) : analyzer.Name;
        return Failed(who, exception, span);
    }

    /// <summary>Something that threw.</summary>
    public static EngineFinding Failed(string who, Exception exception, TextSpan span)
    {
        var line = exception.Message.AsSpan();
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        var what = $"{exception.GetType().Name}: {(line.Length > MaxExceptionLength ? $"{line[..MaxExceptionLength]}…" : line.ToString())}";
        return new EngineFinding(EngineRules.Failed, span, $"{who} failed and may have found less than there is ({what})", $"{who} epäonnistui, ja löydöksiä voi puuttua ({what})");
    }

    /// <summary>Kind or intent that the document does not declare, and intents that the policy does not allow.</summary>
    public static IEnumerable<EngineFinding> OfDeclarations(ReviewSemanticModel model, DocumentConfiguration configuration, DocumentDirectives directives)
    {
        var anchor = DocumentAnchor.Of(model.Document);
        if (model.Kind == ReviewKind.Undeclared && model.Document.Blocks.IsEmpty)
        {
            yield return new EngineFinding(EngineRules.Undeclared, anchor, "the document is empty; there was nothing to check", "asiakirja on tyhjä; tarkistettavaa ei ollut")
            {
                Help = ("Write the review, or leave the file out of the check.", "Kirjoita arvio, tai jätä tiedosto tarkistuksen ulkopuolelle."),
            };
        }
        else if (model.Kind == ReviewKind.Undeclared)
        {
            yield return new EngineFinding(
                EngineRules.Undeclared,
                anchor,
                "nothing says what kind of review this is; only rules for both kinds ran",
                "asiakirjan laji (kind) ei selviä; vain molempien lajien säännöt ajettiin");
        }
        else if (configuration.Intent == ReviewIntent.Undeclared && directives.SectionIntents.Count == 0)
        {
            yield return new EngineFinding(
                EngineRules.Undeclared,
                anchor,
                "no intent is declared; rules for coaching or feedback are at most suggestions",
                "tarkoitusta (intent) ei ole ilmoitettu; valmennuksen ja palautteen säännöt ovat enintään ehdotuksia");
        }

        var allowed = configuration.AllowedIntents;
        if (allowed.IsEmpty)
        {
            yield break;
        }

        if (!allowed.Contains(configuration.Intent))
        {
            yield return NotAllowed(configuration.Intent, allowed, ValueSpan(model.Document, "intent") ?? anchor);
        }

        foreach (var (intent, span) in directives.IntentSpans)
        {
            // A document of both kinds has feedback sections and coaching sections by nature.
            if (!allowed.Contains(intent) && configuration.Intent != ReviewIntent.Both)
            {
                yield return NotAllowed(intent, allowed, span);
            }
        }
    }

    /// <summary>The rules that did not run for want of something, said once; null when all ran.</summary>
    public static EngineFinding? NotRun(AnalyzerSet set, ReviewSemanticModel model, DocumentConfiguration configuration)
    {
        var byNeed = new SortedDictionary<RuleNeeds, List<string>>();
        foreach (var rule in set.Demanding)
        {
            if (configuration.Missing(rule) is var missing and not RuleNeeds.None && configuration.CouldReport(rule, model.Kind))
            {
                if (!byNeed.TryGetValue(missing, out var ids))
                {
                    byNeed[missing] = ids = [];
                }

                ids.Add(rule.Id);
            }
        }

        if (byNeed.Count == 0)
        {
            return null;
        }

        var english = string.Join("; ", byNeed.Select(n => $"without {NameOf(n.Key, english: true)} {string.Join(", ", n.Value)} did not run"));
        var finnish = string.Join("; ", byNeed.Select(n => $"ajamatta, koska puuttuu {NameOf(n.Key, english: false)}: {string.Join(", ", n.Value)}"));
        return new EngineFinding(EngineRules.NotRun, DocumentAnchor.Of(model.Document), english, finnish);
    }

    private static string NameOf(RuleNeeds needs, bool english)
    {
        var names = new List<string>(3);
        if (needs.HasFlag(RuleNeeds.Date))
        {
            names.Add(english ? "a date" : "päiväys (date)");
        }

        if (needs.HasFlag(RuleNeeds.Period))
        {
            names.Add(english ? "a period" : "kausi (period)");
        }

        if (needs.HasFlag(RuleNeeds.RatingScale))
        {
            names.Add(english ? "a rating scale" : "arvosana-asteikko (reviewlint_rating_scale)");
        }

        return string.Join(english ? " and " : " ja ", names);
    }

    private static EngineFinding NotAllowed(ReviewIntent intent, ImmutableArray<ReviewIntent> allowed, TextSpan span)
    {
        var (name, names) = (SettingValues.NameOf(intent), string.Join(", ", allowed.Select(SettingValues.NameOf)));
        return new EngineFinding(
            EngineRules.IntentNotAllowed,
            span,
            $"intent {name} is not allowed here; allowed: {names}",
            $"tarkoitus (intent) {name} ei ole tässä sallittu; sallitut: {names}");
    }

    private static TextSpan? ValueSpan(ReviewDocument document, string key)
    {
        foreach (var entry in document.FrontMatter.Entries)
        {
            if (entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase) && entry.ValueSpan.Length > 0)
            {
                return entry.ValueSpan;
            }
        }

        return null;
    }

    private static EngineFinding Of(DocumentProblem problem)
    {
        var rule = EngineRules.Find(problem.Id) ?? EngineRules.Unreadable;
        if (problem.Message is { } message)
        {
            return new EngineFinding(rule, problem.Span, message, InFinnish(problem)) { Help = problem.Id == EngineRules.UnknownName.Id ? ("", "") : null };
        }

        var arguments = new object[4];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = problem.Arguments.IsDefault || i >= problem.Arguments.Length ? "" : problem.Arguments[i];
        }

        string In(Language.LanguageTag language) =>
            string.Format(CultureInfo.InvariantCulture, rule.DescriptorFor(language).MessageFormat.ToString(CultureInfo.InvariantCulture), arguments).TrimEnd(' ', ':');
        return new EngineFinding(rule, problem.Span, In(Language.LanguageTag.English), In(Language.LanguageTag.Finnish));
    }

    // The layer below words its problems in English only; the reason it gives is kept where there is no more to say than that.
    private static string? InFinnish(DocumentProblem problem)
    {
        var arguments = problem.Arguments.IsDefault ? [] : problem.Arguments;
        return problem.Id switch
        {
            "RL0002" when arguments.Length > 1 => $"tuntematon arvo \"{arguments[0].Trim()}\"; tarkoititko \"{arguments[1]}\"?",
            "RL0002" when arguments.Length == 1 => $"tuntematon arvo \"{arguments[0].Trim()}\"",
            "RL0008" when arguments.Length == 1 => $"kielelle '{arguments[0]}' ei ole mallia: vain sen nimeävien sääntöpakettien säännöt tutkivat sen sanoja",
            "RL0010" => "tiedosto ei ole kelvollista UTF-8-tekstiä",
            "RL0011" => "asiakirjan alkutiedot eivät ole kelvollista YAMLia",
            "RL0012" => "liian suuri tai liian syvälle sisäkkäinen; tarkistettu vain osaksi",
            _ => null,
        };
    }
}
