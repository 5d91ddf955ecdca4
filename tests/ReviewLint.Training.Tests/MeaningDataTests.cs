using ReviewLint.Meaning;

namespace ReviewLint.Training.Tests;

/// <summary>Our own labelled sentences keep to their format: one bad label trains a model silently.</summary>
public sealed class MeaningDataTests
{
    private static readonly string[] YesOrNo = ["yes", "no", "."];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Path.Combine(TrainingData.Folder, "meaning"), "*.tsv", SearchOption.AllDirectories)
        .Where(f => !f.Contains("second-reading", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(TrainingData.Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_has_its_columns_from_the_closed_lists(string file)
    {
        var (inDocument, hasConcerns) = (false, false);
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(TrainingData.Folder, file)))
        {
            number++;
            if (line.StartsWith("#!", StringComparison.Ordinal))
            {
                (inDocument, hasConcerns) = (true, line.Contains("concerns=yes", StringComparison.Ordinal));
            }

            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            var where = $"{file}({number}): {line}";
            Assert.True(inDocument, $"{where}: a sentence before the first document");
            Assert.True(columns.Length == (hasConcerns ? 11 : 10), $"{where}: {columns.Length} columns");
            Assert.True(MeaningNames.TryParse<Act>(columns[0], out _), where);
            Assert.True(MeaningNames.TryParse<TimeReference>(columns[1], out _), where);
            Assert.True(columns[2] == "." || MeaningNames.TryParse<Owner>(columns[2], out _), where);
            Assert.True((hasConcerns && columns[3] == ".") || MeaningNames.TryParse<Agent>(columns[3], out _), where);
            Assert.True(columns[4] == "." || MeaningNames.TryParse<Target>(columns[4], out _), where);
            Assert.True(columns[5] == "." || MeaningNames.TryParse<Polarity>(columns[5], out _), where);
            Assert.True(columns[6] == "." || MeaningNames.TryParse<Tone>(columns[6], out _), where);
            Assert.True(YesOrNo.Contains(columns[7]) && YesOrNo.Contains(columns[8]), where);
            Assert.False(string.IsNullOrWhiteSpace(columns[9]), where);
            Assert.True(!hasConcerns || columns[10] == "." || columns[10].Split(',').All(c => c != "none" && MeaningNames.TryParse<Concerns>(c, out _)), where);
        }
    }

    [Theory]
    [InlineData("en", 3000)]
    [InlineData("fi", 2000)]
    public void There_is_enough_and_about_a_fifth_of_it_is_held_out(string language, int least)
    {
        var (train, test) = (0, 0);
        foreach (var file in Directory.GetFiles(Path.Combine(TrainingData.Folder, "meaning", language), "*.tsv"))
        {
            var isTest = false;
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith("#!", StringComparison.Ordinal))
                {
                    isTest = line.Contains("split=test", StringComparison.Ordinal);
                }
                else if (line.Length > 0 && line[0] != '#')
                {
                    (train, test) = isTest ? (train, test + 1) : (train + 1, test);
                }
            }
        }

        Assert.True(train + test >= least, $"{train + test} sentences");
        Assert.InRange((double)test / (train + test), 0.15, 0.25);
    }
}
