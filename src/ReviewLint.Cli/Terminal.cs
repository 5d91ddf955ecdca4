namespace ReviewLint.Cli;

/// <summary>What standard output is.</summary>
internal static class Terminal
{
    /// <summary>Whether standard output is the writer's own terminal.</summary>
    public static bool IsInteractive => !Console.IsOutputRedirected;

    /// <summary>Whether to use colour: <c>--color</c>, else only on a terminal, and never with <c>NO_COLOR</c> (no-color.org).</summary>
    public static bool UseColor(string? choice) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => IsInteractive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };
}
