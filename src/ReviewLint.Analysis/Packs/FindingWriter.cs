using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Packs;

/// <summary>Makes the findings of a rule, one for each unit its condition holds of: mark, message, related places and fixes.</summary>
/// <param name="state">The document.</param>
/// <param name="rule">The rule.</param>
internal sealed class FindingWriter(MatchState state, CompiledRule rule)
{
    private static readonly char[] s_endings = ['.', ':', ';', ','];

    private readonly CaptureFinder _captures = new(state, rule);

    // A message names a few places at most. One list serves all findings of the rule, as the two functions do: a file may have a hundred thousand.
    private readonly List<(string Name, List<FoundWords> Words)> _found = [];
    private Func<Placeholder, string>? _fill;
    private Func<Placeholder, bool>? _isFound;
    private UnitRange _unit;
    private FoundWords _mark;

    private ReviewDocument Document => state.Document;

    private ReviewSentence FirstSentence => Document.Sentences[_unit.First];

    /// <summary>The finding at a unit.</summary>
    public ReviewFinding Write(UnitRange unit)
    {
        _unit = unit;
        _found.Clear();
        var speech = rule.Speech;
        _mark = Mark();
        var language = Language();
        var suspected = Holds(speech.Suspicion);
        var doubted = Holds(speech.Doubt);
        var alike = Holds(speech.Likeness);
        var template = speech.Messages.GetValueOrDefault(language.Code) ?? speech.Messages["en"];
        return new ReviewFinding(rule.Rule, _mark.Span, language)
        {
            Arguments = template.Fill(_fill ??= Fill, _isFound ??= IsFound),
            Related = speech.Related.IsEmpty ? [] : Related(language),
            Fixes = suspected ? [] : Fixes(language, speech),
            AtMost = suspected || doubted ? ReviewSeverity.Hidden : AtMost(alike ? ReviewSeverity.Suggestion : null),
            IsLikeness = alike,
            IsSuspicion = suspected,
            IsDoubted = doubted,
            Section = _unit.Level == UnitLevel.Document ? null : FirstSentence.Section,
            Part = Part(),
        };
    }

    private ImmutableArray<ReviewFix> Fixes(LanguageTag language, RuleSpeech speech)
    {
        if (speech.Fixes.IsEmpty || Document.FrontMatter.Agreed || Document.FrontMatter.Signed)
        {
            return [];
        }

        var writer = new FixWriter(state, Places);
        return [.. speech.Fixes.Select(f => writer.Write(f, language)).OfType<ReviewFix>()];
    }

    // A finding about one part alone can be taken over by a rule about that part.
    private string? Part()
    {
        foreach (var capture in rule.Speech.Captures)
        {
            if (capture.Target?.Condition is FindingCondition && Found(capture.Name) is [{ Part: { } part }])
            {
                return part;
            }
        }

        return null;
    }

    private bool Holds(ConditionNode? condition) => condition is not null && BitColumn.Has(state.Column(condition), _unit.Index);

    private ReviewSeverity? AtMost(ReviewSeverity? lowest)
    {
        foreach (var (severity, when) in rule.Speech.AtMost)
        {
            if ((lowest is null || severity < lowest) && Holds(when))
            {
                lowest = severity;
            }
        }

        return lowest;
    }

    private LanguageTag Language()
    {
        var own = FirstSentence.Language;
        return own != LanguageTag.Undetermined && (_unit.Level != UnitLevel.Document || !own.HasModel) ? own : state.MainLanguage;
    }

    private FoundWords Mark()
    {
        foreach (var mark in rule.Speech.Marks)
        {
            if (mark.Kind is { } kind && kind != state.Model.Kind)
            {
                continue;
            }

            foreach (var name in mark.Names)
            {
                if (Place(name) is { } found)
                {
                    return found;
                }
            }
        }

        return CaptureFinder.WordsOf(state, SentenceUnit(_unit.First));
    }

    private List<FoundWords> Places(string name) =>
        RuleMark.Places.Contains(name) ? Place(name) is { } place ? [place] : [] : Found(name);

    private FoundWords? Place(string name) => name switch
    {
        "comment-label" => FirstSentence.Comment?.Label is { } label ? new FoundWords(label.NameSpan, _unit.First, Document.Text.ToString(label.NameSpan)) : null,
        "title" => Heading(Document.Title),
        "heading" => Heading(FirstSentence.Section.Heading),
        "sentence" or "first-sentence" => CaptureFinder.WordsOf(state, SentenceUnit(_unit.First)),
        "paragraph" => CaptureFinder.WordsOf(state, Around(UnitLevel.Paragraph)),
        "comment" => CaptureFinder.WordsOf(state, Around(UnitLevel.Comment)),
        _ => Found(name) is [var first, ..] ? first : null,
    };

    private FoundWords? Heading(HeadingBlock? heading) => heading is null || heading.Prose.Text.Length == 0
        ? null
        : new FoundWords(heading.Prose.ToSource(0, heading.Prose.Text.Length), _unit.First, heading.Prose.Text);

    private UnitRange Around(UnitLevel level)
    {
        if (_unit.Level >= level)
        {
            return _unit;
        }

        var units = state.Units(level);
        var index = units.UnitOf(_unit.First);
        return new UnitRange(level, index, units.Start(index), units.End(index));
    }

    private static UnitRange SentenceUnit(int sentence) => new(UnitLevel.Sentence, sentence, sentence, sentence + 1);

    private List<FoundWords> Found(string name)
    {
        foreach (var (known, words) in _found)
        {
            if (known == name)
            {
                return words;
            }
        }

        var found = _captures.Find(name, _unit);
        _found.Add((name, found));
        return found;
    }

    private bool IsFound(Placeholder placeholder) => Placeholder.BuiltIn.Contains(placeholder.Name) ? Fill(placeholder).Length > 0 : Found(placeholder.Name).Count > 0;

    private string Fill(Placeholder placeholder)
    {
        switch (placeholder.Name)
        {
            case "found":
                return Clean(_mark.Text);
            case "sentence":
                return Clean(CaptureFinder.ProseOf(Document.Sentences[_mark.Sentence]));
            case "section":
                return Clean(FirstSentence.Section.Title);
            case "conventional-label":
                return FirstSentence.Comment?.Label?.Name ?? "";
            case "option":
                return state.Configuration.Option(rule.Rule, placeholder.Part);
            case "period":
                return (state.Model.Period?.Days ?? 0).ToString(CultureInfo.InvariantCulture);
            case Placeholder.Counted when placeholder.Part.Length == 0:
                return Found(Placeholder.Counted).Count.ToString(CultureInfo.InvariantCulture);
            case "first" or "last" when !IsCapture(placeholder.Name):
                return Found(Placeholder.Counted) is { Count: > 0 } counted ? Clean((placeholder.Name == "first" ? counted[0] : counted[^1]).Text) : "";
            default:
                return FillNamed(placeholder);
        }
    }

    private bool IsCapture(string name)
    {
        foreach (var capture in rule.Speech.Captures)
        {
            if (capture.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private string FillNamed(Placeholder placeholder)
    {
        var found = Found(placeholder.Name);
        var first = found.Count > 0 ? found[0] : _mark;
        var number = placeholder.Part switch
        {
            "count" => found.Count,
            "words" => WordsIn(first),
            "line" => Document.Text.Lines.GetLinePosition(first.Span.Start).Line + 1,
            "days" => first.Date is { } date && Document.ReferenceDate is { } review ? Math.Abs(review.DayNumber - date.DayNumber) : 0,
            "part" or "window" => Share(placeholder),
            _ => -1,
        };
        if (placeholder.Part is "list" or "meant")
        {
            return Clean(placeholder.Part == "list" ? string.Join(", ", found.Select(f => f.Text)) : first.Meant ?? "");
        }

        return number >= 0
            ? number.ToString(CultureInfo.InvariantCulture)
            : Clean((placeholder.Part is "2" or "3" && found.Count > placeholder.Part[0] - '1' ? found[placeholder.Part[0] - '1'] : first).Text);
    }

    private int WordsIn(FoundWords found)
    {
        var words = 0;
        for (var i = found.Sentence; i < Document.Sentences.Length && Document.Sentences[i].Span.Start < found.Span.End; i++)
        {
            words += Unit.Words(state, SentenceUnit(i));
        }

        return words;
    }

    private int Share(Placeholder placeholder)
    {
        foreach (var capture in rule.Speech.Captures)
        {
            if (capture.Name == placeholder.Name && capture.Target?.Condition is DateSpreadCondition { Spread: var spread })
            {
                var dates = spread.Collect(state, state.Column(capture.Target.Operands[0]), _unit.First, _unit.End);
                var share = spread.Part?.LastPart ?? spread.Part?.FirstPart;
                return placeholder.Part == "part" ? spread.CountPart(state, dates) : share is { } s && state.Model.Period is { } period ? DateFilter.PartDays(period, state.Value(s)) : 0;
            }
        }

        return 0;
    }

    // What is quoted in a message loses its full stop and its line breaks.
    private static string Clean(string text) => text.ReplaceLineEndings(" ").Trim().TrimEnd(s_endings);

    private ImmutableArray<RelatedLocation> Related(LanguageTag language)
    {
        var result = ImmutableArray.CreateBuilder<RelatedLocation>();
        foreach (var related in rule.Speech.Related)
        {
            var found = Found(related.Name);
            var message = related.Messages.GetValueOrDefault(language.Code) ?? related.Messages["en"];
            foreach (var words in related.Last > 0 ? found.Skip(found.Count - related.Last) : found)
            {
                if (words.Span != _mark.Span)
                {
                    result.Add(new RelatedLocation(words.Span, message));
                }
            }
        }

        return result.ToImmutable();
    }
}
