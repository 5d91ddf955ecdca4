namespace ReviewLint.Analysis.Profile;

/// <summary>The five dimensions in which coaching differs from feedback, in the order of the rule catalogue's first five blocks.</summary>
public enum ProfileDimension : byte
{
    /// <summary>From past performance to what the person wants next.</summary>
    Goals,

    /// <summary>From telling to asking and hearing.</summary>
    Dialogue,

    /// <summary>From one event to a process with a before and an after.</summary>
    Depth,

    /// <summary>From the writer's solutions to the receiver's choices.</summary>
    Ownership,

    /// <summary>From what happened and why to what could happen next and how.</summary>
    Approach,
}
