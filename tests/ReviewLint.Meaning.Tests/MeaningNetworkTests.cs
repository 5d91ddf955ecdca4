using ReviewLint.Meaning.Learning;

namespace ReviewLint.Meaning.Tests;

public sealed class MeaningNetworkTests
{
    private static readonly byte[] NoClasses = WordClasses.Write([]);

    [Fact]
    public void A_network_that_was_written_adds_up_what_features_say_and_passes_on_what_is_above_zero()
    {
        // Feature 11 speaks for unit 0 and against unit 1, feature 33 for both; unit 0 speaks for output 20, unit 1 for output 40.
        var network = Network([11, 22, 33], [(0, 0, 2f), (0, 1, -1f), (2, 0, 1f), (2, 1, 4f)], [(0, 20, 3f), (1, 40, 0.5f), (0, 1, 10f)]);
        Assert.Equal((6f, 0f), OutputsOf(network, [11, 22, 99]));
        Assert.Equal((9f, 1.5f), OutputsOf(network, [11, 33]));
    }

    [Fact]
    public void The_act_and_the_rest_start_from_biases_of_their_own_and_leave_each_other_alone()
    {
        var weights = Weights(1, [(0, 0, 1f)], [(0, 1, 1f), (0, 20, 1f)]);
        weights.ActBiases[0] = 5;
        weights.RestBiases[0] = -3;
        var network = MeaningNetwork.Read(MeaningNetwork.Write([7], weights, ConcernThresholds.Never, NoClasses));
        var (sums, units, outputs) = Room();
        network.Rows.AddTo(sums, [7], [], []);
        network.DecideAct(sums, units, outputs);
        Assert.Equal(6f, outputs[1], 0.01);
        Assert.Equal(0f, outputs[20]);
        network.DecideRest(sums, units, outputs);
        Assert.Equal(6f, outputs[1], 0.01);
        Assert.Equal(0f, outputs[20]);
    }

    [Fact]
    public void An_explanation_lays_a_sum_out_over_its_features()
    {
        var network = Network([11, 33], [(0, 0, 2f), (0, 1, -6f), (1, 0, 1f), (1, 1, 4f)], [(0, 20, 3f), (1, 20, 9f)]);
        var (sums, units, outputs) = Room();
        network.Rows.AddTo(sums, [11, 33], [], []);
        network.DecideRest(sums, units, outputs);
        Assert.Equal(6f, network.WeightOf(11, 20, units), 0.05);
        Assert.Equal(3f, network.WeightOf(33, 20, units), 0.05);
        Assert.Equal(outputs[20], network.WeightOf(11, 20, units) + network.WeightOf(33, 20, units), 0.001);
    }

    [Fact]
    public void Rows_that_were_looked_up_or_added_up_before_say_the_same_as_features()
    {
        var rows = Network([11, 22, 33], [(0, 0, 2f), (1, 5, -1f), (2, 127, 1f), (2, 0, 1f)], []).Rows;
        var (atOnce, before) = (new int[MeaningNetwork.Units], new int[MeaningNetwork.Units]);
        rows.AddTo(atOnce, [11, 22, 33, 11], [], []);
        rows.AddTo(before, [22], [rows.RowOf(11)], [rows.SumOf([11, 33])!]);
        Assert.Equal(atOnce, before);
        Assert.NotEqual(0, before[127]);
    }

    [Fact]
    public void More_features_than_a_batch_holds_still_add_up()
    {
        var rows = Network([7], [(0, 3, 1f), (0, 100, -1f)], []).Rows;
        var sums = new int[MeaningNetwork.Units];
        rows.AddTo(sums, [.. Enumerable.Repeat(7u, 1000)], [.. Enumerable.Repeat(rows.RowOf(7), 500)], [.. Enumerable.Repeat(rows.SumOf([7, 7])!, 50)]);
        Assert.Equal(1600 * 127, sums[3]);
        Assert.Equal(-1600 * 127, sums[100]);
    }

    [Fact]
    public void A_feature_without_weights_takes_no_room()
    {
        var with = MeaningNetwork.Write([1, 2], Weights(2, [(0, 0, 1f)], []), ConcernThresholds.Never, NoClasses);
        var without = MeaningNetwork.Write([1], Weights(1, [(0, 0, 1f)], []), ConcernThresholds.Never, NoClasses);
        Assert.Equal(without.Length, with.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    [InlineData(40_000)]
    public void A_model_cut_short_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => MeaningNetwork.Read(MeaningNetwork.Write([1], Weights(1, [(0, 0, 1f)], []), ConcernThresholds.Never, NoClasses).AsMemory(0, length)));

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

    private static MeaningNetwork Network(uint[] hashes, (int Feature, int Unit, float Weight)[] rows, (int Unit, int Output, float Weight)[] outputs) =>
        MeaningNetwork.Read(MeaningNetwork.Write(hashes, Weights(hashes.Length, rows, outputs), ConcernThresholds.Never, NoClasses));

    private static NetworkWeights Weights(int features, (int Feature, int Unit, float Weight)[] rows, (int Unit, int Output, float Weight)[] outputs)
    {
        var weights = new NetworkWeights(new float[features * MeaningNetwork.Units], new float[MeaningNetwork.Units], new float[MeaningNetwork.Units], new float[MeaningNetwork.Units * MeaningOutputs.Width]);
        foreach (var (feature, unit, weight) in rows)
        {
            weights.Rows[(feature * MeaningNetwork.Units) + unit] = weight;
        }

        foreach (var (unit, output, weight) in outputs)
        {
            weights.Outputs[(unit * MeaningOutputs.Width) + output] = weight;
        }

        return weights;
    }

    private static (float, float) OutputsOf(MeaningNetwork network, uint[] features)
    {
        var (sums, units, outputs) = Room();
        network.Rows.AddTo(sums, features, [], []);
        network.DecideRest(sums, units, outputs);
        return (MathF.Round(outputs[20], 1), MathF.Round(outputs[40], 1));
    }

    private static (int[] Sums, float[] Units, float[] Outputs) Room() => (new int[MeaningNetwork.Units], new float[MeaningNetwork.Units], new float[MeaningOutputs.Width]);
}
