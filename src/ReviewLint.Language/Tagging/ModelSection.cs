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

    /// <summary>Hash of lemma and part of speech to the number of forms it was seen in; first parts of compounds among them.</summary>
    Vocabulary,

    /// <summary>Hash of part of speech and ending of the lemma to the derivation it shows, as 16 bytes of features.</summary>
    Derivations,

    /// <summary>Weights of features and parts of labels.</summary>
    Weights,

    /// <summary>Weights of the main clause's predicate.</summary>
    Predicates,

    /// <summary>What the model was trained on, as UTF-8.</summary>
    Provenance,

    /// <summary>Form hash to its class in a lexicon.</summary>
    Classes,
}
