using ReviewLint.Language.Tagging;
using ReviewLint.Training.Morphology;
using ReviewLint.Training.Tagging;
using ReviewLint.Training.Tests.Treebanks;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tests.Tagging;

/// <summary>A model file holds the sections it was built of, and one that is damaged is refused when it is opened.</summary>
public sealed unsafe class ModelFileTests
{
    private static readonly byte[] File = Build();

    [Fact]
    public void Sections_come_out_as_they_went_in()
    {
        var sections = ModelFile.Divide(File);

        Assert.Equal(File, ModelFile.Build(sections));
    }

    [Fact]
    public void Labels_and_provenance_are_read_back()
    {
        using var bytes = new NativeBytes(File);
        var model = new ModelFile(bytes.Start, bytes.Length);

        Assert.Equal("tiny", model.Provenance);
        Assert.Contains(Language.UPos.VERB, model.Labels.UPos);
        Assert.Contains("Number=Plur", model.Labels.Features.Select(f => f.ToString()));
    }

    [Fact]
    public void An_embedded_model_that_is_not_there_is_null() => Assert.Null(ModelFile.OpenEmbedded("sv.rlmodel"));

    [Fact]
    public void Another_kind_of_file_is_refused() => Refused("%PDF-1.7 is not a model, however long it is and whatever it goes on to say after that"u8.ToArray());

    [Fact]
    public void An_older_version_is_refused() => Refused(Changed(4, 1));

    [Fact]
    public void A_section_that_begins_beyond_the_end_is_refused() => Refused(Changed(12 + (4 * 4) + 3, 0x7F));

    [Fact]
    public void An_empty_file_is_refused() => Refused([]);

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void A_file_that_was_cut_short_is_refused(int missing) => Refused(File[..^missing]);

    private static void Refused(byte[] file)
    {
        using var bytes = new NativeBytes(file);

        Assert.Throws<InvalidDataException>(() => new ModelFile(bytes.Start, bytes.Length));
    }

    private static byte[] Changed(int at, byte value)
    {
        var file = (byte[])File.Clone();
        file[at] = value;
        return file;
    }

    private static byte[] Build()
    {
        var builder = new ModelBuilder([.. TreebankLoader.ToGold(TinyTreebank.English.Select(TinyTreebank.Sentence))], Lexicon.Empty, Paradigms.None);
        builder.SetProvenance("tiny");
        return builder.Build();
    }
}
