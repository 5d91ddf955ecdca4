using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Packs;

/// <summary>What rules offer to change, as bytes.</summary>
internal static class FixFormat
{
    public static void Write(FixTemplate fix, ImageWriter writer)
    {
        writer.Number((int)fix.Kind);
        writer.Text(fix.At);
        writer.Number((int)fix.Safety);
        writer.Texts(fix.Titles);
        writer.Texts(fix.Texts);
        writer.Number((int)fix.Intents);
        writer.Text(fix.If);
        writer.Text(fix.Before);
        writer.Text(fix.Keep);
        writer.Flag(fix.Each);
        writer.Number(fix.Forms.Count);
        foreach (var (language, forms) in fix.Forms.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            writer.Text(language);
            writer.Texts([.. forms.SelectMany(f => new[] { f.End, f.With })]);
        }

        writer.Number(fix.Rewrites.Count);
        foreach (var (language, rewrites) in fix.Rewrites.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            writer.Text(language);
            writer.Number(rewrites.Length);
            foreach (var rewrite in rewrites)
            {
                writer.Text(rewrite.From);
                writer.Text(rewrite.To);
                writer.Texts(rewrite.Without);
            }
        }
    }

    public static FixTemplate Read(ref ImageReader reader)
    {
        var fix = new FixTemplate(reader.Enum<FixTemplate.FixKind>(), reader.Text(), reader.Enum<FixSafety>(), reader.TextsByLanguage())
        {
            Texts = reader.TextsByLanguage(),
            Intents = reader.Enum<IntentSet>(),
            If = reader.Text(),
            Before = reader.Text(),
            Keep = reader.Text(),
            Each = reader.Flag(),
        };
        var forms = ImmutableDictionary<string, ImmutableArray<(string End, string With)>>.Empty;
        for (var count = reader.Number(); count > 0; count--)
        {
            var (language, words) = (reader.Text(), reader.Texts());
            forms = forms.Add(language, [.. Enumerable.Range(0, words.Length / 2).Select(k => (words[k * 2], words[(k * 2) + 1]))]);
        }

        var rewrites = ImmutableDictionary<string, ImmutableArray<SentenceRewrite>>.Empty;
        for (var count = reader.Number(); count > 0; count--)
        {
            var language = reader.Text();
            rewrites = rewrites.Add(language, reader.Items((ref ImageReader r) => new SentenceRewrite(r.Text(), r.Text(), language, r.Texts())));
        }

        return fix with { Forms = forms, Rewrites = rewrites };
    }
}
