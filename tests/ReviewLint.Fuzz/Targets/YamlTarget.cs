using System.Text;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Fuzz.Targets;

/// <summary>The files of a rule pack: as a rule, as its manifest, as its overrides and as a word list.</summary>
internal sealed class YamlTarget : IFuzzTarget
{
    private static readonly string[] s_places = ["rule.yml", "pack.yml", "overrides.yml", "lexicons/en/words.txt"];

    public string Name => "yaml";

    public void Run(ReadOnlyMemory<byte> input)
    {
        var text = Encoding.UTF8.GetString(input.Span);
        foreach (var place in s_places)
        {
            foreach (var problem in RulePackLoader.LoadTexts((place, text)).Problems)
            {
                FuzzException.Unless(problem is { Line: >= 1, Column: >= 1, Message.Length: > 0 } && problem.EndColumn >= problem.Column, "a problem has a place and says something");
                FuzzException.Unless(!problem.Message.Contains('\n', StringComparison.Ordinal), "a problem is one line");
            }
        }
    }
}
