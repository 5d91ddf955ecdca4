using System.Runtime.InteropServices;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Precedence;

/// <summary>The strongest finding of one rule in each unit.</summary>
internal sealed class WinnerIndex
{
    private readonly Dictionary<int, PendingDiagnostic>?[] _bySize = new Dictionary<int, PendingDiagnostic>?[(int)RuleScope.Document + 1];

    /// <summary>Adds a finding to a unit; of several the strongest stands for all.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="size">Size of the unit.</param>
    /// <param name="number">Its number among the units of that size.</param>
    public void Put(PendingDiagnostic finding, RuleScope size, int number)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_bySize[(int)size] ??= [], number, out var exists);
        if (!exists || FindingOrder.Instance.Compare(finding, slot) < 0)
        {
            slot = finding;
        }
    }

    /// <summary>The finding in a unit; null for none.</summary>
    public PendingDiagnostic? Find(RuleScope size, int number) => _bySize[(int)size]?.GetValueOrDefault(number);
}
