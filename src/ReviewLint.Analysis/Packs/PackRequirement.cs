using ReviewLint.Analysis.Packs.Yaml;

namespace ReviewLint.Analysis.Packs;

/// <summary>A pack that another builds on.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Folder">Its folder, relative to the pack that asks for it.</param>
/// <param name="Version">The least version that will do; null for any.</param>
/// <param name="At">Where it is asked for.</param>
internal sealed record PackRequirement(string Name, string Folder, Version? Version, YamlValue At);
