namespace ReviewLint.Language.Tagging;

/// <summary>The parts of a model file.</summary>
internal enum ModelSection
{
    /// <summary>Labels: count, then part of speech (4 bytes) and feature bits (16 bytes) each.</summary>
    Labels,

    /// <summary>Form hash to labels, scripts and shares.</summary>
    Lexicon,

    /// <summary>Suffix hash to likely labels of unknown words.</summary>
    Guesses,

    /// <summary>Edit scripts: count, offsets, records.</summary>
    Scripts,

    /// <summary>Hash of label and suffix to edit script.</summary>
    ScriptGuesses,

    /// <summary>Hashes of the first parts of compounds.</summary>
    Modifiers,

    /// <summary>Weights of features and parts of labels.</summary>
    Weights,

    /// <summary>Form hash to word cluster.</summary>
    Clusters,
}
