namespace ReviewLint.Analysis.Conditions;

/// <summary>The box of a task list before a unit.</summary>
internal enum TaskState : byte
{
    /// <summary>There is none.</summary>
    None,

    /// <summary><c>[ ]</c>.</summary>
    Open,

    /// <summary><c>[x]</c>.</summary>
    Done,
}
