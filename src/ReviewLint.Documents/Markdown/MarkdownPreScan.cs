using System.Buffers;

namespace ReviewLint.Documents;

/// <summary>
/// One pass over the text before the Markdown parser sees it. Marks beyond <see cref="ScanLimits"/> are masked by a letter of the same length, so
/// that positions stay and the marks are read as text.
/// </summary>
internal sealed class MarkdownPreScan
{
    /// <summary>What stands in place of a masked mark: a private-use character, neither punctuation nor white space.</summary>
    private const char Mask = '\uE000';

    private static readonly SearchValues<char> DelimiterRow = SearchValues.Create("|-:+> \t");

    private static readonly string[] WebBeginnings = ["www"];
    private static readonly string[] SchemeBeginnings = ["http", "https", "ftp", "mailto", "tel"];

    private readonly string _text;
    private char[]? _masked;
    private int _emphasisRuns;
    private int _openBrackets;
    private int _openTargets;
    private int _openDeclarations;
    private int _bars;
    private int _autoLinks;
    private int _definitions;
    private int _allDefinitions;
    private int _underlines;
    private bool _inFence;
    private int _runEnd;
    private bool _isBigTable;
    private bool _isSparseTable;

    private MarkdownPreScan(string text) => _text = text;

    /// <summary>Offset of the first mark that was masked; -1 when none was.</summary>
    private int FirstMasked { get; set; } = -1;

    /// <summary>Scans a text.</summary>
    /// <returns>A text of the same length to parse, and the offset of the first mark beyond the limits, -1 when there is none.</returns>
    public static (string Text, int FirstMasked) Scan(string text)
    {
        var scan = new MarkdownPreScan(text);
        scan.ScanLines();
        return (scan._masked is null ? text : new string(scan._masked), scan.FirstMasked);
    }

    /// <summary>The text with every mark masked that could open anything: what is left when the parser gives up all the same.</summary>
    public static string MaskAll(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] is '\n' or '\r' || char.IsLetterOrDigit(source[i]) ? source[i] : source[i] is ' ' or '\t' ? ' ' : Mask;
        }
    });

    private void ScanLines()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var end = LineEnd(at);
            if (at >= _runEnd)
            {
                (_isBigTable, _isSparseTable) = LookForBigTable(at);
            }

            ScanLine(at, end);
            at = NextLine(end);
        }
    }

    private int LineEnd(int start)
    {
        var length = _text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? _text.Length : start + length;
    }

    private int NextLine(int end) => Math.Min(_text.Length, end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1));

    // Any open mark in a table makes every further row cost as much as all rows before it, and every row is filled up to as many cells as the
    // widest has. Looks at each run of lines once.
    private (bool IsBig, bool IsSparse) LookForBigTable(int start)
    {
        var (lines, hasDelimiterRow, columns, at) = (0L, false, 0, start);
        while (at < _text.Length)
        {
            var end = LineEnd(at);
            var line = _text.AsSpan(at, end - at);
            at = NextLine(end);
            if (line.IsWhiteSpace())
            {
                break;
            }

            lines++;
            hasDelimiterRow |= line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept(DelimiterRow);
            columns = Math.Max(columns, line.Count('|'));
        }

        _runEnd = at;
        return (hasDelimiterRow && lines > ScanLimits.TableRows, hasDelimiterRow && lines * columns > ScanLimits.TableCells);
    }

    private void ScanLine(int start, int end)
    {
        var content = ScanContainers(start, end, out var opensItem);
        if (content >= end || opensItem)
        {
            (_emphasisRuns, _openBrackets, _openTargets, _openDeclarations, _bars, _autoLinks, _definitions) = (0, 0, 0, 0, 0, 0, 0);
            if (content >= end)
            {
                return;
            }
        }

        var rest = _text.AsSpan(content, end - content);
        if (rest.StartsWith("```", StringComparison.Ordinal) || rest.StartsWith("~~~", StringComparison.Ordinal))
        {
            _inFence = !_inFence;
        }

        if (rest.StartsWith("[^", StringComparison.Ordinal))
        {
            // The text of a footnote is prose; as a link definition it would be gone.
            (_masked ??= _text.ToCharArray())[content] = Mask;
        }
        else if (rest[0] == '[' && rest.Contains("]:", StringComparison.Ordinal) && (++_definitions > ScanLimits.DefinitionsPerBlock || ++_allDefinitions > ScanLimits.DefinitionsPerDocument))
        {
            MaskAt(content);
        }

        if (rest[0] is '*' or '_' or '-' or '=' && IsRule(rest))
        {
            if (rest[0] is '-' or '=' && ++_underlines > ScanLimits.UnderlinesPerDocument)
            {
                MaskAt(content);
            }

            return;
        }

        ScanMarks(content, end);
    }

    // Returns where the content of the line starts.
    private int ScanContainers(int start, int end, out bool opensItem)
    {
        opensItem = false;
        var (at, column, containers) = (start, 0, 0);
        while (true)
        {
            while (at < end && _text[at] is ' ' or '\t')
            {
                column = _text[at] == '\t' ? (column | 3) + 1 : column + 1;
                at++;
            }

            var marker = at < end && _text[at] == '>' ? 1 : ListMarkerLength(at, end);
            if (marker == 0 || IsRule(_text.AsSpan(at, end - at)))
            {
                return at;
            }

            var isItem = _text[at] != '>';
            if (++containers > ScanLimits.ContainersPerLine || (isItem && column > ScanLimits.ListMarkerColumn))
            {
                MaskAt(at);
                return at + 1;
            }

            // Only a bullet this far left, with text, is sure to end the paragraph before it.
            opensItem |= isItem && marker == 1 && column < 4 && at + 2 < end;
            at += marker;
            column += marker;
        }
    }

    private int ListMarkerLength(int at, int end)
    {
        var i = at;
        if (i < end && _text[i] is '-' or '+' or '*')
        {
            i++;
        }
        else
        {
            while (i < end && i - at < 9 && char.IsAsciiDigit(_text[i]))
            {
                i++;
            }

            if (i == at || i >= end || _text[i] is not ('.' or ')'))
            {
                return 0;
            }

            i++;
        }

        return i == end || _text[i] is ' ' or '\t' ? i - at : 0;
    }

    // A thematic break or the underline of a heading: one character and white space only.
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('*' or '_' or '-' or '='))
        {
            return false;
        }

        foreach (var c in line)
        {
            if (c != line[0] && c is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    private void ScanMarks(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (_text[i])
            {
                case '\0':
                    (_masked ??= _text.ToCharArray())[i] = Mask;
                    break;
                case '*' or '_' or '~':
                    i = ScanEmphasis(i, start, end) - 1;
                    break;
                case '[':
                    if (_isBigTable || ++_openBrackets > ScanLimits.OpenBrackets)
                    {
                        MaskAt(i);
                    }

                    break;
                case ']':
                    _openBrackets = Math.Max(0, _openBrackets - 1);
                    if (i + 1 < end && _text[i + 1] == '(' && ++_openTargets > ScanLimits.OpenTargets)
                    {
                        MaskAt(++i);
                    }

                    break;
                case ')':
                    _openTargets = Math.Max(0, _openTargets - 1);
                    break;
                case ':' or '.' when BeginsAutoLink(i, start) && ++_autoLinks > ScanLimits.AutoLinks:
                    MaskAt(i);
                    break;
                case '|' when _isSparseTable || (!_isBigTable && ++_bars > ScanLimits.Bars):
                    MaskAt(i);
                    break;
                case '<' when i + 1 < end && _text[i + 1] is '!' or '?':
                    if (!IsClosedNearby(i) && ++_openDeclarations > ScanLimits.OpenDeclarations)
                    {
                        MaskAt(i);
                    }

                    break;
            }
        }
    }

    // The parser looks back over everything before each address that it may make a link of.
    private bool BeginsAutoLink(int at, int start)
    {
        var before = _text.AsSpan(start, at - start);
        foreach (var beginning in _text[at] == '.' ? WebBeginnings : SchemeBeginnings)
        {
            if (before.EndsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private int ScanEmphasis(int start, int lineStart, int end)
    {
        var i = start;
        while (i < end && _text[i] == _text[start])
        {
            i++;
        }

        // Underscores inside a word open nothing.
        var isInWord = _text[start] == '_' && start > lineStart && i < end && char.IsLetterOrDigit(_text[start - 1]) && char.IsLetterOrDigit(_text[i]);
        var isFence = _text[start] == '~' && start == lineStart;
        if (isInWord || isFence)
        {
            return i;
        }

        if (_isBigTable || ++_emphasisRuns > ScanLimits.EmphasisRuns || i - start > ScanLimits.EmphasisRunLength)
        {
            for (var j = start; j < i; j++)
            {
                MaskAt(j);
            }
        }

        return i;
    }

    private bool IsClosedNearby(int at)
    {
        var window = _text.AsSpan(at, Math.Min(ScanLimits.DeclarationWindow, _text.Length - at));
        return window.StartsWith("<!--", StringComparison.Ordinal) ? window.Contains("-->", StringComparison.Ordinal)
            : window.StartsWith("<![", StringComparison.Ordinal) ? window.Contains("]]>", StringComparison.Ordinal)
            : window[1] == '?' ? window.Contains("?>", StringComparison.Ordinal)
            : window.Contains('>');
    }

    private void MaskAt(int offset)
    {
        (_masked ??= _text.ToCharArray())[offset] = Mask;
        if (FirstMasked < 0 && !_inFence)
        {
            FirstMasked = offset;
        }
    }
}
