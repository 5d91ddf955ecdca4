namespace ReviewLint.Meaning;

/// <summary>What a section of a review is, by its heading and its content (the rule catalogue's table of section kinds).</summary>
public enum SectionKind : byte
{
    /// <summary>A topic of its own, or not known.</summary>
    Other,

    /// <summary>Summary, yhteenveto.</summary>
    Summary,

    /// <summary>The receiver's own text: self-assessment, itsearvio.</summary>
    SelfAssessment,

    /// <summary>Strengths, vahvuudet.</summary>
    Strengths,

    /// <summary>Development, kehitettävää.</summary>
    Development,

    /// <summary>Evidence, havainnot.</summary>
    Evidence,

    /// <summary>Goals, tavoitteet.</summary>
    Goals,

    /// <summary>Next steps, seuraavat askeleet.</summary>
    NextSteps,

    /// <summary>Follow-up, seuranta.</summary>
    FollowUp,

    /// <summary>Rating, arvosana.</summary>
    Rating,

    /// <summary>Review period, kausi.</summary>
    Period,

    /// <summary>Absences, poissaolot.</summary>
    Absences,
}
