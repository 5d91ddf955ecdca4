using System.Collections.Immutable;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace Acme.ReviewRules;

/// <summary>
/// ACME2001: several sentences of a paragraph in a row that each grow longer than the one before. A condition in YAML can ask how long a sentence is, but not compare it with its
/// neighbour, so this rule is code.
/// </summary>
public sealed class LongSentenceRun : ReviewAnalyzer
{
    private const int LeastWords = 12;
    private const int LeastRun = 3;

    private static readonly ReviewRule s_rule = new(
        id: "ACME2001",
        name: "ever-longer-sentences",
        title: "Sentences that grow and grow",
        category: "Style",
        scope: RuleScope.Paragraph,
        severities: [new RuleSeverity(ReviewSeverity.Warning)],
        intents: IntentSet.Any,
        messages: ImmutableDictionary.CreateRange<string, string>(
        [
            new("en", "{0} sentences in a row, each longer than the one before; the last has {1} words"),
            new("fi", "{0} virkettä peräkkäin, kukin edellistä pidempi; viimeisessä on {1} sanaa"),
        ]),
        help: ImmutableDictionary.CreateRange<string, string>(
        [
            new("en", "Split the last one: one thought, one sentence."),
            new("fi", "Jaa viimeinen virke: yksi ajatus, yksi virke."),
        ]))
    {
        Why = "Whoever reads a review wants to know what to do; a sentence that has to be read twice hides it.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<ReviewRule> Rules => [s_rule];

    /// <inheritdoc/>
    public override void Initialize(ReviewAnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var run = new List<ReviewSentence>();
        foreach (var sentence in document.Document.Sentences)
        {
            var goesOn = run.Count > 0 && sentence.Block == run[^1].Block && Words(sentence) > Words(run[^1]);
            if (!goesOn)
            {
                Report(document, run);
                run.Clear();
            }

            run.Add(sentence);
        }

        Report(document, run);
    });

    private static void Report(DocumentAnalysisContext context, List<ReviewSentence> run)
    {
        if (run.Count >= LeastRun && Words(run[^1]) >= LeastWords)
        {
            context.Report(s_rule, run[^1].Span, run[^1].Language, run.Count, Words(run[^1]));
        }
    }

    private static int Words(ReviewSentence sentence)
    {
        var words = 0;
        foreach (ref readonly var token in sentence.Tokens)
        {
            words += token.UPos == UPos.PUNCT ? 0 : 1;
        }

        return words;
    }
}
