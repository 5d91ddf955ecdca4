namespace ReviewLint.Analysis.Packs;

/// <summary>A rule pack from a package, as <c>reviewlint.lock.json</c> pins it.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha512">SHA-512 of the package file, in base 64.</param>
public sealed record PackLockEntry(string Id, string Version, string Sha512);
