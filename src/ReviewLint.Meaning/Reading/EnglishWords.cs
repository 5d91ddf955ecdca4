namespace ReviewLint.Meaning.Reading;

/// <summary>Closed word classes of English that clause reading rests on, so that it does not depend on perfect tags.</summary>
internal static class EnglishWords
{
    public static SubjectKind PronounOf(string word) => word switch
    {
        "i" => SubjectKind.I,
        "we" => SubjectKind.We,
        "you" or "u" or "ya" or "y'all" or "yourself" => SubjectKind.You,
        "he" or "she" => SubjectKind.Person,
        "they" or "it" or "this" or "that" or "these" or "those" => SubjectKind.Thing,
        "there" => SubjectKind.Dummy,
        "one" or "someone" or "somebody" or "anyone" or "anybody" or "everyone" or "everybody" or "nobody" or "people" => SubjectKind.Generic,
        _ => SubjectKind.None,
    };

    public static bool TryGetSubordinator(string word, out ClauseLink link)
    {
        link = word switch
        {
            "because" or "since" or "whereas" => ClauseLink.Reason,
            "if" or "unless" or "provided" or "assuming" => ClauseLink.Condition,
            "when" or "whenever" or "while" or "once" or "until" or "till" or "after" or "before" or "although" or "though" => ClauseLink.Time,
            "whether" or "what" or "how" or "why" => ClauseLink.Complement,
            "who" or "which" or "whose" or "whom" or "where" => ClauseLink.Relative,
            _ => ClauseLink.Main,
        };
        return link != ClauseLink.Main;
    }

    /// <summary>Words that open a clause of no matter what: "Whatever you choose, I …".</summary>
    public static bool IsFreeRelative(string word) => word is "whatever" or "whichever" or "however" or "whoever" or "wherever";

    public static ModalKind ModalOf(string word) => word switch
    {
        "will" or "'ll" or "wo" or "shall" or "sha" => ModalKind.Will,
        "must" => ModalKind.Must,
        "should" or "ought" => ModalKind.Should,
        "can" or "ca" or "cannot" => ModalKind.Can,
        "could" => ModalKind.Could,
        "may" or "might" => ModalKind.Might,
        "would" => ModalKind.Would,
        _ => ModalKind.None,
    };

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
