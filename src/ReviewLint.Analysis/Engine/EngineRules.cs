using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Engine;

/// <summary>The engine's own diagnostics, as rules: listed, explained and configured as any other.</summary>
public static class EngineRules
{
    /// <summary>The category of all of them.</summary>
    public const string Category = "Engine";

    /// <summary>RL0001: the document does not say what it is.</summary>
    public static ReviewRule Undeclared { get; } = Create(
        "RL0001", "kind-or-intent-undeclared", "Kind or intent is not declared", ReviewSeverity.Suggestion,
        ("the {0} of the document is not declared", "asiakirjan {0} puuttuu"),
        ("Write kind: performance-review or code-review, and intent: coaching, feedback or both, in the front matter or in .editorconfig.",
         "Kirjoita kind: performance-review tai code-review ja intent: coaching, feedback tai both asiakirjan alkuun tai .editorconfigiin."),
        "Feedback and coaching are judged by different rules. A document that says which of them it is gets the right ones at full strength.");

    /// <summary>RL0002: a name that nothing has.</summary>
    public static ReviewRule UnknownName { get; } = Create(
        "RL0002", "unknown-name", "Unknown rule, key or value", ReviewSeverity.Warning,
        ("unknown name \"{0}\"", "tuntematon nimi \"{0}\""),
        ("`reviewlint rules list` lists the rules; `reviewlint config show` the settings.",
         "`reviewlint rules list` luettelee säännöt ja `reviewlint config show` asetukset."),
        "A misspelled setting or suppression does nothing, and nobody notices.");

    /// <summary>RL0003: rules that could not judge.</summary>
    public static ReviewRule NotRun { get; } = Create(
        "RL0003", "rules-not-run", "Rules did not run for want of a date, period, scale or model", ReviewSeverity.Hidden,
        ("rules that did not run: {0}", "ajamatta jääneet säännöt: {0}"),
        ("Write date: and period: in the front matter, and the scale in reviewlint_rating_scale.",
         "Kirjoita asiakirjan alkuun date: ja period: ja asteikko asetukseen reviewlint_rating_scale."),
        "No rule reads the system clock: a review must be judged the same on any day.");

    /// <summary>RL0004: a rule threw.</summary>
    public static ReviewRule Failed { get; } = Create(
        "RL0004", "rule-failed", "A rule failed", ReviewSeverity.Warning,
        ("{0} failed: {1}", "{0} epäonnistui: {1}"),
        ("The other rules ran. Tell the authors of the rule; a built-in one is a bug of ReviewLint.",
         "Muut säännöt ajettiin. Kerro säännön tekijöille; sisäänrakennettu sääntö on ReviewLintin vika."),
        "A rule that fails finds less than it should, and silence would look like praise.");

    /// <summary>RL0005: an intent that the policy does not allow.</summary>
    public static ReviewRule IntentNotAllowed { get; } = Create(
        "RL0005", "intent-not-allowed", "Intent is not allowed by policy", ReviewSeverity.Error,
        ("intent {0} is not allowed here; allowed: {1}", "tarkoitus (intent) {0} ei ole tässä sallittu; sallitut: {1}"),
        ("reviewlint_allowed_intents in .editorconfig lists what may be declared.",
         "Asetus reviewlint_allowed_intents tiedostossa .editorconfig luettelee sallitut."),
        "A team that wants coaching says so once, for every document.");

    /// <summary>RL0006: a suppression without a reason.</summary>
    public static ReviewRule SuppressionWithoutReason { get; } = Create(
        "RL0006", "suppression-without-reason", "Suppression gives no reason", ReviewSeverity.Suggestion,
        ("suppression gives no reason", "vaimennukselta puuttuu perustelu"),
        ("Write the reason after two hyphens: <!-- reviewlint-disable-next-line RL6009 -- quoted from the survey -->.",
         "Kirjoita perustelu kahden yhdysmerkin jälkeen: <!-- reviewlint-disable-next-line RL6009 -- lainaus kyselystä -->."),
        "The next reader has to decide whether the suppression still holds.");

    /// <summary>RL0007: a suppression that silences nothing.</summary>
    public static ReviewRule UnusedSuppression { get; } = Create(
        "RL0007", "unused-suppression", "Suppression silences nothing", ReviewSeverity.Suggestion,
        ("suppression of {0} silences nothing", "vaimennus {0} ei vaimenna mitään"),
        ("Remove it. A suppression of the next line covers that line only, not the whole paragraph.",
         "Poista se. Seuraavan rivin vaimennus kattaa vain sen rivin, ei koko kappaletta."),
        "What silences nothing today may silence something new tomorrow.");

    /// <summary>RL0008: a language that cannot be told.</summary>
    public static ReviewRule LanguageUnknown { get; } = Create(
        "RL0008", "language-unknown", "Language is not known or mixed", ReviewSeverity.Hidden,
        ("language not known or mixed; not analysed", "kieli ei selviä tai vaihtelee; ei tutkittu"),
        ("Write language: en or fi in the front matter if it is one of them.", "Kirjoita language: en tai fi asiakirjan alkuun, jos kieli on jompikumpi."),
        "A rule for one language would see errors in another that are none.");

    /// <summary>RL0010: a file that cannot be read.</summary>
    public static ReviewRule Unreadable { get; } = Create(
        "RL0010", "file-unreadable", "File cannot be read or decoded", ReviewSeverity.Error,
        ("file cannot be read: {0}", "tiedostoa ei voi lukea: {0}"),
        ("Save it as UTF-8, and check that it may be read.", "Tallenna se UTF-8-muodossa ja tarkista lukuoikeus."),
        "What was not read was not checked.");

    /// <summary>RL0011: front matter that is no YAML.</summary>
    public static ReviewRule InvalidFrontMatter { get; } = Create(
        "RL0011", "front-matter-invalid", "Front matter is not valid YAML", ReviewSeverity.Warning,
        ("front matter is not valid YAML: {0}", "asiakirjan alkutiedot eivät ole kelvollista YAMLia: {0}"),
        ("Mend the line. The text was checked as if there were no front matter.", "Korjaa rivi. Teksti tarkistettiin kuin alkutietoja ei olisi."),
        "Kind, intent and dates come from there.");

    /// <summary>RL0012: a file too large or nested too deep.</summary>
    public static ReviewRule TooLarge { get; } = Create(
        "RL0012", "too-large-or-deep", "File is too large or nested too deep", ReviewSeverity.Warning,
        ("too large or nested too deep; checked only as far as it goes", "liian suuri tai liian syvälle sisäkkäinen; tarkistettu vain osaksi"),
        ("Divide the document, or raise reviewlint_max_file_size.", "Jaa asiakirja tai suurenna asetusta reviewlint_max_file_size."),
        "No input may hang the engine.");

    /// <summary>RL0020: a rule pack that cannot be loaded.</summary>
    public static ReviewRule PackNotLoaded { get; } = Create(
        "RL0020", "pack-not-loaded", "Rule pack cannot be loaded", ReviewSeverity.Error,
        ("rule pack cannot be loaded: {0}", "sääntöpakettia ei voi ladata: {0}"),
        ("Mend the file at the position given.", "Korjaa tiedosto ilmoitetusta kohdasta."),
        "A rule that was not loaded checks nothing.");

    /// <summary>RL0021: a rule that nobody can trust.</summary>
    public static ReviewRule RuleWithoutExamples { get; } = Create(
        "RL0021", "rule-without-examples", "Rule has no examples, or can never hold", ReviewSeverity.Error,
        ("{0} has no flag or pass example, or can never hold", "säännöllä {0} ei ole flag- tai pass-esimerkkiä, tai se ei voi koskaan täyttyä"),
        ("Give the rule at least one flag and one pass example.", "Anna säännölle vähintään yksi flag- ja yksi pass-esimerkki."),
        "The examples are the rule's tests.");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<ReviewRule> All { get; } =
    [
        Undeclared, UnknownName, NotRun, Failed, IntentNotAllowed, SuppressionWithoutReason, UnusedSuppression, LanguageUnknown,
        Unreadable, InvalidFrontMatter, TooLarge, PackNotLoaded, RuleWithoutExamples,
    ];

    /// <summary>The rule of an id; null when there is none.</summary>
    public static ReviewRule? Find(string id)
    {
        foreach (var rule in All)
        {
            if (rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        return null;
    }

    private static ReviewRule Create(string id, string name, string title, ReviewSeverity severity, (string En, string Fi) message, (string En, string Fi) help, string why) =>
        new(id, name, title, Category, RuleScope.Document, [new RuleSeverity(severity)], IntentSet.Any, InBoth(message), InBoth(help)) { Why = why };

    private static ImmutableDictionary<string, string> InBoth((string En, string Fi) text) =>
        ImmutableDictionary<string, string>.Empty.Add("en", text.En).Add("fi", text.Fi);
}
