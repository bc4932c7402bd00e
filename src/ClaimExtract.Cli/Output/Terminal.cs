namespace ClaimExtract.Cli.Output;

/// <summary>What the standard streams are connected to.</summary>
internal static class Terminal
{
    public static bool InputIsPiped => Console.IsInputRedirected;

    public static bool ErrorIsTerminal => !Console.IsErrorRedirected;

    /// <summary>Whether a terminal knows control sequences.</summary>
    public static bool IsCapable => Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Whether messages may be coloured; see https://no-color.org.</summary>
    public static bool HasColor => ErrorIsTerminal && IsCapable && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
