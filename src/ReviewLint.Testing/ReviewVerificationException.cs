namespace ReviewLint.Testing;

/// <summary>A test of a rule that did not come out; its message says what was expected and what was found. Every test framework shows it as a failure.</summary>
public sealed class ReviewVerificationException : Exception
{
    /// <summary>Creates one.</summary>
    public ReviewVerificationException()
    {
    }

    /// <summary>Creates one.</summary>
    /// <param name="message">What was expected and what was found.</param>
    public ReviewVerificationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates one.</summary>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="innerException">What lies behind it.</param>
    public ReviewVerificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
