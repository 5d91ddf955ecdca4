using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Engine;

namespace ReviewLint.Analysis.Baselines;

/// <summary>The findings that are known and shall not be reported again, by document.</summary>
public sealed class Baseline
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> _documents;

    /// <summary>Creates a baseline.</summary>
    /// <param name="folder">The absolute folder that its paths start from.</param>
    /// <param name="documents">The known findings by path, relative to the folder, with <c>/</c>.</param>
    public Baseline(string folder, ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> documents) =>
        (Folder, _documents) = (folder, documents);

    /// <summary>The absolute folder that the paths start from.</summary>
    public string Folder { get; }

    /// <summary>The known findings by path, in order.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<BaselineEntry>> Documents => _documents;

    /// <summary>All known findings.</summary>
    public int Count => _documents.Sum(d => d.Value.Length);

    /// <summary>The same result with the known findings marked (<see cref="ReviewDiagnostic.IsInBaseline"/>).</summary>
    public ReviewResult Apply(ReviewResult result)
    {
        if (!_documents.TryGetValue(PathOf(result.Input), out var entries))
        {
            return result;
        }

        var known = entries.Select(e => (e.Rule, e.Key)).ToHashSet();
        var keys = FindingKeys.Of(result);
        return result with
        {
            Diagnostics = [.. result.Diagnostics.Select((d, i) => known.Contains((d.Id, keys[i])) ? d with { IsInBaseline = true } : d)],
        };
    }

    /// <summary>What a document would add to a baseline: all its findings that are shown, but not that it cannot be read.</summary>
    public static ImmutableArray<BaselineEntry> EntriesOf(ReviewResult result)
    {
        var entries = new List<BaselineEntry>();
        var keys = FindingKeys.Of(result);
        for (var i = 0; i < keys.Count; i++)
        {
            var diagnostic = result.Diagnostics[i];
            if (!diagnostic.IsSuppressed && diagnostic.SubsumedBy is null && diagnostic.Severity >= ReviewSeverity.Suggestion && diagnostic.Id != EngineRules.Unreadable.Id)
            {
                entries.Add(new BaselineEntry(diagnostic.Id, keys[i]));
            }
        }

        return [.. entries.OrderBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Key, StringComparer.Ordinal)];
    }

    /// <summary>The path by which the baseline knows a document; with the comment's id after a <c>#</c> for one of an export.</summary>
    public string PathOf(ReviewInput input)
    {
        var path = Path.GetRelativePath(Folder, input.FullPath).Replace('\\', '/');
        return input.Comment is null ? path : $"{path}#{input.Comment.Id}";
    }
}
