using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A document in which sections of some kinds are missing or empty: those given, or the team's own where it has configured any. Finds the kinds.</summary>
internal sealed class MissingSectionsCondition(ulong kinds) : FindingCondition(UnitLevel.Document)
{
    // A note of one screen without a heading needs no template.
    private const int NoteWords = 120;
    private const int LeastWords = 4;

    private static readonly (string English, string Finnish)[] Names =
    [
        ("other", "muu"), ("summary", "yhteenveto"), ("self-assessment", "itsearviointi"), ("strengths", "vahvuudet"), ("development", "kehittyminen"), ("evidence", "havainnot"), ("goals", "tavoitteet"),
        ("next steps", "seuraavat askeleet"), ("follow-up", "seuranta"), ("rating", "arvosana"), ("period", "kausi"), ("absences", "poissaolot"),
    ];

    public override ConditionKind Kind => ConditionKind.MissingSections;

    public override int Cost => 16;

    public override IReadOnlyList<FoundWords> Find(MatchState state, UnitRange unit)
    {
        // Nothing is missing for being no section of a kind: 'other' alone asks for the team's own template only.
        var wanted = state.Configuration.Sections.IsEmpty ? kinds : state.Configuration.Sections.Aggregate(0UL, (m, k) => m | (1UL << (int)k));
        wanted &= ~(1UL << (int)SectionKind.Other);
        if (wanted == 0 || (state.Document.Sections.All(s => s.Heading is null) && Unit.Words(state, unit) < NoteWords))
        {
            return [];
        }

        var words = new int[Names.Length];
        for (var i = unit.First; i < unit.End; i++)
        {
            var kind = (int)state.Configuration.KindOf(state.Document.Sentences[i].Section);
            words[kind] += state.Model.Meanings[i].Has(MeaningCues.Placeholder) ? 0 : Unit.Words(state, new UnitRange(UnitLevel.Sentence, i, i, i + 1));
        }

        if (state.Configuration.Sections.IsEmpty && !state.Document.Sections.Any(s => s.Heading != state.Document.Title && state.Configuration.KindOf(s) != SectionKind.Other) && !IsTitleAKind(state))
        {
            // Headings of its own, none of a template's: the document follows no template.
            return [];
        }

        if (state.Configuration.Sections.IsEmpty && HasGoal(state, unit))
        {
            // Content over heading: who states a goal needs no section for it, unless the team's template says so.
            words[(int)SectionKind.Goals] = LeastWords;
        }

        var isFinnish = DocumentLanguage.Of(state.Document) == LanguageTag.Finnish;
        var found = new List<FoundWords>();
        for (var kind = 0; kind < Names.Length; kind++)
        {
            if ((wanted >> kind & 1) != 0 && words[kind] < LeastWords && !StandsElsewhere(state, (SectionKind)kind))
            {
                found.Add(new FoundWords(state.Document.Sentences[unit.First].Span, unit.First, isFinnish ? Names[kind].Finnish : Names[kind].English) { Part = MeaningNames.NameOf((SectionKind)kind) });
            }
        }

        return state.Configuration.Sections.IsEmpty && found.Count <= UnknownSections(state, unit) ? [] : found;
    }

    // A section whose heading says nothing ("My two cents") may well be the one that is looked for.
    private static int UnknownSections(MatchState state, UnitRange unit)
    {
        var (count, last) = (0, -1);
        for (var i = unit.First; i < unit.End; i++)
        {
            var section = state.Document.Sentences[i].Section;
            if (section.Index != last && section.Heading is not null && section.Heading != state.Document.Title && state.Configuration.KindOf(section) == SectionKind.Other)
            {
                count++;
            }

            last = section.Index;
        }

        return count;
    }

    private static bool HasGoal(MatchState state, UnitRange unit)
    {
        for (var i = unit.First; i < unit.End; i++)
        {
            ref readonly var meaning = ref state.Model.Meanings[i];
            if (meaning.Has(MeaningCues.Goal) && (meaning.Cues & (MeaningCues.Question | MeaningCues.Placeholder)) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // A document of one section has that section's heading for its title.
    private static bool IsTitleAKind(MatchState state) => state.Document.Sections.Any(s => s.Heading is not null && s.Heading == state.Document.Title && s.Subsections.IsEmpty && state.Configuration.KindOf(s) != SectionKind.Other);

    // As the heading of a table's column or row, or as a field of the front matter; a block quote is an answer too.
    private static bool StandsElsewhere(MatchState state, SectionKind kind)
    {
        var (english, finnish) = Names[(int)kind];
        foreach (var block in state.Document.Blocks)
        {
            if (block is ProseBlock { Kind: ProseBlockKind.TableCell } cell && (Begins(cell.Prose.Text, english) || Begins(cell.Prose.Text, finnish)))
            {
                return true;
            }
        }

        if (state.Document.FrontMatter.Value(MeaningNames.NameOf(kind)) is { Length: > 0 })
        {
            return true;
        }

        foreach (var section in state.Document.Sections)
        {
            if (state.Configuration.KindOf(section) == kind && state.Blocks.QuotesIn(section.FirstBlock, section.EndBlock) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(string text, string name) => text.StartsWith(name.TrimEnd('s'), StringComparison.OrdinalIgnoreCase) && text.Length <= name.Length + 10;

    public override void Write(ImageWriter writer) => writer.Mask(kinds);

    protected override string Describe() => $"missing-sections({kinds:x})";
}
