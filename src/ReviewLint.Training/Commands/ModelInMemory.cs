using System.Runtime.InteropServices;
using ReviewLint.Language;
using ReviewLint.Language.Segmentation;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Training.Commands;

/// <summary>Opens the bytes of a model as the program would open its resource.</summary>
internal static unsafe class ModelInMemory
{
    public static ModelFile Open(byte[] bytes) => new(Place(bytes), bytes.Length);

    /// <summary>A table of weights alone.</summary>
    public static WeightTable Table(byte[] bytes) => new(Place(bytes));

    public static ITextAnnotator Annotator(string language, byte[] bytes) =>
        new TextAnnotator(new LanguageTag(language), language == "fi" ? SegmentationRules.Finnish : SegmentationRules.English, Open(bytes));

    private static byte* Place(byte[] bytes)
    {
        // Never freed: a model lives as long as the process.
        var memory = (byte*)NativeMemory.AlignedAlloc((nuint)bytes.Length, 64);
        bytes.CopyTo(new Span<byte>(memory, bytes.Length));
        return memory;
    }
}
