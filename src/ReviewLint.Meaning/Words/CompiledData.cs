namespace ReviewLint.Meaning.Words;

/// <summary>
/// What is compiled ahead of the built-in pack, at build time, into one resource of the program. A program without the resource compiles the same bytes
/// when it first needs them.
/// </summary>
internal static unsafe class CompiledData
{
    /// <summary>The sections; null when nothing was compiled ahead.</summary>
    public static CompiledSections? Sections { get; private set; }

    /// <summary>Takes the resource into use; call it before anything else. What is no such file is passed over.</summary>
    public static void Use(Stream? resource)
    {
        if (Sections is null && resource is UnmanagedMemoryStream mapped)
        {
            Sections = CompiledSections.Open(mapped.PositionPointer, mapped.Length);
        }
    }

    /// <summary>The section of a name; false when nothing was compiled ahead.</summary>
    public static bool TryFind(string name, out byte* start, out int length)
    {
        if (Sections is { } sections)
        {
            return sections.TryFind(name, out start, out length);
        }

        start = null;
        length = 0;
        return false;
    }
}
