using System.Globalization;
using System.Text.Json;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Reporting.Inspection;

/// <summary>The machine interface of <c>inspect</c>, version 1; its schema is <c>docs/schema/inspect.schema.json</c>. Members may be added, never changed.</summary>
public static class InspectJsonWriter
{
    /// <summary>Writes one document as one JSON object and a line feed.</summary>
    /// <param name="stream">Where; left open.</param>
    /// <param name="model">The document and its meaning.</param>
    /// <param name="path">The path to print.</param>
    /// <param name="intent">The intent that holds.</param>
    /// <param name="oneLine">Whether the object must stand on one line (<c>--lines</c>).</param>
    public static void Write(Stream stream, ReviewSemanticModel model, string path, ReviewIntent intent, bool oneLine)
    {
        var document = model.Document;
        using (var json = new Utf8JsonWriter(stream, oneLine ? JsonOutput.OneLine : JsonOutput.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("path", path);
            json.WriteString("kind", MeaningNames.NameOf(model.Kind));
            json.WriteString("intent", MeaningNames.NameOf(intent));
            json.WriteString("language", LanguageOf(document).Code);
            WriteHead(json, model);
            json.WriteStartArray("comments");
            foreach (var comment in document.Comments)
            {
                var span = document.Text.Lines.GetLinePositionSpan(comment.Span);
                json.WriteStartObject();
                json.WriteString("title", JsonOutput.WellFormed(comment.Title));
                json.WriteNumber("line", span.Start.Line + 1);
                json.WriteNumber("endLine", span.End.Line + 1);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("sentences");
            foreach (var sentence in document.Sentences)
            {
                WriteSentence(json, model, sentence);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    // Who is reviewed, who writes, which days are judged and what each section is.
    private static void WriteHead(Utf8JsonWriter json, ReviewSemanticModel model)
    {
        WriteName(json, "receiver", model.Receiver);
        WriteName(json, "reviewer", model.Reviewer);
        if (model.Period is { } period)
        {
            json.WriteStartObject("period");
            WriteDay(json, "start", period.From);
            WriteDay(json, "end", period.To);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("period");
        }

        json.WriteStartArray("sections");
        foreach (var section in model.Document.Sections)
        {
            var span = model.Document.Text.Lines.GetLinePositionSpan(section.Span);
            json.WriteStartObject();
            json.WriteString("title", JsonOutput.WellFormed(section.Title));
            json.WriteNumber("level", section.Level);
            json.WriteString("kind", MeaningNames.NameOf(model.KindOf(section)));
            json.WriteNumber("line", span.Start.Line + 1);
            json.WriteNumber("endLine", span.End.Line + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, string member, string? name)
    {
        if (name is null)
        {
            json.WriteNull(member);
        }
        else
        {
            json.WriteString(member, JsonOutput.WellFormed(name));
        }
    }

    /// <summary>The language most of a document's sentences are in.</summary>
    internal static LanguageTag LanguageOf(ReviewDocument document)
    {
        var best = LanguageTag.Undetermined;
        var bestCount = 0;
        foreach (var group in document.Sentences.GroupBy(s => s.Language.Code, StringComparer.Ordinal))
        {
            var count = group.Count();
            if (count > bestCount || (count == bestCount && string.CompareOrdinal(group.Key, best.Code) < 0))
            {
                (best, bestCount) = (new LanguageTag(group.Key), count);
            }
        }

        return best;
    }

    private static void WriteSentence(Utf8JsonWriter json, ReviewSemanticModel model, ReviewSentence sentence)
    {
        var text = model.Document.Text;
        ref readonly var meaning = ref model.MeaningOf(sentence);
        json.WriteStartObject();
        JsonOutput.WriteSpan(json, text, sentence.Span);
        json.WriteString("text", JsonOutput.WellFormed(sentence.Text));
        if (sentence.Comment is { } comment)
        {
            json.WriteNumber("comment", comment.Index);
        }
        else
        {
            json.WriteNull("comment");
        }

        json.WriteString("act", MeaningNames.NameOf(meaning.Act));
        json.WriteString("time", MeaningNames.NameOf(meaning.Time));
        json.WriteString("owner", MeaningNames.NameOf(meaning.Owner));
        json.WriteString("agent", MeaningNames.NameOf(meaning.Agent));
        json.WriteString("target", MeaningNames.NameOf(meaning.Target));
        json.WriteString("polarity", MeaningNames.NameOf(meaning.Polarity));
        json.WriteString("tone", MeaningNames.NameOf(meaning.Tone));
        json.WriteBoolean("hedged", meaning.Hedged);
        json.WriteBoolean("specific", meaning.Specific);
        json.WriteStartArray("dates");
        foreach (var date in sentence.Dates)
        {
            json.WriteStartObject();
            json.WriteString("text", JsonOutput.WellFormed(sentence.Block.Prose.Text.Substring(date.Start, date.Length)));
            json.WriteString("timex", date.Timex);
            WriteDay(json, "start", date.From);
            WriteDay(json, "end", date.To);
            JsonOutput.WriteSpan(json, text, sentence.Block.Prose.ToSource(date.Start, date.Length));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tokens");
        foreach (ref readonly var token in sentence.Tokens)
        {
            var place = text.Lines.GetLinePosition(sentence.SpanOf(token).Start);
            json.WriteStartObject();
            json.WriteString("text", JsonOutput.WellFormed(sentence.Block.Prose.Text.Substring(token.Start, token.Length)));
            json.WriteString("lemma", JsonOutput.WellFormed(token.Lemma));
            json.WriteString("upos", UPosNames.NameOf(token.UPos));
            json.WriteString("feats", token.Features.ToString());
            json.WriteNumber("line", place.Line + 1);
            json.WriteNumber("column", place.Character + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var cues = model.Explain(sentence);
        if (!cues.IsDefaultOrEmpty)
        {
            json.WriteStartArray("cues");
            foreach (var cue in cues)
            {
                json.WriteStartObject();
                json.WriteString("field", cue.Field);
                json.WriteString("value", cue.Value);
                json.WriteString("cue", JsonOutput.WellFormed(cue.Cue));
                json.WriteNumber("weight", Math.Round(cue.Weight, 3));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } value)
        {
            json.WriteString(name, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
