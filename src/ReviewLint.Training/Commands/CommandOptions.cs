using System.Globalization;

namespace ReviewLint.Training.Commands;

/// <summary>The options of the commands.</summary>
internal sealed record CommandOptions
{
    /// <summary>Folder of the Universal Dependencies treebanks.</summary>
    public string Treebanks { get; init; } = "../shared/corpora/ud";

    /// <summary>Folder of our own annotated sentences.</summary>
    public string Own { get; init; } = "src/ReviewLint.Training/Data/conllu";

    /// <summary>Folder of the lexicons, one a language.</summary>
    public string Lexicon { get; init; } = "src/ReviewLint.Training/Data/lexicon";

    /// <summary>Where models go; null writes none.</summary>
    public string? Output { get; init; }

    /// <summary>Whether development files train too (what ships may; what is reported may not).</summary>
    public bool Full { get; init; }

    public bool Errors { get; init; }

    public int Passes { get; init; } = 10;

    /// <summary>How many times it learns, each time with the sentences in another order; what ships is the mean.</summary>
    public int Shuffles { get; init; } = 3;

    /// <summary>By how much the right label must beat the best wrong one to be left alone in training. More than nothing did no better in either language.</summary>
    public double Margin { get; init; }

    /// <summary>Share of the features that a word is learned without, each time others; 0 to 1. In English it is worth a tenth of a point, of unknown words seven.</summary>
    public double Dropout { get; init; } = 0.25;

    /// <summary>When above 1, every so manieth training sentence is held out and scored instead of the development file: for looking at errors.</summary>
    public int Fold { get; init; }

    /// <summary>When above 1, nothing is written: each such part of the development file is scored by a model that the other parts train too.</summary>
    public int Parts { get; init; }

    public int LeastChanges { get; init; } = 2;

    public double LeastWeight { get; init; } = 0.8;

    public static CommandOptions Parse(ReadOnlySpan<string> args)
    {
        var options = new CommandOptions();
        for (var i = 0; i < args.Length; i++)
        {
            options = args[i] switch
            {
                "--treebanks" => options with { Treebanks = args[++i] },
                "--own" => options with { Own = args[++i] },
                "--lexicon" => options with { Lexicon = args[++i] },
                "--output" => options with { Output = args[++i] },
                "--passes" => options with { Passes = int.Parse(args[++i], CultureInfo.InvariantCulture) },
                "--shuffles" => options with { Shuffles = int.Parse(args[++i], CultureInfo.InvariantCulture) },
                "--least-changes" => options with { LeastChanges = int.Parse(args[++i], CultureInfo.InvariantCulture) },
                "--least-weight" => options with { LeastWeight = double.Parse(args[++i], CultureInfo.InvariantCulture) },
                "--dropout" => options with { Dropout = double.Parse(args[++i], CultureInfo.InvariantCulture) },
                "--margin" => options with { Margin = double.Parse(args[++i], CultureInfo.InvariantCulture) },
                "--fold" => options with { Fold = int.Parse(args[++i], CultureInfo.InvariantCulture) },
                "--cross-validate" => options with { Parts = int.Parse(args[++i], CultureInfo.InvariantCulture) },
                "--full" => options with { Full = true },
                "--errors" => options with { Errors = true },
                _ => throw new ArgumentException($"Unknown option {args[i]}."),
            };
        }

        return options;
    }
}
