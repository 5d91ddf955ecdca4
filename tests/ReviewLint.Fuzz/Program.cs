using ReviewLint.Fuzz;
using SharpFuzz;

if (args is [] || FuzzTargets.Find(args[0]) is not { } target)
{
    Console.Error.WriteLine($"usage: ReviewLint.Fuzz TARGET [FILE]... (without a file: driven by AFL++, see docs/fuzzing.md)\ntargets: {string.Join(' ', FuzzTargets.All.Select(t => t.Name))}");
    return 2;
}

if (args.Length == 1)
{
    // Models and rules load before the fork server counts: what is measured is the reading.
    Fuzzer.Run(stream =>
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        target.Run(input.GetBuffer().AsMemory(0, (int)input.Length));
    });
    return 0;
}

var failed = 0;
foreach (var file in args.Skip(1))
{
    try
    {
        target.Run(File.ReadAllBytes(file));
    }
#pragma warning disable CA1031 // Whatever it throws is what is looked for.
    catch (Exception e)
#pragma warning restore CA1031
    {
        failed++;
        Console.Error.WriteLine($"{file}: {e}");
    }
}

return failed > 0 ? 1 : 0;
