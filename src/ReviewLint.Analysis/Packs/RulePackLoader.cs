namespace ReviewLint.Analysis.Packs;

/// <summary>Reads rule packs: YAML in, checked rules and conditions out. A pack is data: nothing in it can run code, touch files or hang the engine.</summary>
public static class RulePackLoader
{
    /// <summary>The rules that ship with the tool (<c>rules/</c>).</summary>
    public static RulePack BuiltIn => throw new NotImplementedException();

    /// <summary>Reads a pack from a folder. Never throws: what cannot be read is in <see cref="RulePack.Problems"/>.</summary>
    public static RulePack Load(string folder) => throw new NotImplementedException();
}
