using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Packs;

/// <summary>What rules say, as bytes.</summary>
internal static class SpeechFormat
{
    public static void Write(RuleSpeech speech, ImageWriter writer)
    {
        writer.Number(speech.Captures.Length);
        foreach (var capture in speech.Captures)
        {
            writer.Text(capture.Name);
            writer.Number(capture.Path.Length);
            foreach (var step in capture.Path)
            {
                writer.Number((int)step.Kind);
                writer.Number((int)step.Level);
                writer.Number((int)step.Relation);
                WriteNode(step.Of, writer);
            }

            WriteNode(capture.Target, writer);
        }

        writer.Number(speech.AtMost.Length);
        foreach (var (severity, when) in speech.AtMost)
        {
            writer.Number((int)severity);
            WriteNode(when, writer);
        }

        WriteNode(speech.Likeness, writer);
        WriteNode(speech.Suspicion, writer);
        WriteNode(speech.Doubt, writer);
        writer.Number(speech.Messages.Count);
        foreach (var (language, template) in speech.Messages.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            writer.Text(language);
            Write(template, writer);
        }

        writer.Number(speech.Marks.Length);
        foreach (var mark in speech.Marks)
        {
            writer.AnyEnum(mark.Kind);
            writer.Texts(mark.Names);
        }

        writer.Number(speech.Related.Length);
        foreach (var related in speech.Related)
        {
            writer.Text(related.Name);
            writer.Number(related.Last);
            writer.Texts(related.Messages);
        }

        writer.Number(speech.Fixes.Length);
        foreach (var fix in speech.Fixes)
        {
            FixFormat.Write(fix, writer);
        }
    }

    public static RuleSpeech Read(ReadOnlySpan<byte> bytes, int at, ConditionProgram program)
    {
        var reader = new ImageReader(bytes, at);
        return new RuleSpeech
        {
            Captures = reader.Items((ref ImageReader r) => ReadCapture(ref r, program)),
            AtMost = reader.Items((ref ImageReader r) => (r.Enum<ReviewSeverity>(), ReadNode(ref r, program)!)),
            Likeness = ReadNode(ref reader, program),
            Suspicion = ReadNode(ref reader, program),
            Doubt = ReadNode(ref reader, program),
            Messages = ReadMessages(ref reader),
            Marks = reader.Items(static (ref ImageReader r) => new RuleMark(r.AnyEnum<ReviewKind>(), r.Texts())),
            Related = reader.Items(static (ref ImageReader r) => new RelatedTemplate(r.Text(), r.Number(), r.TextsByLanguage())),
            Fixes = reader.Items(FixFormat.Read),
        };
    }

    private static void WriteNode(ConditionNode? node, ImageWriter writer) => writer.Number(node is null ? 0 : node.Index + 1);

    private static ConditionNode? ReadNode(ref ImageReader reader, ConditionProgram program) => reader.Number() is > 0 and var number ? program.Compiled(number - 1) : null;

    private static void Write(MessageTemplate template, ImageWriter writer)
    {
        writer.Text(template.Format);
        writer.Number(template.FixedLength);
        writer.Number(template.Arguments.Length);
        foreach (var pieces in template.Arguments)
        {
            writer.Number(pieces.Length);
            foreach (var (text, place) in pieces)
            {
                writer.Text(text);
                writer.Number(place + 1);
            }
        }

        writer.Number(template.Placeholders.Length);
        foreach (var (name, part) in template.Placeholders)
        {
            writer.Text(name);
            writer.Text(part);
        }
    }

    private static CompiledRule.CompiledCapture ReadCapture(ref ImageReader reader, ConditionProgram program) => new(
        reader.Text(),
        reader.Items((ref ImageReader r) => new CompiledRule.CompiledStep(r.Enum<CaptureStep.StepKind>(), r.Enum<UnitLevel>(), r.Enum<Relation>(), ReadNode(ref r, program))),
        ReadNode(ref reader, program));

    private static ImmutableDictionary<string, MessageTemplate> ReadMessages(ref ImageReader reader)
    {
        var messages = ImmutableDictionary<string, MessageTemplate>.Empty;
        for (var i = reader.Number(); i > 0; i--)
        {
            var language = reader.Text();
            messages = messages.Add(language, ReadMessage(ref reader));
        }

        return messages;
    }

    private static MessageTemplate ReadMessage(ref ImageReader reader)
    {
        var (format, fixedLength) = (reader.Text(), reader.Number());
        var arguments = reader.Items(static (ref ImageReader r) => r.Items(static (ref ImageReader piece) => new MessageTemplate.Piece(piece.Text(), piece.Number() - 1)));
        return new MessageTemplate(format, arguments, reader.Items(static (ref ImageReader r) => new Placeholder(r.Text(), r.Text())), fixedLength);
    }
}
