namespace ReviewLint.Language;

/// <summary>A language, as a lower-case BCP 47 primary subtag (<c>en</c>, <c>fi</c>), or <see cref="Undetermined"/>.</summary>
/// <param name="Code">The subtag; <c>und</c> when the language is not known.</param>
public readonly record struct LanguageTag(string Code)
{
    /// <summary>English.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>Finnish.</summary>
    public static LanguageTag Finnish { get; } = new("fi");

    /// <summary>Not known, or too mixed to say.</summary>
    public static LanguageTag Undetermined { get; } = new("und");

    /// <summary>Whether there is a model that tags and reads it. Of any other language only words can be found.</summary>
    public bool HasModel => this == English || this == Finnish;

    /// <inheritdoc/>
    public override string ToString() => Code ?? "und";
}
