using F = ReviewLint.Language.Dates.Words.DateWordFlags;
using K = ReviewLint.Language.Dates.Words.DateWordKind;

namespace ReviewLint.Language.Dates.Words;

/// <summary>Finnish number words in the cases that count time: <c>kaksi</c>, <c>kahden</c>, <c>kahdessa</c>, <c>toisella</c>.</summary>
internal static class FinnishNumberWords
{
    public static void AddTo(DateWordList list)
    {
        (int Number, FinnishDeclension Forms)[] cardinals =
        [
            (1, new("yksi", "yhde", "yhte", "yhtä", "yhteen")), (2, new("kaksi", "kahde", "kahte", "kahta", "kahteen")),
            (3, FinnishDeclension.Regular("kolme", "en")), (4, FinnishDeclension.Regular("neljä", "än")),
            (5, new("viisi", "viide", "viite", "viittä", "viiteen")), (6, new("kuusi", "kuude", "kuute", "kuutta", "kuuteen")),
            (7, new("seitsemän", "seitsemä", "seitsemä", "seitsemää", "seitsemään")), (8, new("kahdeksan", "kahdeksa", "kahdeksa", "kahdeksaa", "kahdeksaan")),
            (9, new("yhdeksän", "yhdeksä", "yhdeksä", "yhdeksää", "yhdeksään")), (10, new("kymmenen", "kymmene", "kymmene", "kymmentä", "kymmeneen")),
        ];
        foreach (var (number, forms) in cardinals)
        {
            forms.Singular(list, K.Number, number, F.None);
            if (number < 10)
            {
                list.Add(K.Number, number + 10, F.None, forms.Nominative + "toista", forms.Weak + "ntoista", forms.Weak + "ssatoista");
            }
        }

        list.Add(K.Number, 20, F.None, "kaksikymmentä", "kahdenkymmenen");
        list.Add(K.Number, 30, F.None, "kolmekymmentä", "kolmenkymmenen");

        // "pari" is two and "muutama" three, as upstream counts "a couple" and "a few".
        FinnishDeclension.Regular("pari", "in").Singular(list, K.Vague, 2, F.None);
        FinnishDeclension.Regular("muutama", "an").Singular(list, K.Vague, 3, F.None);
        list.Add(K.Vague, 3, F.None, "useita", "useiden", "usean", "useampia");
        new FinnishDeclension("puoli", "puole", "puole", "puolta", "puoleen").Singular(list, K.HalfWord, 0, F.None);
        list.Add(K.HalfWord, 1, F.None, "puolitoista", "puolentoista");

        (int Number, FinnishDeclension Forms)[] ordinals =
        [
            (1, FinnishDeclension.Nen("ensimmäinen")), (2, FinnishDeclension.Nen("toinen")), (2, FinnishDeclension.Nen("jälkimmäinen")),
            (3, Nth("kolmas", "kolmanne", "kolmante", "kolmatta")), (4, Nth("neljäs", "neljänne", "neljänte", "neljättä")),
            (5, Nth("viides", "viidenne", "viidente", "viidettä")), (6, Nth("kuudes", "kuudenne", "kuudente", "kuudetta")),
            (7, Nth("seitsemäs", "seitsemänne", "seitsemänte", "seitsemättä")), (8, Nth("kahdeksas", "kahdeksanne", "kahdeksante", "kahdeksatta")),
            (9, Nth("yhdeksäs", "yhdeksänne", "yhdeksänte", "yhdeksättä")), (10, Nth("kymmenes", "kymmenenne", "kymmenente", "kymmenettä")),
        ];
        foreach (var (number, forms) in ordinals)
        {
            forms.Singular(list, K.Ordinal, number, F.None);
        }
    }

    private static FinnishDeclension Nth(string nominative, string weak, string strong, string partitive) => new(nominative, weak, strong, partitive, strong + "en");
}
