using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>Where a rule came from, so that it can be read again: with changes (a pack's overrides), or without one of its conditions (coverage).</summary>
/// <param name="Path">Its file.</param>
/// <param name="Prefix">Its pack's prefix.</param>
/// <param name="Text">Gives the file's text.</param>
/// <param name="FindList">Finds a word list as its pack sees it.</param>
/// <param name="ListNames">Names of all lists its pack sees.</param>
internal sealed record RuleSource(string Path, string Prefix, Func<string> Text, Func<string, LanguageTag, WordList?> FindList, IReadOnlyList<string> ListNames)
{
    /// <summary>Changes what the file says before it is read; null for none.</summary>
    public Func<YamlMapping, YamlMapping>? Change { get; init; }

    /// <summary>The languages its pack speaks.</summary>
    public IReadOnlyList<string> Languages { get; init; } = RuleFileContext.ModelLanguages;

    /// <summary>Whether it needs no examples of its own: it changes a rule that has them.</summary>
    public bool IsOverride { get; init; }

    /// <summary>The rule without one of its conditions, for coverage; null when nothing is left of it.</summary>
    public RuleDefinition? ReadWithout(ConditionSite site)
    {
        var context = new RuleFileContext(Path, FindList, ListNames, Languages);
        context.Sites.Omitted = site;
        return Read(context);
    }

    /// <summary>The conditions in the file, in order.</summary>
    public IReadOnlyList<ConditionSite> Sites()
    {
        var context = new RuleFileContext(Path, FindList, ListNames, Languages);
        Read(context);
        return context.Sites.All;
    }

    /// <summary>The rule; null when there are problems (they are in the context) that leave none.</summary>
    /// <exception cref="YamlProblemException">The text is no YAML.</exception>
    public RuleDefinition? Read(RuleFileContext context)
    {
        var root = YamlTreeReader.Read(Text());
        return RuleFileReader.Read(context, Change is null ? root : Change(root), this);
    }
}
