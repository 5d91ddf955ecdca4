using System.Globalization;
using BenchmarkDotNet.Running;
using ReviewLint.Benchmarks;

if (args is ["corpus", var folder, .. var rest])
{
    var megabytes = rest is [var size] ? double.Parse(size, CultureInfo.InvariantCulture) : 20;
    Console.WriteLine(ReviewCorpus.Write(folder, (long)(megabytes * 1_000_000)));
    return 0;
}

if (args is ["hostile", .. var names])
{
    return HostileRun.Run(names);
}

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
