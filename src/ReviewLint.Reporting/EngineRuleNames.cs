using ReviewLint.Analysis.Rules;

namespace ReviewLint.Reporting;

/// <summary>The engine's own rules by id, for problems of configuration files and rule packs.</summary>
internal static class EngineRuleNames
{
    public static ReviewRule? Of(string id) => null;
}
