namespace ReviewLint.Language.Dates;

/// <summary>Options of <see cref="ReviewDateTimeRecognizer"/>; there are none yet, and the framework asks for a type.</summary>
public readonly record struct ReviewDateTimeOptions;
