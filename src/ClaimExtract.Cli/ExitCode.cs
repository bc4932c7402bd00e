namespace ClaimExtract.Cli;

/// <summary>What the program tells its caller at the end.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but some documents failed; each has a line in the errors.</summary>
    public const int SomeFailed = 1;

    public const int WrongUsage = 2;

    public const int NothingReadable = 3;

    public const int CannotWrite = 4;

    public const int BadConfiguration = 5;

    /// <summary>--fail-if-empty, evaluate --min-f1.</summary>
    public const int GateFailed = 6;

    /// <summary>128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
