using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Sections;

/// <summary>
/// Who a review's title names: "Annual review: Jules, account manager", "Feedback for Omar", "Kainon kehityskeskustelu". A title names topics in the same places, so a
/// name counts only when a role follows it or the text itself uses it as a name.
/// </summary>
internal static class TitlePerson
{
    private const int MostWords = 3;

    /// <summary>The name as written; null when the title names nobody for sure.</summary>
    public static string? Find(ReviewDocument document)
    {
        if (document.Title is not { } heading || heading.Prose.Text.Length > 200 || !IsOfReview(heading.Prose.Text))
        {
            return null;
        }

        var title = heading.Prose.Text;
        return BehindMark(document, title) ?? BehindPreposition(document, title) ?? InFront(document, title);
    }

    private static bool IsOfReview(string title) => SectionKinds.IsReviewTitle(title) || title.Contains("feedback", StringComparison.OrdinalIgnoreCase);

    private static string? BehindMark(ReviewDocument document, string title)
    {
        var at = title.LastIndexOf(':');
        foreach (var dash in (ReadOnlySpan<string>)[" – ", " — ", " - "])
        {
            var found = title.LastIndexOf(dash, StringComparison.Ordinal);
            at = found > at ? found + dash.Length - 1 : at;
        }

        return at < 0 ? null : NameIn(document, title[(at + 1)..]);
    }

    private static string? BehindPreposition(ReviewDocument document, string title)
    {
        foreach (var word in (ReadOnlySpan<string>)[" for ", " to ", " of "])
        {
            var at = title.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && NameIn(document, title[(at + word.Length)..]) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // "Omar's half-year review", "Kainon kehityskeskustelu": the name is in the genitive.
    private static string? InFront(ReviewDocument document, string title)
    {
        var space = title.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? "" : title[..space];
        var name = first.EndsWith("'s", StringComparison.Ordinal) || first.EndsWith("’s", StringComparison.Ordinal) ? first[..^2] : first.EndsWith('n') ? first[..^1] : "";
        return PersonName.IsName(name) && IsUsedAsName(document, name) ? name : null;
    }

    private static string? NameIn(ReviewDocument document, string text)
    {
        var end = text.AsSpan().IndexOfAny(",(;");
        var hasRole = end > 0 && text[end] == ',' && text.AsSpan(end + 1).Trim() is { Length: > 2 } role && (char.IsLower(role[0]) || (role.IndexOf(' ') is > 0 and var space && char.IsLower(role[^1]) && char.IsLower(role[space + 1])));
        var name = (end < 0 ? text : text[..end]).Trim();
        return PersonName.IsFullName(name, MostWords) && (hasRole || IsUsedAsName(document, PersonName.First(name))) ? name : null;
    }

    // Finnish names carry endings: Kaino, Kainolle, Kainon.
    private static bool IsUsedAsName(ReviewDocument document, string name)
    {
        foreach (var sentence in document.Sentences)
        {
            foreach (ref readonly var token in sentence.Tokens)
            {
                if (token.UPos == UPos.PROPN && token.Norm.StartsWith(name, StringComparison.OrdinalIgnoreCase) && token.Norm.Length - name.Length <= 4)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
