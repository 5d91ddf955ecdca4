using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Sections;

/// <summary>
/// What a section is, by its heading. The table follows the rule catalogue's; Finnish words match by their stem, so that case and possessive endings do not matter.
/// Where a heading names several kinds the longest phrase wins, then the first.
/// </summary>
internal static class SectionKinds
{
    private static readonly (SectionKind Kind, string[] Phrases)[] Table =
    [
        (SectionKind.SelfAssessment,
        [
            "self assessment", "self-assessment", "selfassessment", "self review", "self-review", "self evaluation", "self-evaluation", "own view", "own assessment", "own words", "employee comments",
            "employee's comments", "employee view", "employee's view", "reflection", "your reflections", "self reflection", "self-reflection", "itsearvio*", "itsereflektio*", "oma arvio", "oma näkemy*",
            "omat sanat", "oma pohdinta", "työntekijän näkemy*", "työntekijän kommen*", "työntekijän arvio*", "omat kommen*",
        ]),
        (SectionKind.Summary, ["summary", "overview", "overall", "in brief", "in short", "tl;dr", "tldr", "conclusion", "conclusions", "general impression", "overall impression", "yhteenve*", "kokonaisarvio*", "kokonaiskuva", "tiivistel*", "yleisarvio*", "lyhyesti", "yleiskuva", "pääkohdat"]),
        (SectionKind.Strengths,
        [
            "strengths", "strength", "what went well", "went well", "highlights", "highlight", "achievements", "achievement", "accomplishments", "successes", "wins", "what works", "what worked", "keep doing", "well done", "positives", "kudos", "praise", "did well", "done well", "good things", "the good", "what i liked", "liked most", "worked well", "proud of", "bright spots",
            "vahvuu*", "onnistumi*", "onnistuit", "saavutu*", "meni hyvin", "sujui hyvin", "hyvää", "toimii", "toimi hyvin", "kiitok*", "kehu*", "plussat", "jatka näin", "hyvin men*", "hyvin suju*", "sujui", "mikä toimi", "toimi", "hyvät puolet", "myönteis*", "positiivi*", "missä onnistu*", "ilonaihe*", "ylpeä",
        ]),
        (SectionKind.Development,
        [
            "development", "development areas", "development needs", "areas for improvement", "areas of improvement", "area for improvement", "areas to improve", "areas for growth", "areas for development", "improvement", "improvements", "improvement areas", "growth", "growth areas",
            "focus areas", "focus area", "what to improve", "to improve", "could be better", "what could be better", "opportunities", "weaknesses", "challenges", "start doing", "stop doing", "concerns", "needs work", "what didn't go well", "learnings", "lessons learned", "did not go", "didn't go", "not so well", "not go so well", "less well", "went badly", "went wrong", "gone better", "go better", "to work on", "work on", "could improve", "can improve", "room for improvement", "needs improvement", "to change", "pain points", "difficulties", "struggles", "problems", "the bad", "what was hard", "criticism",
            "kehity*", "kehittymi*", "kehitettäv*", "kehittämi*", "kehitysalu*", "kehityskoh*", "kehitystarpe*", "kehittämiskoh*", "kehityskohteet", "parannettav*", "parantami*", "haasteet", "heikkou*", "opit", "kasvun paik*", "mikä ei toimi*", "miinukset", "ei mennyt", "ei toiminut", "ei onnistunut", "ei sujunut", "huonommin", "heikommin", "vaikeuks*", "vaikeaa", "ongelm*", "kritiikki*", "petrattav*", "harjoiteltav*", "opeteltav*", "korjattav*", "voisi parantaa", "voisi tehdä toisin", "paremmin", "murheet",
        ]),
        (SectionKind.Evidence, ["evidence", "examples", "observations", "observation", "log", "events", "facts", "what happened", "timeline", "havainno*", "esimerk*", "näytöt", "näytö*", "tapahtum*", "faktat", "mitä tapahtui"]),
        (SectionKind.Goals,
        [
            "goals", "goal", "objectives", "objective", "targets", "aspirations", "ambitions", "development goals", "development goal", "goals for next", "okrs", "looking ahead", "looking forward", "next year", "year ahead", "coming year", "next quarter", "next half", "coming months", "months ahead", "the future", "future",
            "tavoit*", "kehittymistavoit*", "kehitystavoit*", "päämäär*", "toiveet", "suunta", "ensi vuo*", "ensi kau*", "tuleva vuo*", "tulevan vuoden", "tuleva kau*", "tulevan kauden", "tulevai*", "katse eteenpäin", "eteenpäin", "ensi puolivuo*", "ensi syksy*", "ensi kevä*",
        ]),
        (SectionKind.NextSteps,
        [
            "next steps", "next step", "actions", "action items", "action points", "action plan", "agreed actions", "agreed steps", "what next", "what's next", "way forward", "going forward", "development plan", "plan", "to do", "todo", "to-do", "follow-up actions", "commitments", "agreements", "what we agreed", "agreed", "from here", "now what", "before we meet", "until we meet", "who does what",
            "seuraavat askel*", "seuraava askel*", "askel*", "jatkotoim*", "toimenpi*", "sovit*", "sopimuk*", "suunnitelma*", "kehityssuunnitelma*", "kehittymissuunnitelma*", "mitä seuraavaksi", "tästä eteenpäin", "jatkossa", "jatko", "seuraavaksi", "mitä nyt", "tästä jatke*", "jatketaan", "mitä teemme", "kuka tekee",
        ]),
        (SectionKind.FollowUp, ["follow-up", "follow up", "followup", "check-in", "check in", "checkpoint", "revisit", "review date", "next meeting", "next conversation", "seurant*", "palataan", "väliarvio*", "välitarkastelu*", "seuraava keskustelu", "seuraava tapaami*"]),
        (SectionKind.Rating, ["rating", "ratings", "score", "scores", "evaluation", "grade", "overall rating", "performance rating", "final rating", "arvosa*", "arvio", "pisteet", "pisteytys", "luokitus"]),
        (SectionKind.Absences, ["absence", "absences", "leave", "poissaolo*", "vapaat"]),
        (SectionKind.Period, ["period", "review period", "assessment period", "appraisal period", "kausi", "arviointijakso*", "arviointikau*", "jakso", "arviointiaika"]),
    ];

    private static readonly string[] ReviewTitles =
    [
        "performance review", "performance appraisal", "appraisal", "annual review", "yearly review", "mid-year", "midyear", "mid year", "half-year", "end-of-year", "year-end", "quarterly review", "probation", "feedback for", "feedback to", "feedback on your", "development discussion", "development talk",
        "performance evaluation", "employee review", "360 feedback", "one-on-one", "coaching notes", "coaching note", "review of the year", "performance feedback", "kehityskeskuste*", "arviointikeskuste*", "suoritusarvio*", "suoritusarviointi*", "henkilöarvio*", "vuosiarvio*", "työsuorituks*", "koeaika*", "koeajan", "palaute",
        "tavoitekeskuste*", "tulokeskuste*", "tuloskeskuste*", "valmennuskeskuste*", "valmentava", "esihenkilön arvio*", "välikeskuste*", "puolivuosiarvio*",
    ];

    /// <summary>Names of the sections of what is compiled ahead.</summary>
    public const string KindsSection = "headings";
    public const string TitlesSection = "titles";

    private static readonly Lazy<PhraseMatcher> Matcher = new(() => Open(KindsSection, CompileKinds));
    private static readonly Lazy<PhraseMatcher> TitleMatcher = new(() => Open(TitlesSection, CompileTitles));

    /// <summary>The kind that a heading names; <see cref="SectionKind.Other"/> when it names none.</summary>
    public static SectionKind OfHeading(string heading)
    {
        List<PhraseMatch> matches = [];
        Matcher.Value.Match(WordsOf(heading), matches);
        var (best, length) = (SectionKind.Other, 0);
        foreach (var match in matches)
        {
            // "Kehittymistavoitteet" begins like development and names goals.
            if (match.TokenCount > length || (match.TokenCount == length && (best == SectionKind.Summary || (best == SectionKind.Development && Table[match.Id].Kind == SectionKind.Goals))))
            {
                (best, length) = (Table[match.Id].Kind, match.TokenCount);
            }
        }

        return best;
    }

    /// <summary>Whether a title says that the document is a performance review.</summary>
    public static bool IsReviewTitle(string title)
    {
        List<PhraseMatch> matches = [];
        TitleMatcher.Value.Match(WordsOf(title), matches);
        return matches.Count > 0;
    }

    /// <summary>Compiles the headings of all kinds; the array is pinned.</summary>
    public static byte[] CompileKinds()
    {
        var builder = new PhraseMatcherBuilder();
        for (var i = 0; i < Table.Length; i++)
        {
            foreach (var phrase in Table[i].Phrases)
            {
                builder.Add(phrase, i);
            }
        }

        return builder.BuildTable();
    }

    /// <summary>Compiles the titles of reviews; the array is pinned.</summary>
    public static byte[] CompileTitles()
    {
        var builder = new PhraseMatcherBuilder();
        foreach (var phrase in ReviewTitles)
        {
            builder.Add(phrase, 0);
        }

        return builder.BuildTable();
    }

    private static unsafe PhraseMatcher Open(string section, Func<byte[]> compile) =>
        new(CompiledData.TryFind(section, out var start, out _) ? new PhraseTable(start) : PhraseTable.Of(compile()));

    // Headings are not sentences and carry no tags: plain words will do.
    private static Token[] WordsOf(string heading)
    {
        var words = new List<Token>();
        var text = heading.Length > 300 ? heading[..300] : heading;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '\'' or '’' or ';' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
            {
                i++;
            }

            var word = text[start..i].ToLowerInvariant().Replace('’', '\'');
            if (word.EndsWith("'s", StringComparison.Ordinal))
            {
                words.Add(new Token(start, i - start, word[..^2], word[..^2], MorphFeatures.None, UPos.NOUN, TokenFlags.None));
                word = "'s";
            }

            words.Add(new Token(start, i - start, word, word, MorphFeatures.None, UPos.X, TokenFlags.None));
        }

        return [.. words];
    }
}
