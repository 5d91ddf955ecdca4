using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ReviewLint.Analysis.Configuration;

/// <summary>
/// The <c>.editorconfig</c> files that hold for a folder, outermost first. Roslyn's <see cref="AnalyzerConfigSet"/> decides which of their sections hold for a
/// path (globs, nesting, <c>root</c>); since its answer carries no positions, it is given each section with a marker in place of its entries, and the markers that
/// come back name the sections. Thread-safe.
/// </summary>
internal sealed class EditorConfigChain
{
    private readonly ConcurrentDictionary<object, ImmutableArray<EditorConfigSection>> _matches = new(ReferenceEqualityComparer.Instance);
    private readonly AnalyzerConfigSet? _set;

    private EditorConfigChain(ImmutableArray<EditorConfigFile> files)
    {
        Files = files;
        _set = files.IsEmpty ? null : AnalyzerConfigSet.Create(files.Select((file, index) => AnalyzerConfig.Parse(file.ToMarkerText(index), file.Path)).ToList());
    }

    /// <summary>No file.</summary>
    public static EditorConfigChain Empty { get; } = new([]);

    /// <summary>The files, outermost first.</summary>
    public ImmutableArray<EditorConfigFile> Files { get; }

    /// <summary>The chain of a folder inside, whose own file comes last, or alone when it is a root.</summary>
    public EditorConfigChain With(EditorConfigFile file) => new(file.IsRoot ? [file] : Files.Add(file));

    /// <summary>The sections that hold for a path, weakest first. The same array for all paths that the same sections hold for.</summary>
    /// <param name="path">Absolute path.</param>
    public ImmutableArray<EditorConfigSection> Match(string path)
    {
        if (_set is null)
        {
            return [];
        }

        // Roslyn hands out one dictionary for each set of sections, which makes it the key.
        var options = _set.GetOptionsForSourcePath(path).AnalyzerOptions;
        if (_matches.TryGetValue(options, out var known))
        {
            return known;
        }

        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        for (var file = 0; file < Files.Length; file++)
        {
            for (var section = 0; section < Files[file].Sections.Length; section++)
            {
                if (options.ContainsKey(EditorConfigFile.MarkerKey(file, section)))
                {
                    sections.Add(Files[file].Sections[section]);
                }
            }
        }

        var asCode = _set.GetOptionsForSourcePath(Path.ChangeExtension(path, ".cs")).AnalyzerOptions;
        var matched = sections.ToImmutable();
        for (var file = 0; file < Files.Length; file++)
        {
            for (var section = 0; section < Files[file].Sections.Length; section++)
            {
                var marker = EditorConfigFile.MarkerKey(file, section);
                if (options.ContainsKey(marker) && !asCode.ContainsKey(marker))
                {
                    Files[file].Sections[section].MatchesOnlyReviews = true;
                }
            }
        }

        return _matches.GetOrAdd(options, matched);
    }
}
