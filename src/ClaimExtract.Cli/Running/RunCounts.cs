namespace ClaimExtract.Cli.Running;

/// <summary>What a run did.</summary>
internal sealed class RunCounts
{
    public int Documents { get; set; }

    public int Claims { get; set; }

    public int Errors { get; set; }

    /// <summary>The exit code that follows from which documents could be read.</summary>
    public int ExitCode => (Errors, Documents) switch
    {
        (0, _) => Cli.ExitCode.Done,
        (_, 0) => Cli.ExitCode.NothingReadable,
        _ => Cli.ExitCode.SomeFailed,
    };
}
