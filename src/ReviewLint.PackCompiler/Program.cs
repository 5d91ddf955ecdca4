using ReviewLint.Analysis.Packs;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: ReviewLint.PackCompiler FILE");
    return 2;
}

// A pack with problems is not compiled: the program then reads the YAML, and `rules test` says what is wrong.
var compiled = CompiledPack.Write();
if (compiled is null)
{
    Console.Error.WriteLine("the built-in pack has problems and is not compiled ahead; 'reviewlint rules test' lists them");
}

File.WriteAllBytes(path, compiled ?? []);
return 0;
