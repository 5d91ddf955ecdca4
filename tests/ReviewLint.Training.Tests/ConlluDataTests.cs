using ReviewLint.Language;
using ReviewLint.Language.Conllu;

namespace ReviewLint.Training.Tests;

/// <summary>Our own annotated sentences are well-formed CoNLL-U in the inventory of features that the models know.</summary>
public sealed class ConlluDataTests
{
    [Theory]
    [InlineData("en_review-train.conllu")]
    [InlineData("en_review-test.conllu")]
    [InlineData("fi_review-train.conllu")]
    [InlineData("fi_review-test.conllu")]
    public void Every_feature_is_known_and_every_word_has_a_lemma(string file)
    {
        using var reader = new StreamReader(Path.Combine(TrainingData.Folder, "conllu", file));
        var sentences = ConlluReader.Read(reader).ToList();

        Assert.NotEmpty(sentences);
        Assert.All(sentences.SelectMany(s => s.Tokens), token =>
        {
            Assert.Equal(token.Features, MorphFeatures.Parse(token.Features).ToString());
            Assert.NotEmpty(token.Lemma);
        });
    }

    [Fact]
    public void No_test_sentence_is_a_training_sentence()
    {
        foreach (var language in new[] { "en", "fi" })
        {
            var train = Texts($"{language}_review-train.conllu");
            var test = Texts($"{language}_review-test.conllu");

            Assert.Empty(train.Intersect(test));
        }
    }

    private static HashSet<string> Texts(string file) =>
        [.. File.ReadLines(Path.Combine(TrainingData.Folder, "conllu", file)).Where(l => l.StartsWith("# text = ", StringComparison.Ordinal))];
}
