using System.Collections.Frozen;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Reading;

/// <summary>Closed word classes of Finnish that clause reading rests on, standard and spoken forms.</summary>
internal static class FinnishWords
{
    private static readonly FrozenDictionary<string, ClauseLink> Conjunctions = new Dictionary<string, ClauseLink>
    {
        ["että"] = ClauseLink.Complement,
        ["et"] = ClauseLink.Complement,
        ["jos"] = ClauseLink.Condition,
        ["mikäli"] = ClauseLink.Condition,
        ["kun"] = ClauseLink.Time,
        ["ku"] = ClauseLink.Time,
        ["kunnes"] = ClauseLink.Time,
        ["vaikka"] = ClauseLink.Time,
        ["koska"] = ClauseLink.Reason,
        ["sillä"] = ClauseLink.Reason,
        ["jotta"] = ClauseLink.Purpose,
        ["joten"] = ClauseLink.Purpose,
        ["jolloin"] = ClauseLink.Relative,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Relatives =
        FrozenSet.Create(StringComparer.Ordinal, "joka", "jonka", "jota", "jossa", "josta", "johon", "jolla", "jolta", "jolle", "jotka", "joiden", "joita", "joissa", "joista", "joihin", "joilla", "joilta", "joille", "jona", "joksi");

    private static readonly FrozenSet<string> QuestionLemmas =
        FrozenSet.Create(StringComparer.Ordinal, "mikä", "kuka", "kumpi", "millainen", "minkälainen", "miten", "miksi", "missä", "mistä", "mihin", "minne", "milloin", "koska", "kuinka", "paljonko", "montako", "monesko", "kauanko", "mitä", "mikä", "millä", "millaisia", "miltä", "mille", "ketkä", "kenen", "kenelle", "keneltä", "ketä", "minkä", "mitkä", "miks", "mite", "mis", "koskako", "kumman", "kumpaa", "entä", "entäs", "mites", "minä");

    private static readonly FrozenDictionary<string, SubjectKind> Pronouns = new Dictionary<string, SubjectKind>
    {
        ["minä"] = SubjectKind.I,
        ["mä"] = SubjectKind.I,
        ["mää"] = SubjectKind.I,
        ["sinä"] = SubjectKind.You,
        ["sä"] = SubjectKind.You,
        ["sää"] = SubjectKind.You,
        ["te"] = SubjectKind.You,
        ["me"] = SubjectKind.We,
        ["hän"] = SubjectKind.Person,
        ["he"] = SubjectKind.Person,
        ["se"] = SubjectKind.Thing,
        ["ne"] = SubjectKind.Thing,
        ["tämä"] = SubjectKind.Thing,
        ["tää"] = SubjectKind.Thing,
        ["nämä"] = SubjectKind.Thing,
        ["nää"] = SubjectKind.Thing,
        ["tuo"] = SubjectKind.Thing,
        ["joka"] = SubjectKind.Thing,
        ["mikä"] = SubjectKind.Thing,
        ["joku"] = SubjectKind.Generic,
        ["jokainen"] = SubjectKind.Generic,
        ["kaikki"] = SubjectKind.Generic,
        ["kukaan"] = SubjectKind.Generic,
        ["moni"] = SubjectKind.Generic,
        ["muu"] = SubjectKind.Generic,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, SubjectKind> Genitives = new Dictionary<string, SubjectKind>
    {
        ["minun"] = SubjectKind.I,
        ["mun"] = SubjectKind.I,
        ["sinun"] = SubjectKind.You,
        ["sun"] = SubjectKind.You,
        ["teidän"] = SubjectKind.You,
        ["meidän"] = SubjectKind.We,
        ["tiimin"] = SubjectKind.We,
        ["hänen"] = SubjectKind.Person,
        ["jonkun"] = SubjectKind.Generic,
        ["kaikkien"] = SubjectKind.Generic,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool TryGetConjunction(string word, out ClauseLink link) => Conjunctions.TryGetValue(word, out link);

    public static bool IsRelative(in Token token) => Relatives.Contains(token.Norm) || token.Has(Features.Relative);

    public static bool IsQuestionWord(in Token token) =>
        token.Norm is not ("minä" or "koska") && (QuestionLemmas.Contains(token.Norm) || ((token.UPos is UPos.PRON or UPos.ADV or UPos.DET or UPos.ADJ) && QuestionLemmas.Contains(token.Lemma) && token.Lemma is not "minä" and not "koska"));

    public static SubjectKind PronounOf(in Token token) => Pronouns.TryGetValue(token.Norm, out var kind) ? kind : Pronouns.GetValueOrDefault(token.Lemma);

    public static SubjectKind GenitiveOf(string word) => Genitives.GetValueOrDefault(word);

    /// <summary>Person of the negative verb; <see cref="SubjectKind.None"/> for another word.</summary>
    public static SubjectKind NegativePersonOf(string word) => word switch
    {
        "en" or "enkä" or "enhän" or "enkö" => SubjectKind.I,
        "et" or "ette" or "etkä" or "ethän" or "etkö" or "ettekä" or "ettekö" => SubjectKind.You,
        "emme" or "emmekä" or "emmekö" => SubjectKind.We,
        "ei" or "eivät" or "eikä" or "eikö" or "eihän" or "eiväthän" or "eivätkä" or "eivätkö" or "eikös" or "eiks" or "eipä" => SubjectKind.Thing,
        _ => SubjectKind.None,
    };

    public static bool IsNegativeImperative(string word) => word is "älä" or "älkää" or "äläkä" or "älkäämme" or "älköön";

    public static ModalKind ModalOf(string lemma, bool conditional) => lemma switch
    {
        "pitää" or "täytyä" or "kuulua" => conditional ? ModalKind.Should : ModalKind.Must,
        "kannattaa" => ModalKind.Could,
        "voida" or "saada" or "pystyä" or "osata" or "ehtiä" => conditional ? ModalKind.Could : ModalKind.Can,
        "saattaa" or "taitaa" or "mahtaa" => ModalKind.Might,
        _ => ModalKind.None,
    };

    public static bool IsCoordinator(string word) =>
        word is "ja" or "tai" or "mutta" or "vaan" or "sekä" or "eikä" or "vai" or "eli" or "mut" or "joko";

    public static bool IsNecessive(string lemma) => lemma is "pitää" or "täytyä" or "kannattaa" or "tulla" or "kuulua" or "sopia" or "olla";
}
