using System.Globalization;
using ReviewLint.Accuracy;

// Usage: [--corpora DIR] [--project DIR] [--set NAME]... [--write-baseline]
// SHOW_DIFFERENCES=1 prints what differs from the labels; ACCURACY_SPLIT=train reads the other split of the corpora.
string? corpora = null;
var project = FindProject();
var names = new HashSet<string>();
var write = false;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--corpora" when i + 1 < args.Length:
            corpora = args[++i];
            break;
        case "--project" when i + 1 < args.Length:
            project = args[++i];
            break;
        case "--set" when i + 1 < args.Length:
            names.Add(args[++i]);
            break;
        case "--write-baseline":
            write = true;
            break;
        default:
            Console.Error.WriteLine("usage: [--corpora DIR] [--project DIR] [--set NAME]... [--write-baseline]");
            return 2;
    }
}

var figures = new List<Figure>();
Console.WriteLine("| measure | figure | goal | anchor | kind | items |");
Console.WriteLine("| --- | ---: | ---: | --- | --- | ---: |");
foreach (var set in AccuracySets.All.Where(s => names.Count == 0 || names.Contains(s.Name)))
{
    foreach (var figure in set.Measure(corpora, project))
    {
        figures.Add(figure);
        var goal = figure.Goal is { } g ? g.ToString("F2", CultureInfo.InvariantCulture) : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {figure.Key} | {figure.Value:F2} | {goal} | {figure.Anchor} | {figure.Kind} | {figure.Count} |"));
    }
}

var path = Path.Combine(project, "tests", "ReviewLint.Accuracy", "baseline.json");
if (write)
{
    Baseline.Write(path, figures);
    return 0;
}

var drops = Baseline.Drops(path, figures);
foreach (var drop in drops)
{
    Console.Error.WriteLine("dropped: " + drop);
}

return drops.Count == 0 ? 0 : 1;

static string FindProject()
{
    var folder = new DirectoryInfo(Environment.CurrentDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReviewLint.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? Environment.CurrentDirectory;
}
