using ReviewLint.Language;
using ReviewLint.Language.Tagging;
using ReviewLint.Training.Commands;
using ReviewLint.Training.Morphology;
using ReviewLint.Training.Tagging;
using ReviewLint.Training.Tests.Treebanks;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tests.Tagging;

/// <summary>Training learns what the context decides, and the same sentences give the same bytes.</summary>
public sealed class TaggerTrainerTests
{
    [Fact]
    public void The_same_treebank_gives_the_same_bytes() => Assert.Equal(Train(dropout: 0.25), Train(dropout: 0.25));

    [Fact]
    public void The_order_of_the_weights_does_not_depend_on_the_run_but_the_weights_depend_on_the_treebank() =>
        Assert.NotEqual(Train(), Train(TinyTreebank.English[..4]));

    [Theory]
    [InlineData("We review the fix .", "PRON VERB DET NOUN PUNCT")]
    [InlineData("The review helps us .", "DET NOUN VERB PRON PUNCT")]
    [InlineData("Fix the review .", "VERB DET NOUN PUNCT")]
    public void A_word_that_can_be_two_things_is_what_its_place_says(string text, string tags)
    {
        var buffer = new AnnotationBuffer();
        ModelInMemory.Annotator("en", Train()).AnnotatePretokenized(text.Split(' '), buffer);

        Assert.Equal(tags, string.Join(' ', buffer.Tokens.ToArray().Select(t => t.UPos)));
    }

    [Fact]
    public void Features_and_lemma_come_with_the_part_of_speech()
    {
        var buffer = new AnnotationBuffer();
        ModelInMemory.Annotator("en", Train()).AnnotatePretokenized(["We", "test", "the", "changes", "."], buffer);

        Assert.Equal("Number=Plur", buffer.Tokens[3].Features.ToString());
        Assert.Equal("change", buffer.Tokens[3].Lemma);
    }

    [Theory]
    [InlineData("NN", "NOUN")]
    [InlineData("VB", "VERB")]
    public void A_word_that_the_treebank_lacks_is_what_the_lexicon_says(string wordClass, string tag)
    {
        // No ending or neighbour tells: the treebank's words stand alone, and all end alike.
        string[] treebank = ["grilk/grilk/NOUN/Number=Sing", "brelk/brelk/NOUN/Number=Sing", "trulk/trulk/VERB/VerbForm=Inf", "frolk/frolk/VERB/VerbForm=Inf"];
        var lexicon = Lexicon.Of([$"NN\tgrilk brelk{(wordClass == "NN" ? " drylk" : "")}", $"VB\ttrulk frolk{(wordClass == "VB" ? " drylk" : "")}"]);
        var buffer = new AnnotationBuffer();
        ModelInMemory.Annotator("en", Train(treebank, lexicon)).AnnotatePretokenized(["drylk"], buffer);

        Assert.Equal(tag, buffer.Tokens[0].UPos.ToString());
    }

    [Fact]
    public void Models_of_several_shuffles_ship_as_their_mean()
    {
        var sentences = TreebankLoader.ToGold(TinyTreebank.English.Select(TinyTreebank.Sentence), weight: 4).ToList();
        var builder = new ModelBuilder(sentences, Lexicon.Empty, Paradigms.None);
        var model = ModelInMemory.Open(builder.Build());
        TaggerTrainer[] trainers = [new(model, builder, margin: 1, dropout: 0, seed: 0), new(model, builder, margin: 1, dropout: 0, seed: 1)];
        foreach (var trainer in trainers)
        {
            trainer.Train(sentences, passes: 3, _ => { });
        }

        Assert.Equal(TaggerTrainer.Pack([trainers[0]], 1, 0), TaggerTrainer.Pack([trainers[0], trainers[0]], 1, 0));
        Assert.NotEqual(TaggerTrainer.Pack([trainers[0]], 1, 0), TaggerTrainer.Pack(trainers, 1, 0));
    }

    private static byte[] Train(string[]? treebank = null, Lexicon? lexicon = null, double dropout = 0)
    {
        // Each sentence several times: a form counts as frequent once it was seen often enough.
        var sentences = TreebankLoader.ToGold((treebank ?? TinyTreebank.English).Select(TinyTreebank.Sentence), weight: 4).ToList();
        var builder = new ModelBuilder(sentences, lexicon ?? Lexicon.Empty, Paradigms.None);
        var trainer = new TaggerTrainer(ModelInMemory.Open(builder.Build()), builder, margin: 1, dropout);
        trainer.Train(sentences, passes: 10, _ => { });
        builder.Sections[ModelSection.Weights] = TaggerTrainer.Pack([trainer], leastChanges: 1, leastWeight: 0);
        return builder.Build();
    }
}
