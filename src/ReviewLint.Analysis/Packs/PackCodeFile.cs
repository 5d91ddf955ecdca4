namespace ReviewLint.Analysis.Packs;

/// <summary>One assembly of a pack's compiled rules.</summary>
/// <param name="Name">Its file name, without a folder.</param>
/// <param name="Bytes">What is in it.</param>
public readonly record struct PackCodeFile(string Name, ReadOnlyMemory<byte> Bytes);
