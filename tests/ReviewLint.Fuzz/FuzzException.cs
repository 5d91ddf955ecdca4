using System.Diagnostics.CodeAnalysis;

namespace ReviewLint.Fuzz;

/// <summary>What a target found wrong.</summary>
public sealed class FuzzException : Exception
{
    /// <summary>One without a message.</summary>
    public FuzzException()
    {
    }

    /// <summary>One with a message.</summary>
    public FuzzException(string message)
        : base(message)
    {
    }

    /// <summary>One that wraps what was thrown.</summary>
    public FuzzException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Throws unless something holds.</summary>
    internal static void Unless([DoesNotReturnIf(false)] bool holds, string what)
    {
        if (!holds)
        {
            throw new FuzzException(what);
        }
    }
}
