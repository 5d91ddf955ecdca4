using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReviewLint.Documents;

/// <summary>
/// Reads the YAML block at the head of a document from the parser's events: no object is made from it and no alias is followed, so that nothing a
/// document says can run or grow.
/// </summary>
internal sealed class FrontMatterReader
{
    private const int MaxLength = 64 * 1024;
    private const int MaxDepth = 32;

    private readonly string _source;
    private readonly List<DocumentProblem> _problems;
    private readonly List<FrontMatterEntry> _entries = [];
    private readonly int _yamlStart;

    private FrontMatterReader(string source, int yamlStart, List<DocumentProblem> problems) => (_source, _yamlStart, _problems) = (source, yamlStart, problems);

    /// <summary>Reads the block.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="start">Where the document starts, after a byte order mark.</param>
    /// <param name="problems">Where what is wrong goes.</param>
    /// <param name="bodyStart">Where the text after the block starts.</param>
    public static FrontMatter Read(string source, int start, List<DocumentProblem> problems, out int bodyStart)
    {
        bodyStart = start;
        if (!IsFence(source, start, "---", out var yamlStart))
        {
            return FrontMatter.Empty;
        }

        for (var at = yamlStart; at < source.Length;)
        {
            if (IsFence(source, at, "---", out var end) || IsFence(source, at, "...", out end))
            {
                bodyStart = end;
                var span = TextSpan.FromBounds(start, at + 3);
                return new FrontMatterReader(source, yamlStart, problems).ReadYaml(source.AsSpan(yamlStart, at - yamlStart), span);
            }

            var length = source.AsSpan(at).IndexOf('\n');
            at = length < 0 ? source.Length : at + length + 1;
        }

        // Without a second fence the first one is a thematic break.
        return FrontMatter.Empty;
    }

    private static bool IsFence(string source, int at, string fence, out int next)
    {
        next = at;
        if (!source.AsSpan(at).StartsWith(fence, StringComparison.Ordinal))
        {
            return false;
        }

        var end = at + fence.Length;
        while (end < source.Length && source[end] is ' ' or '\t' or '\r')
        {
            end++;
        }

        next = end < source.Length ? end + 1 : end;
        return end == source.Length || source[end] == '\n';
    }

    private FrontMatter ReadYaml(ReadOnlySpan<char> yaml, TextSpan span)
    {
        if (yaml.Length > MaxLength)
        {
            _problems.Add(new DocumentProblem("RL0011", span, $"front matter of {yaml.Length:N0} characters is not read (limit {MaxLength:N0})"));
            return new FrontMatter { Span = span };
        }

        try
        {
            ReadEvents(new Parser(new StringReader(yaml.ToString())));
        }
        catch (YamlException e)
        {
            Report(e.Start, $"front matter is not valid YAML: {FirstLine(e.Message)}; put values with ':' or '#' in quotation marks");
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            _problems.Add(new DocumentProblem("RL0011", span, $"front matter is not valid YAML: {FirstLine(e.Message)}"));
        }

        return FrontMatterValues.Read([.. _entries], span, _problems);
    }

    private void ReadEvents(Parser parser)
    {
        var depth = 0;
        Scalar? key = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case AnchorAlias alias:
                    Report(alias.Start, "front matter may not use YAML aliases; write the value out");
                    return;
                case MappingStart or SequenceStart:
                    if (depth == 0 && parser.Current is SequenceStart)
                    {
                        Report(parser.Current.Start, "front matter must be 'key: value' lines");
                        return;
                    }

                    if (depth == 1 && key?.Value.Equals("reviewlint", StringComparison.OrdinalIgnoreCase) == true)
                    {
                        _problems.Add(new DocumentProblem("RL0002", SpanOf(key), "settings under \"reviewlint\" are not read; write kind: and intent: as keys of their own, not indented"));
                    }

                    if (++depth > MaxDepth)
                    {
                        Report(parser.Current.Start, "front matter is nested too deep");
                        return;
                    }

                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = depth == 1 ? null : key;
                    break;
                case Scalar scalar when depth == 0:
                    Report(scalar.Start, "front matter must be 'key: value' lines");
                    return;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar;
                    break;
                case Scalar scalar when depth == 1:
                    _entries.Add(new FrontMatterEntry(key!.Value, SpanOf(key), scalar.Value, SpanOf(scalar)));
                    key = null;
                    break;
                case DocumentEnd:
                    return;
            }
        }
    }

    private TextSpan SpanOf(ParsingEvent node)
    {
        var start = Math.Clamp(_yamlStart + (int)Math.Min(node.Start.Index, int.MaxValue / 2), 0, _source.Length);
        var end = Math.Clamp(_yamlStart + (int)Math.Min(node.End.Index, int.MaxValue / 2), start, _source.Length);
        while (end > start && char.IsWhiteSpace(_source[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private void Report(Mark mark, string message)
    {
        var start = Math.Clamp(_yamlStart + (int)Math.Min(mark.Index, int.MaxValue / 2), 0, _source.Length);
        var length = _source.AsSpan(start).IndexOfAny('\r', '\n');
        _problems.Add(new DocumentProblem("RL0011", new TextSpan(start, length < 0 ? _source.Length - start : length), message));
    }

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
