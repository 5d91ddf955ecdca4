using ReviewLint.Documents;

namespace ReviewLint.Analysis.Rules;

/// <summary>The intents a rule is for.</summary>
[Flags]
public enum IntentSet : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><see cref="ReviewIntent.Coaching"/>.</summary>
    Coaching = 1,

    /// <summary><see cref="ReviewIntent.Feedback"/>.</summary>
    Feedback = 2,

    /// <summary><see cref="ReviewIntent.Both"/>.</summary>
    Both = 4,

    /// <summary>Every document, declared or not.</summary>
    Any = Coaching | Feedback | Both,
}
