using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Scoring;

/// <summary>Capitals as a raised voice, and repeated marks. Acronyms and code are no shouting.</summary>
internal static class Shouting
{
    public static bool IsShouted(SentenceReading reading)
    {
        var ofCode = reading.Context.Kind == ReviewKind.CodeReview;
        for (var i = Math.Max(0, reading.Last); i < reading.Count; i++)
        {
            // In code review "???" is puzzled more than loud.
            if (reading[i].Norm is "!!" or "!!!" or "?!" or "!?" || (reading[i].Norm == "???" && !ofCode) || (reading[i].Norm.Length > 3 && reading[i].Norm.AsSpan().TrimStart("!?").IsEmpty))
            {
                return true;
            }
        }

        if (reading.Sentence is not { } sentence)
        {
            return false;
        }

        var text = sentence.Block.Prose.Text;
        var (run, all) = (0, false);
        for (var i = 0; i < reading.Count; i++)
        {
            ref readonly var token = ref reading.At(i);
            if (SentenceEdges.IsMark(token) || token.Is(TokenFlags.Opaque) || token.UPos == UPos.NUM)
            {
                continue;
            }

            var capital = token.Length >= 2 && token.UPos is not UPos.PROPN && IsCapitals(text.AsSpan(token.Start, token.Length)) && !IsAcronym(token);
            run = capital ? run + 1 : 0;
            all |= capital && IsEmphasis(reading, i);
            if (run >= 3 || (run >= 2 && all))
            {
                return true;
            }
        }

        return all;
    }

    // A word that one raises the voice on; other capitals are names.
    private static bool IsEmphasis(SentenceReading reading, int token) =>
        reading[token].Norm is "not" or "never" or "must" or "why" or "stop" or "now" or "all" or "always" or "no" or "again" or "really" or "any" or "very" or "please" or "every" or "you" or "your" or "ei" or "aina" or "koskaan" or "nyt" or "miksi" or "kaikki" or "heti" or "taas"
        || reading.Covers(Lex.Insults, token) || reading.Covers(Lex.Negative, token) || reading.Covers(Lex.Absolutes, token) || reading.Covers(Lex.Crude, token)
        // PUT, SELECT and ABORT are names where code is spoken of.
        || (reading.Covers(Lex.ImperativeVerbs, token) && reading.Context.Kind != ReviewKind.CodeReview);

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter) && letter != '\'' && letter != '’')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAcronym(in Token token) =>
        token.Norm is "api" or "ci" or "cd" or "pr" or "mr" or "ui" or "ux" or "db" or "id" or "ok" or "qa" or "hr" or "it" or "json" or "html" or "http" or "https" or "rest" or "sql" or "utf" or "utc"
            or "pdf" or "yaml" or "todo" or "lgtm" or "gdpr" or "kpi" or "okr" or "cpu" or "gpu" or "ram" or "ide" or "sdk" or "cli" or "aws" or "gcp" or "url" or "uri" or "css" or "xml" or "csv" or "ascii" or "crud"
            or "fyi" or "imo" or "imho" or "asap" or "tbd" or "wip" or "eta" or "faq" or "mvp" or "etl" or "erp" or "crm" or "sla" or "null" or "adr" or "rfc" or "rfcs" or "adrs";
}
