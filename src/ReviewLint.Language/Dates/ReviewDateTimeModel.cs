using Microsoft.Recognizers.Text;
using ReviewLint.Language.Dates.Parsing;

namespace ReviewLint.Language.Dates;

/// <summary>Finds dates and times of one language and gives them as the framework's results, with TIMEX values and both readings of what is open.</summary>
public sealed class ReviewDateTimeModel : IModel
{
    private readonly LanguageTag language;

    internal ReviewDateTimeModel(LanguageTag language, string culture)
    {
        this.language = language;
        Culture = culture;
        RequestedCulture = culture;
    }

    /// <inheritdoc/>
    public string ModelTypeName => "datetimeV2";

    /// <inheritdoc/>
    public string Culture { get; private set; }

    /// <inheritdoc/>
    public string RequestedCulture { get; private set; }

    /// <summary>Finds the dates of a text; relative ones stay unresolved, since the clock is never read.</summary>
    /// <param name="query">The text.</param>
    public List<ModelResult> Parse(string query) => Parse(query, null);

    /// <summary>Finds the dates of a text and resolves them.</summary>
    /// <param name="query">The text.</param>
    /// <param name="reference">The day that relative dates count from.</param>
    public List<ModelResult> Parse(string query, DateOnly? reference)
    {
        ArgumentNullException.ThrowIfNull(query);
        var matches = new List<DateMatch>();
        DateMatcher.Find(query, language, reference, matches);
        var results = new List<ModelResult>(matches.Count);
        foreach (var match in matches)
        {
            results.Add(new ModelResult
            {
                Text = query[match.Start..match.End],
                Start = match.Start,
                End = match.End - 1,
                TypeName = ModelTypeName + "." + ReadingList.TypeOf(match.Value),
                Resolution = new SortedDictionary<string, object> { [ResolutionKey.ValueSet] = ReadingList.Of(match.Value) },
            });
        }

        return results;
    }

    /// <inheritdoc/>
    public void SetCultureInfo(string culture, string? requestedCulture = null)
    {
        Culture = culture;
        RequestedCulture = requestedCulture ?? culture;
    }
}
