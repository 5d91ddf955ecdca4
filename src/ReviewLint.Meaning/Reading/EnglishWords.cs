using System.Collections.Frozen;

namespace ReviewLint.Meaning.Reading;

/// <summary>Closed word classes of English that clause reading rests on, so that it does not depend on perfect tags.</summary>
internal static class EnglishWords
{
    private static readonly FrozenDictionary<string, SubjectKind> Pronouns = new Dictionary<string, SubjectKind>
    {
        ["i"] = SubjectKind.I,
        ["we"] = SubjectKind.We,
        ["you"] = SubjectKind.You,
        ["u"] = SubjectKind.You,
        ["ya"] = SubjectKind.You,
        ["y'all"] = SubjectKind.You,
        ["yourself"] = SubjectKind.You,
        ["he"] = SubjectKind.Person,
        ["she"] = SubjectKind.Person,
        ["they"] = SubjectKind.Thing,
        ["it"] = SubjectKind.Thing,
        ["this"] = SubjectKind.Thing,
        ["that"] = SubjectKind.Thing,
        ["these"] = SubjectKind.Thing,
        ["those"] = SubjectKind.Thing,
        ["there"] = SubjectKind.Dummy,
        ["one"] = SubjectKind.Generic,
        ["someone"] = SubjectKind.Generic,
        ["somebody"] = SubjectKind.Generic,
        ["anyone"] = SubjectKind.Generic,
        ["anybody"] = SubjectKind.Generic,
        ["everyone"] = SubjectKind.Generic,
        ["everybody"] = SubjectKind.Generic,
        ["nobody"] = SubjectKind.Generic,
        ["people"] = SubjectKind.Generic,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ClauseLink> Subordinators = new Dictionary<string, ClauseLink>
    {
        ["because"] = ClauseLink.Reason,
        ["since"] = ClauseLink.Reason,
        ["whereas"] = ClauseLink.Reason,
        ["if"] = ClauseLink.Condition,
        ["unless"] = ClauseLink.Condition,
        ["provided"] = ClauseLink.Condition,
        ["assuming"] = ClauseLink.Condition,
        ["when"] = ClauseLink.Time,
        ["whenever"] = ClauseLink.Time,
        ["while"] = ClauseLink.Time,
        ["once"] = ClauseLink.Time,
        ["until"] = ClauseLink.Time,
        ["till"] = ClauseLink.Time,
        ["after"] = ClauseLink.Time,
        ["before"] = ClauseLink.Time,
        ["although"] = ClauseLink.Time,
        ["though"] = ClauseLink.Time,
        ["whether"] = ClauseLink.Complement,
        ["who"] = ClauseLink.Relative,
        ["which"] = ClauseLink.Relative,
        ["whose"] = ClauseLink.Relative,
        ["whom"] = ClauseLink.Relative,
        ["where"] = ClauseLink.Relative,
        ["what"] = ClauseLink.Complement,
        ["how"] = ClauseLink.Complement,
        ["why"] = ClauseLink.Complement,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ModalKind> Modals = new Dictionary<string, ModalKind>
    {
        ["will"] = ModalKind.Will,
        ["'ll"] = ModalKind.Will,
        ["wo"] = ModalKind.Will,
        ["shall"] = ModalKind.Will,
        ["sha"] = ModalKind.Will,
        ["must"] = ModalKind.Must,
        ["should"] = ModalKind.Should,
        ["ought"] = ModalKind.Should,
        ["can"] = ModalKind.Can,
        ["ca"] = ModalKind.Can,
        ["cannot"] = ModalKind.Can,
        ["could"] = ModalKind.Could,
        ["may"] = ModalKind.Might,
        ["might"] = ModalKind.Might,
        ["would"] = ModalKind.Would,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static SubjectKind PronounOf(string word) => Pronouns.GetValueOrDefault(word);

    public static bool TryGetSubordinator(string word, out ClauseLink link) => Subordinators.TryGetValue(word, out link);

    public static ModalKind ModalOf(string word) => Modals.GetValueOrDefault(word);

    public static bool IsBe(string word) => word is "be" or "am" or "is" or "are" or "was" or "were" or "been" or "being" or "'m" or "'re" or "ai";

    public static bool IsHave(string word) => word is "have" or "has" or "had" or "having" or "'ve";

    public static bool IsDo(string word) => word is "do" or "does" or "did";

    public static bool IsNegation(string word) => word is "not" or "n't" or "never" or "nt" or "neither" or "nor" or "hardly" or "barely";

    public static bool IsQuestionWord(string word) => word is "what" or "how" or "which" or "who" or "where" or "when" or "why" or "whose" or "whom" or "what's" or "how's" or "wherein";

    /// <summary>Verbs that stand for a dropped I at the start of a sentence: "Love this", "Agree".</summary>
    public static bool IsDroppedIVerb(string word) =>
        word is "agree" or "agreed" or "love" or "like" or "think" or "guess" or "hope" or "wish" or "believe" or "wonder" or "appreciate" or "suppose" or "suspect"
            or "got" or "loved" or "liked" or "enjoyed" or "thank" or "understand" or "understood" or "noticed" or "sorry" or "glad" or "happy" or "disagree" or "doubt";

    public static bool IsCoordinator(string word) => word is "and" or "but" or "or" or "so" or "yet" or "nor" or "plus" or "&" or "then";

    public static bool IsClauseMark(string word) => word is "," or ";" or ":" or "–" or "—" or "-" or "--" or "(" or ")" or "…" or "->" or "→" or "=>";

    /// <summary>Words that may stand before an imperative.</summary>
    public static bool IsImperativeLead(string word) =>
        word is "please" or "just" or "simply" or "also" or "then" or "now" or "so" or "and" or "but" or "maybe" or "perhaps" or "either" or "instead" or "otherwise"
            or "first" or "next" or "always" or "kindly" or "pls" or "plz" or "ok" or "okay" or "well" or "anyway" or "alternatively" or "rather" or "again" or "finally"
            or "here" or "really" or "seriously" or "actually" or "better" or "only" or "or" or "to";
}
