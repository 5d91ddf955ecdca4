using ReviewLint.Language;

namespace ReviewLint.Reporting.Inspection;

/// <summary>The names of parts of speech, without an allocation a token.</summary>
internal static class UPosNames
{
    private static readonly string[] Names = Enum.GetNames<UPos>();

    public static string NameOf(UPos tag) => Names[(int)tag];
}
