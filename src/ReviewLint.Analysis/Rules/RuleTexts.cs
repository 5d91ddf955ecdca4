using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;

namespace ReviewLint.Analysis.Rules;

/// <summary>What a rule that was compiled ahead has to say, read when it is first said.</summary>
/// <param name="Messages">Message formats by language code.</param>
/// <param name="Help">What to do, by language code.</param>
/// <param name="Why">Why it matters.</param>
internal sealed record RuleTexts(ImmutableDictionary<string, string> Messages, ImmutableDictionary<string, string> Help, string Why)
{
    public static RuleTexts Read(ReadOnlySpan<byte> bytes, int at)
    {
        var reader = new ImageReader(bytes, at);
        return new RuleTexts(reader.TextsByLanguage(), reader.TextsByLanguage(), reader.Text());
    }

    public void Write(ImageWriter writer)
    {
        writer.Texts(Messages);
        writer.Texts(Help);
        writer.Text(Why);
    }
}
