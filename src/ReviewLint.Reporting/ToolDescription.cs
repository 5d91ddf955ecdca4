using System.Reflection;

namespace ReviewLint.Reporting;

/// <summary>What reports say of the tool that wrote them.</summary>
internal static class ToolDescription
{
    public const string InformationUri = "https://github.com/reviewlint/reviewlint";

    /// <summary>The version of this build, without the commit.</summary>
    public static string Version { get; } =
        (typeof(ToolDescription).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
