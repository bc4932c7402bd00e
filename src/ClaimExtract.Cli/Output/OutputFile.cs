namespace ClaimExtract.Cli.Output;

/// <summary>A file that appears whole: written beside as <c>.part</c>, then renamed. Devices and pipes are written as they are.</summary>
internal sealed class OutputFile : IDisposable
{
    private const string PartSuffix = ".part";

    private readonly string _path;
    private readonly string? _part;
    private bool _isLeft;

    private OutputFile(string path, string? part)
    {
        _path = path;
        _part = part;
        Stream = new GuardedStream(path, Open(path, part));
    }

    public Stream Stream { get; }

    /// <param name="path"><c>-</c> is standard output.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static OutputFile Create(string path)
    {
        if (path == "-" || IsSpecial(path))
        {
            return new OutputFile(path, part: null);
        }
        if (Directory.Exists(path))
        {
            throw new OutputException(path, "is a folder; name a file in it");
        }
        var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path : path;
        return new OutputFile(target, target + PartSuffix);
    }

    /// <summary>Gives the finished file its name.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (_part is not null)
        {
            OutputException.Guard(_path, () => File.Move(_part, _path, overwrite: true));
        }
    }

    /// <summary>Keeps what was written so far under the name of its part; null where there is no part.</summary>
    public string? Leave()
    {
        _isLeft = true;
        return _part;
    }

    /// <summary>Removes what was neither committed nor left.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (OutputException)
        {
            // The failure that ended the run was reported where it happened.
        }
        if (_part is not null && !_isLeft && File.Exists(_part))
        {
            File.Delete(_part);
        }
    }

    private static Stream Open(string path, string? part) => OutputException.Guard(path, () =>
        path == "-" ? StandardOutput.Open() : new FileStream(part ?? path, part is null ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0));

    // Renaming over a device or a named pipe would replace it by a file.
    private static bool IsSpecial(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }
        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal) || Path.GetFullPath(path).StartsWith("/proc/", StringComparison.Ordinal))
        {
            return true;
        }
        return File.Exists(path) && new FileInfo(path).Length == 0 && IsPipe(path);
    }

    private static bool IsPipe(string path) => OutputException.Guard(path, () =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        return !stream.CanSeek;
    });
}
