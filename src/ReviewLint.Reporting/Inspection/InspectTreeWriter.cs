using System.Globalization;
using System.Text;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Reporting.Inspection;

/// <summary>What the engine knows of a document, for a person to read.</summary>
public static class InspectTreeWriter
{
    /// <summary>Writes one document.</summary>
    /// <param name="stream">Where; left open.</param>
    /// <param name="model">The document and its meaning.</param>
    /// <param name="path">The path to print.</param>
    /// <param name="intent">The intent that holds.</param>
    /// <param name="options">Whether to use colour.</param>
    public static void Write(Stream stream, ReviewSemanticModel model, string path, ReviewIntent intent, ReportOptions options)
    {
        var style = new TerminalStyle(options.Color);
        var output = new StringBuilder();
        output.Append(style.Bold(path)).Append(CultureInfo.InvariantCulture, $"  kind={MeaningNames.NameOf(model.Kind)} intent={MeaningNames.NameOf(intent)} language={InspectJsonWriter.LanguageOf(model.Document).Code}\n");
        WriteHead(output, model, style);
        ReviewSection? section = null;
        foreach (var sentence in model.Document.Sentences)
        {
            if (sentence.Section != section)
            {
                section = sentence.Section;
                if (section.Heading is not null)
                {
                    output.Append('\n').Append(style.Bold($"{new string('#', section.Level)} {section.Title}"));
                    var kind = model.KindOf(section);
                    output.Append(kind == SectionKind.Other ? "" : "  " + style.Faint("(" + MeaningNames.NameOf(kind) + ")")).Append('\n');
                }
            }

            WriteSentence(output, model, sentence, style);
        }

        stream.Write(Encoding.UTF8.GetBytes(output.ToString()));
        stream.Flush();
    }

    private static void WriteHead(StringBuilder output, ReviewSemanticModel model, TerminalStyle style)
    {
        var facts = new List<string>();
        if (model.Receiver is { } receiver)
        {
            facts.Add("receiver " + Printable(receiver));
        }

        if (model.Reviewer is { } reviewer)
        {
            facts.Add("reviewer " + Printable(reviewer));
        }

        if (model.Period is { } period)
        {
            facts.Add("period" + Days(period.From, period.To));
        }

        if (facts.Count > 0)
        {
            output.Append("       ").Append(style.Faint(string.Join(" · ", facts))).Append('\n');
        }
    }

    private static void WriteSentence(StringBuilder output, ReviewSemanticModel model, ReviewSentence sentence, TerminalStyle style)
    {
        ref readonly var meaning = ref model.MeaningOf(sentence);
        var line = model.Document.Text.Lines.GetLinePosition(sentence.Span.Start).Line + 1;
        output.Append(CultureInfo.InvariantCulture, $"{line,5}  ").Append(Printable(sentence.Text)).Append('\n');
        output.Append("       ").Append(style.Faint(Facts(meaning))).Append('\n');
        foreach (var date in sentence.Dates)
        {
            output.Append("       ").Append(style.Faint(string.Create(
                CultureInfo.InvariantCulture,
                $"date \"{sentence.Block.Prose.Text.AsSpan(date.Start, date.Length)}\" = {date.Timex}{Days(date.From, date.To)}"))).Append('\n');
        }

        foreach (var cue in model.Explain(sentence))
        {
            output.Append("       ").Append(style.Faint(string.Create(
                CultureInfo.InvariantCulture,
                $"  {cue.Field}={cue.Value} {cue.Weight:0.##}  {Printable(cue.Cue)}"))).Append('\n');
        }
    }

    private static string Facts(in SentenceMeaning meaning)
    {
        var facts = new StringBuilder(MeaningNames.NameOf(meaning.Act));
        if (meaning.SecondAct != meaning.Act)
        {
            facts.Append('+').Append(MeaningNames.NameOf(meaning.SecondAct));
        }

        facts.Append(" · ").Append(MeaningNames.NameOf(meaning.Time));
        facts.Append(" · owner ").Append(MeaningNames.NameOf(meaning.Owner));
        facts.Append(" · agent ").Append(MeaningNames.NameOf(meaning.Agent));
        Add(meaning.Target != Target.None, "target " + MeaningNames.NameOf(meaning.Target));
        Add(meaning.Polarity != Polarity.Neutral, MeaningNames.NameOf(meaning.Polarity));
        Add(meaning.Tone != Tone.Neutral, MeaningNames.NameOf(meaning.Tone));
        Add(meaning.Hedged, "hedged");
        Add(meaning.Specific, "specific");
        return facts.ToString();

        void Add(bool holds, string word)
        {
            if (holds)
            {
                facts.Append(" · ").Append(word);
            }
        }
    }

    private static string Days(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } f, { } t) => string.Create(CultureInfo.InvariantCulture, $" [{f:yyyy-MM-dd}, {t:yyyy-MM-dd})"),
        ({ } f, null) => string.Create(CultureInfo.InvariantCulture, $" [{f:yyyy-MM-dd}, …)"),
        _ => "",
    };

    private static string Printable(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            builder.Append(char.IsControl(c) ? '\uFFFD' : c);
        }

        return builder.ToString();
    }
}
