using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Naming;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Suppressions;

/// <summary>The comments of a document that are addressed to the tool, read: intents of sections, suppressions, and what is wrong with them.</summary>
internal sealed class DocumentDirectives
{
    private static readonly ImmutableArray<string> s_names = ["reviewlint", "reviewlint-disable", "reviewlint-enable", "reviewlint-disable-line", "reviewlint-disable-next-line"];

    private static readonly (string, string) s_intentHelp = (
        "Write <!-- reviewlint: intent=coaching -->, feedback or both; it holds to the next heading of the same or a higher level.",
        "Kirjoita <!-- reviewlint: intent=coaching -->, feedback tai both; se on voimassa seuraavaan saman tai ylemmän tason otsikkoon.");

    private static readonly (string, string) s_commentHelp = (
        $"Known: {string.Join(", ", s_names)}.",
        $"Tunnetut: {string.Join(", ", s_names)}.");

    private readonly ReviewDocument _document;
    private readonly RuleNames _rules;
    private readonly List<(ReviewIntent Intent, int BlockIndex)> _sectionIntents = [];
    private readonly List<(ReviewIntent Intent, TextSpan Span)> _intentSpans = [];
    private readonly List<Suppression> _suppressions = [];
    private readonly List<EngineFinding> _findings = [];

    private DocumentDirectives(ReviewDocument document, RuleNames rules) => (_document, _rules) = (document, rules);

    /// <summary>The intents given to sections: the intent, and the index of the first block after the comment.</summary>
    public IReadOnlyList<(ReviewIntent Intent, int BlockIndex)> SectionIntents => _sectionIntents;

    /// <summary>The same intents with where they stand.</summary>
    public IReadOnlyList<(ReviewIntent Intent, TextSpan Span)> IntentSpans => _intentSpans;

    /// <summary>The suppressions, in order.</summary>
    public IReadOnlyList<Suppression> Suppressions => _suppressions;

    /// <summary>What is wrong: unknown names (RL0002), reasons missing (RL0006).</summary>
    public IReadOnlyList<EngineFinding> Findings => _findings;

    /// <summary>Reads the comments of a document.</summary>
    public static DocumentDirectives Read(ReviewDocument document, RuleNames rules)
    {
        var result = new DocumentDirectives(document, rules);
        foreach (var directive in document.Directives)
        {
            result.Add(directive);
        }

        return result;
    }

    private static bool IsSeparator(char c) => c == ',' || char.IsWhiteSpace(c);

    private void Add(ReviewDirective directive)
    {
        switch (directive.Name.ToLowerInvariant())
        {
            case "reviewlint":
                AddSettings(directive);
                break;
            case "reviewlint-disable":
                AddSuppressions(directive, SuppressionKind.Region);
                break;
            case "reviewlint-disable-line":
                AddSuppressions(directive, SuppressionKind.Line);
                break;
            case "reviewlint-disable-next-line":
                AddSuppressions(directive, SuppressionKind.NextLine);
                break;
            case "reviewlint-enable":
                AddSuppressions(directive, SuppressionKind.Enable);
                break;
            default:
                Unknown(directive.NameSpan, "comment", "kommentti", directive.Name, s_names, s_commentHelp);
                break;
        }
    }

    private void AddSettings(ReviewDirective directive)
    {
        foreach (var (word, span) in Words(directive, directive.Arguments.Length))
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            var key = equals < 0 ? word : word[..equals];
            if (!key.Equals("intent", StringComparison.OrdinalIgnoreCase))
            {
                Unknown(new TextSpan(span.Start, key.Length), "setting", "asetus", key, ["intent"], s_intentHelp);
            }
            else if (equals < 0 || !SettingValues.TryIntent(word[(equals + 1)..].Trim('"', '\''), out var intent))
            {
                Unknown(span, "intent", "tarkoitus", equals < 0 ? "" : word[(equals + 1)..], ["coaching", "feedback", "both"], s_intentHelp);
            }
            else
            {
                _sectionIntents.Add((intent, directive.BlockIndex));
                _intentSpans.Add((intent, span));
            }
        }
    }

    private void AddSuppressions(ReviewDirective directive, SuppressionKind kind)
    {
        var (end, reason) = DivideReason(directive.Arguments);
        if (reason is null && kind != SuppressionKind.Enable)
        {
            _findings.Add(new EngineFinding(EngineRules.SuppressionWithoutReason, directive.Span, "suppression gives no reason", "vaimennukselta puuttuu perustelu"));
        }

        var (first, last) = LinesOf(directive, kind);
        var hasWords = false;
        foreach (var (word, span) in Words(directive, end))
        {
            hasWords = true;
            if (_rules.IdOf(word) is { } id)
            {
                _suppressions.Add(new Suppression(kind, id, span, first, last, reason));
                continue;
            }

            if (!RuleNames.LooksLikeId(word) && _rules.Closest(word) is null)
            {
                // Prose where ids belong is a reason without its hyphens: said once, not for every word.
                _findings.Add(new EngineFinding(
                    EngineRules.UnknownName,
                    span,
                    $"unknown rule \"{word}\"; a reason stands after two hyphens (-- reason)",
                    $"tuntematon sääntö \"{word}\"; perustelu kirjoitetaan kahden yhdysmerkin jälkeen (-- perustelu)"));
                break;
            }

            var meant = _rules.Closest(word);
            _findings.Add(new EngineFinding(
                EngineRules.UnknownName,
                span,
                $"unknown rule \"{word}\"{(meant is null ? "" : $"; did you mean {meant}?")}",
                $"tuntematon sääntö \"{word}\"{(meant is null ? "" : $"; tarkoititko {meant}?")}"));
        }

        if (!hasWords)
        {
            _suppressions.Add(new Suppression(kind, null, directive.Span, first, last, reason));
        }
    }

    private (int First, int Last) LinesOf(ReviewDirective directive, SuppressionKind kind)
    {
        var lines = _document.Text.Lines;
        var first = lines.GetLineFromPosition(directive.Span.Start).LineNumber;
        var last = lines.GetLineFromPosition(Math.Max(directive.Span.Start, directive.Span.End - 1)).LineNumber;
        switch (kind)
        {
            case SuppressionKind.Region:
                return (first, lines.Count - 1);
            case SuppressionKind.NextLine:
                for (var next = last + 1; next < lines.Count; next++)
                {
                    if (!IsBlank(lines[next]))
                    {
                        return (next, next);
                    }
                }

                return (lines.Count, lines.Count);
            default:
                return (first, last);
        }
    }

    private bool IsBlank(TextLine line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (!char.IsWhiteSpace(_document.Text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // "RL1001 RL1002 -- reason": the hyphens stand alone between blanks, or at the start.
    private static (int End, string? Reason) DivideReason(string arguments)
    {
        for (var i = arguments.IndexOf("--", StringComparison.Ordinal); i >= 0; i = arguments.IndexOf("--", i + 1, StringComparison.Ordinal))
        {
            if ((i == 0 || char.IsWhiteSpace(arguments[i - 1])) && (i + 2 == arguments.Length || char.IsWhiteSpace(arguments[i + 2])))
            {
                var reason = arguments[(i + 2)..].Trim();
                return (i, reason.Length == 0 ? null : reason);
            }
        }

        return (arguments.Length, null);
    }

    private static IEnumerable<(string Word, TextSpan Span)> Words(ReviewDirective directive, int end)
    {
        var arguments = directive.Arguments;
        for (var i = 0; i < end;)
        {
            if (IsSeparator(arguments[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < end && !IsSeparator(arguments[i]))
            {
                i++;
            }

            yield return (arguments[start..i], new TextSpan(directive.ArgumentsSpan.Start + start, i - start));
        }
    }

    private void Unknown(TextSpan span, string what, string whatInFinnish, string name, IEnumerable<string> known, (string English, string Finnish) help)
    {
        var meant = NameSuggester.Closest(name, known);
        _findings.Add(new EngineFinding(
            EngineRules.UnknownName,
            span,
            $"unknown {what} \"{name}\"{(meant is null ? "" : $"; did you mean {meant}?")}",
            $"tuntematon {whatInFinnish} \"{name}\"{(meant is null ? "" : $"; tarkoititko {meant}?")}")
        {
            Help = help,
        });
    }
}
