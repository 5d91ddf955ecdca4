using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs.Yaml;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// The conditions that a rule file names under <c>define</c> and asks for with <c>is</c>. One is read anew wherever it is asked for, for there it may be asked of another unit. How often is limited:
/// definitions that ask for one another could stand for more conditions than anybody can run.
/// </summary>
internal sealed class ConditionDefinitions(RuleFileContext file)
{
    private const int MaxUses = 500;

    private readonly List<Definition> _all = [];
    private int _uses;

    /// <summary>Takes what stands under <c>define</c>.</summary>
    public void Add(YamlValue value)
    {
        foreach (var (name, condition) in file.Mapping(value, "'define'")?.Entries ?? [])
        {
            if (!Capture.IsName(name.Text))
            {
                file.Problem(name, $"'{name.Text}' is no name: use small letters and '-'");
            }

            _all.Add(new Definition(name, condition));
        }
    }

    /// <summary>Reads <c>is</c>: a name, or a list of names of which one is enough.</summary>
    /// <param name="names">What stands behind the key.</param>
    /// <param name="level">Of what unit it is asked.</param>
    /// <param name="read">Reads a condition in the place where it is asked for.</param>
    public Condition Read(YamlValue names, UnitLevel level, Func<YamlValue, Condition> read)
    {
        var parts = file.Scalars(names, "'is'").Select(n => ReadOne(n, read)).OfType<Condition>().ToList();
        return parts.Count == 0 ? ConditionFactory.Always(level) : ConditionFactory.Any(level, parts);
    }

    /// <summary>Reports what is defined and never asked for. Where something else is wrong, that may be why.</summary>
    public void CheckThatAllAreUsed()
    {
        foreach (var definition in file.HasErrors ? [] : _all.FindAll(d => !d.IsUsed))
        {
            file.Problem(definition.Name, $"'{definition.Name.Text}' is defined and never asked for", $"Ask for it with is: {definition.Name.Text}, or take it out.");
        }
    }

    private Condition? ReadOne(YamlScalar name, Func<YamlValue, Condition> read)
    {
        if (_all.Find(d => d.Name.Text == name.Text) is not { } definition)
        {
            file.Unknown(name, "definition", _all.Select(d => d.Name.Text));
            return null;
        }

        definition.IsUsed = true;
        if (definition.IsOpen)
        {
            file.Problem(name, $"'{name.Text}' is defined by itself");
            return null;
        }

        if (++_uses > MaxUses)
        {
            if (_uses == MaxUses + 1)
            {
                file.Problem(name, $"definitions are asked for more than {MaxUses} times in this rule, one by another");
            }

            return null;
        }

        definition.IsOpen = true;
        var condition = read(definition.Condition);
        definition.IsOpen = false;
        return condition;
    }

    private sealed record Definition(YamlScalar Name, YamlValue Condition)
    {
        public bool IsUsed { get; set; }

        /// <summary>Whether it is being read.</summary>
        public bool IsOpen { get; set; }
    }
}
