using ReviewLint.Training.Morphology;

namespace ReviewLint.Training.Commands;

/// <summary><c>conjugate VERB...</c>: prints the forms that Finnish verbs are taught in, to be read by somebody who knows the language; verbs of the standard input when none is given.</summary>
internal static class ConjugateCommand
{
    public static int Run(ReadOnlySpan<string> verbs)
    {
        foreach (var verb in verbs.Length > 0 ? verbs.ToArray() : Console.In.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (form, features) in FinnishConjugation.Of(verb).Distinct())
            {
                Console.WriteLine($"{verb}\t{form}\t{features}");
            }
        }

        return 0;
    }
}
