using ReviewLint.Meaning.Learning;

namespace ReviewLint.Meaning.Tests;

public sealed class LinearModelTests
{
    private static readonly byte[] NoClasses = WordClasses.Write([]);

    [Fact]
    public void A_model_that_was_written_adds_up_the_weights_of_the_features_it_knows()
    {
        var model = LinearModel.Read(LinearModel.Write([11, 22, 33], Weights((0, 1, 2f), (1, 1, -1f), (1, 40, 0.5f), (2, 0, 4f)), ConcernThresholds.Never, NoClasses));
        var outputs = new float[MeaningOutputs.Width];
        model.Accumulate([11, 22, 99], outputs);
        Assert.Equal(1f, outputs[1], 0.02);
        Assert.Equal(0.5f, outputs[40], 0.02);
        Assert.Equal(0f, outputs[0]);
    }

    [Fact]
    public void More_features_than_a_batch_holds_still_add_up()
    {
        var model = LinearModel.Read(LinearModel.Write([7], Weights((0, 3, 1f)), ConcernThresholds.Never, NoClasses));
        var outputs = new float[MeaningOutputs.Width];
        model.Accumulate([.. Enumerable.Repeat(7u, 1000)], outputs);
        Assert.Equal(1000f, outputs[3], 1.0);
    }

    [Fact]
    public void A_feature_without_weights_takes_no_room()
    {
        var with = LinearModel.Write([1, 2], Weights((0, 0, 1f), (1, 0, 0f)), ConcernThresholds.Never, NoClasses);
        var without = LinearModel.Write([1], Weights((0, 0, 1f)), ConcernThresholds.Never, NoClasses);
        Assert.Equal(without.Length, with.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    public void A_model_cut_short_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => LinearModel.Read(LinearModel.Write([1], Weights((0, 0, 1f)), ConcernThresholds.Never, NoClasses).AsMemory(0, length)));

    [Fact]
    public void A_word_is_found_by_its_form_before_its_lemma_and_knows_its_class_and_its_valence()
    {
        var (form, lemma, other) = (FeatureSink.HashOf("worse", false), FeatureSink.HashOf("bad", false), FeatureSink.HashOf("worse", true));
        var classes = new WordClasses(WordClasses.Write([(form, 2048, -3), (lemma, 7, 0)]));
        Assert.Equal(2048, WordClasses.ClassOf(classes.Of(form, lemma)));
        Assert.Equal(-3, WordClasses.ValenceOf(classes.Of(form, lemma)));
        Assert.Equal(7, WordClasses.ClassOf(classes.Of(other, lemma)));
        Assert.Equal(0, WordClasses.ValenceOf(classes.Of(other, lemma)));
        Assert.Equal(0, classes.Of(other, other));
    }

    private static float[] Weights(params (int Feature, int Output, float Weight)[] some)
    {
        var weights = new float[some.Max(s => s.Feature + 1) * MeaningOutputs.Width];
        foreach (var (feature, output, weight) in some)
        {
            weights[(feature * MeaningOutputs.Width) + output] = weight;
        }

        return weights;
    }
}
