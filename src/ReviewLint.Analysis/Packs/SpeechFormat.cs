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

        writer.Number(speech.Messages.Count);
        foreach (var (language, template) in speech.Messages.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            writer.Text(language);
            Write(template, writer);
        }

        writer.Number(speech.Marks.Length);
        foreach (var mark in speech.Marks)
        {
            writer.Number(mark.Kind is { } kind ? (int)kind + 1 : 0);
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
            Captures = ReadCaptures(ref reader, program),
            AtMost = ReadAtMost(ref reader, program),
            Messages = ReadMessages(ref reader),
            Marks = ReadMarks(ref reader),
            Related = ReadRelated(ref reader),
            Fixes = ReadFixes(ref reader),
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

    private static ImmutableArray<CompiledRule.CompiledCapture> ReadCaptures(ref ImageReader reader, ConditionProgram program)
    {
        var captures = ImmutableArray.CreateBuilder<CompiledRule.CompiledCapture>(reader.Number());
        for (var i = captures.Capacity; i > 0; i--)
        {
            var name = reader.Text();
            var path = ImmutableArray.CreateBuilder<CompiledRule.CompiledStep>(reader.Number());
            for (var k = path.Capacity; k > 0; k--)
            {
                path.Add(new CompiledRule.CompiledStep(reader.Enum<CaptureStep.StepKind>(), reader.Enum<UnitLevel>(), reader.Enum<Relation>(), ReadNode(ref reader, program)));
            }

            captures.Add(new CompiledRule.CompiledCapture(name, path.MoveToImmutable(), ReadNode(ref reader, program)));
        }

        return captures.MoveToImmutable();
    }

    private static ImmutableArray<(ReviewSeverity Severity, ConditionNode When)> ReadAtMost(ref ImageReader reader, ConditionProgram program)
    {
        var cases = ImmutableArray.CreateBuilder<(ReviewSeverity, ConditionNode)>(reader.Number());
        for (var i = cases.Capacity; i > 0; i--)
        {
            cases.Add((reader.Enum<ReviewSeverity>(), ReadNode(ref reader, program)!));
        }

        return cases.MoveToImmutable();
    }

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
        var arguments = ImmutableArray.CreateBuilder<ImmutableArray<MessageTemplate.Piece>>(reader.Number());
        for (var i = arguments.Capacity; i > 0; i--)
        {
            var pieces = ImmutableArray.CreateBuilder<MessageTemplate.Piece>(reader.Number());
            for (var k = pieces.Capacity; k > 0; k--)
            {
                pieces.Add(new MessageTemplate.Piece(reader.Text(), reader.Number() - 1));
            }

            arguments.Add(pieces.MoveToImmutable());
        }

        var places = ImmutableArray.CreateBuilder<Placeholder>(reader.Number());
        for (var i = places.Capacity; i > 0; i--)
        {
            places.Add(new Placeholder(reader.Text(), reader.Text()));
        }

        return new MessageTemplate(format, arguments.MoveToImmutable(), places.MoveToImmutable(), fixedLength);
    }

    private static ImmutableArray<RuleMark> ReadMarks(ref ImageReader reader)
    {
        var marks = ImmutableArray.CreateBuilder<RuleMark>(reader.Number());
        for (var i = marks.Capacity; i > 0; i--)
        {
            var kind = reader.Number();
            marks.Add(new RuleMark(kind == 0 ? null : (ReviewKind)(kind - 1), reader.Texts()));
        }

        return marks.MoveToImmutable();
    }

    private static ImmutableArray<RelatedTemplate> ReadRelated(ref ImageReader reader)
    {
        var related = ImmutableArray.CreateBuilder<RelatedTemplate>(reader.Number());
        for (var i = related.Capacity; i > 0; i--)
        {
            related.Add(new RelatedTemplate(reader.Text(), reader.Number(), reader.TextsByLanguage()));
        }

        return related.MoveToImmutable();
    }

    private static ImmutableArray<FixTemplate> ReadFixes(ref ImageReader reader)
    {
        var fixes = ImmutableArray.CreateBuilder<FixTemplate>(reader.Number());
        for (var i = fixes.Capacity; i > 0; i--)
        {
            fixes.Add(FixFormat.Read(ref reader));
        }

        return fixes.MoveToImmutable();
    }
}
