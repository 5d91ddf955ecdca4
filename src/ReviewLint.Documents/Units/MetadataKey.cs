namespace ReviewLint.Documents;

/// <summary>What a metadata line says.</summary>
internal enum MetadataKey : byte
{
    /// <summary>Something else: a team, a place, a role.</summary>
    Other,

    /// <summary>Who wrote the review.</summary>
    Reviewer,

    /// <summary>Whom it is about.</summary>
    Reviewee,

    /// <summary>The day it was written or talked through.</summary>
    Date,

    /// <summary>The days it judges.</summary>
    Period,
}
