namespace ReviewLint.Fuzz;

/// <summary>A part of the program that reads what somebody else wrote. It may say what is wrong with its input; it may not throw, hang or point outside it.</summary>
internal interface IFuzzTarget
{
    /// <summary>Its name on the command line, and of its folder of seeds.</summary>
    string Name { get; }

    /// <summary>Reads an input and checks what must hold of any.</summary>
    /// <exception cref="FuzzException">Something does not hold.</exception>
    void Run(ReadOnlyMemory<byte> input);
}
