using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReviewLint.Analysis.Packs.Yaml;

/// <summary>
/// Reads one YAML document into a tree with places, on YamlDotNet's event parser. Refuses what data does not need and what could blow up:
/// anchors, aliases, tags, a second document, keys that are not plain values, depth over 40, length over 256 Ki characters.
/// </summary>
internal static class YamlTreeReader
{
    public const int MaxLength = 256 * 1024;
    private const int MaxDepth = 40;

    /// <exception cref="YamlProblemException">The text cannot be read.</exception>
    public static YamlMapping Read(string text)
    {
        if (text.Length > MaxLength)
        {
            throw new YamlProblemException($"the file is longer than {MaxLength / 1024} Ki characters", 1, 1);
        }

        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                throw new YamlProblemException("the file is empty", 1, 1);
            }

            parser.Consume<DocumentStart>();
            var root = ReadValue(parser, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                throw At(second, "one file is one rule: there is a second YAML document here");
            }

            return root as YamlMapping ?? throw new YamlProblemException($"a file holds keys with values, not {root.Kind}", root.Line, root.Column);
        }
        catch (YamlException e)
        {
            throw new YamlProblemException("not valid YAML: " + FirstLine(e.Message), Math.Max(1, (int)e.Start.Line), Math.Max(1, (int)e.Start.Column));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The parser was written for files that somebody meant to be YAML: what it does not foresee (a tab before a colon, a tag of nothing) it throws so.
            throw new YamlProblemException("not valid YAML after this place: look for a tab, a stray '!' or an escape", Math.Max(1, (int)(parser.Current?.End.Line ?? 1)), Math.Max(1, (int)(parser.Current?.End.Column ?? 1)));
        }
    }

    private static YamlValue ReadValue(Parser parser, int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias))
        {
            throw At(alias, "anchors and aliases are not allowed in rule packs");
        }

        var node = parser.Accept<NodeEvent>(out var next) ? next : throw At(parser.Current!, "a value is missing");
        if (depth > MaxDepth)
        {
            throw At(node, $"nested deeper than {MaxDepth}");
        }

        if (!node.Anchor.IsEmpty)
        {
            throw At(node, "anchors and aliases are not allowed in rule packs");
        }

        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            throw At(node, "tags are not allowed in rule packs");
        }

        return node switch
        {
            Scalar => ReadScalar(parser.Consume<Scalar>()),
            SequenceStart start => ReadSequence(parser, start, depth),
            MappingStart start => ReadMapping(parser, start, depth),
            _ => throw At(node, "this kind of value is not allowed in rule packs"),
        };
    }

    private static YamlScalar ReadScalar(Scalar scalar)
    {
        var line = (int)scalar.Start.Line;
        var column = (int)scalar.Start.Column;
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var end = !isBlock && scalar.End.Line == scalar.Start.Line ? (int)scalar.End.Column : column + 1;
        return new YamlScalar(scalar.Value, isBlock, line, column, Math.Max(column + 1, end));
    }

    private static YamlSequence ReadSequence(Parser parser, SequenceStart start, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(parser, depth + 1));
        }

        return new YamlSequence(items.ToImmutable(), (int)start.Start.Line, (int)start.Start.Column, (int)start.Start.Column + 1);
    }

    private static YamlMapping ReadMapping(Parser parser, MappingStart start, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlValue>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadValue(parser, depth + 1) is not YamlScalar key)
            {
                throw At(start, "a key must be a plain word");
            }

            if (!seen.Add(key.Text))
            {
                throw new YamlProblemException($"the key '{key.Text}' is there twice", key.Line, key.Column);
            }

            entries.Add(new(key, ReadValue(parser, depth + 1)));
        }

        return new YamlMapping(entries.ToImmutable(), (int)start.Start.Line, (int)start.Start.Column, (int)start.Start.Column + 1);
    }

    private static YamlProblemException At(ParsingEvent e, string message) => new(message, Math.Max(1, (int)e.Start.Line), Math.Max(1, (int)e.Start.Column));

    private static string FirstLine(string message)
    {
        var line = message.AsSpan();
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];

        // YamlDotNet repeats the place in front of some messages.
        var colon = line.StartsWith("(Line:", StringComparison.Ordinal) ? line.IndexOf("): ", StringComparison.Ordinal) : -1;
        return line[(colon < 0 ? 0 : colon + 3)..].ToString();
    }
}
