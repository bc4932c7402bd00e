namespace ClaimExtract.Cli;

/// <summary>Ends the program with a message for its user and an exit code.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
