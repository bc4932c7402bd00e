namespace ClaimExtract.Cli.Output;

/// <summary>Output that cannot be written, or whose reader has gone.</summary>
internal sealed class OutputException : Exception
{
    // EPIPE on Unix; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public OutputException(string path, string reason)
        : base($"cannot write {(path == "-" ? "standard output" : $"'{path}'")}: {reason}")
    {
    }

    private OutputException(string path, IOException error)
        : this(path, error.Message) => IsClosedPipe = path == "-" && error.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;

    /// <summary>The reader of standard output has seen enough, as <c>head</c> does.</summary>
    public bool IsClosedPipe { get; }

    public static OutputException Of(string path, IOException error) => new(path, error);

    public static T Guard<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (DirectoryNotFoundException)
        {
            throw new OutputException(path, "its folder does not exist; make it first");
        }
        catch (IOException error)
        {
            throw Of(path, error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new OutputException(path, error.Message);
        }
    }

    public static void Guard(string path, Action write) => Guard(path, () =>
    {
        write();
        return true;
    });
}
