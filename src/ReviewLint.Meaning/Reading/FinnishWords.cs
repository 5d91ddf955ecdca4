using System.Collections.Frozen;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Reading;

/// <summary>Closed word classes of Finnish that clause reading rests on, standard and spoken forms.</summary>
internal static class FinnishWords
{
    private static readonly FrozenSet<string> Relatives =
        FrozenSet.Create(StringComparer.Ordinal, "joka", "jonka", "jota", "jossa", "josta", "johon", "jolla", "jolta", "jolle", "jotka", "joiden", "joita", "joissa", "joista", "joihin", "joilla", "joilta", "joille", "jona", "joksi");

    private static readonly FrozenSet<string> QuestionLemmas =
        FrozenSet.Create(StringComparer.Ordinal, "mikä", "kuka", "kumpi", "millainen", "minkälainen", "miten", "miksi", "missä", "mistä", "mihin", "minne", "milloin", "koska", "kuinka", "paljonko", "montako", "monesko", "kauanko", "mitä", "mikä", "millä", "millaisia", "miltä", "mille", "ketkä", "kenen", "kenelle", "keneltä", "ketä", "minkä", "mitkä", "miks", "mite", "mis", "koskako", "kumman", "kumpaa", "entä", "entäs", "mites", "minä");

    public static bool TryGetConjunction(string word, out ClauseLink link)
    {
        link = word switch
        {
            "että" or "et" => ClauseLink.Complement,
            "jos" or "mikäli" => ClauseLink.Condition,
            "kun" or "ku" or "kunnes" or "vaikka" => ClauseLink.Time,
            "koska" or "sillä" => ClauseLink.Reason,
            "jotta" or "joten" => ClauseLink.Purpose,
            "jolloin" => ClauseLink.Relative,
            _ => ClauseLink.Main,
        };
        return link != ClauseLink.Main;
    }

    public static bool IsRelative(in Token token) => Relatives.Contains(token.Norm) || token.Has(Features.Relative);

    public static bool IsQuestionWord(in Token token) =>
        token.Norm is not ("minä" or "koska") && (QuestionLemmas.Contains(token.Norm) || ((token.UPos is UPos.PRON or UPos.ADV or UPos.DET or UPos.ADJ) && QuestionLemmas.Contains(token.Lemma) && token.Lemma is not "minä" and not "koska"));

    public static SubjectKind PronounOf(in Token token) => PronounOf(token.Norm) is not SubjectKind.None and var kind ? kind : PronounOf(token.Lemma);

    private static SubjectKind PronounOf(string word) => word switch
    {
        "minä" or "mä" or "mää" => SubjectKind.I,
        "sinä" or "sä" or "sää" or "te" => SubjectKind.You,
        "me" => SubjectKind.We,
        "hän" or "he" => SubjectKind.Person,
        "se" or "ne" or "tämä" or "tää" or "nämä" or "nää" or "tuo" or "joka" or "mikä" => SubjectKind.Thing,
        "joku" or "jokainen" or "kaikki" or "kukaan" or "moni" or "muu" => SubjectKind.Generic,
        _ => SubjectKind.None,
    };

    public static SubjectKind GenitiveOf(string word) => word switch
    {
        "minun" or "mun" => SubjectKind.I,
        "sinun" or "sun" or "teidän" => SubjectKind.You,
        "meidän" or "tiimin" => SubjectKind.We,
        "hänen" => SubjectKind.Person,
        "jonkun" or "kaikkien" => SubjectKind.Generic,
        _ => SubjectKind.None,
    };

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
