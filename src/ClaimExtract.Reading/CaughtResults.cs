using ClaimExtract.Reading.Finding;

namespace ClaimExtract.Reading;

/// <summary>The results of one file, with what the file system throws turned to a <see cref="ReadingError"/>.</summary>
internal sealed class CaughtResults(FoundFile file, long maxBytes, Func<Stream> standardInput) : IDisposable
{
    private Stream? _stream;
    private IEnumerator<ReadingResult>? _results;
    private bool _failed;

    public ReadingResult Current { get; private set; } = new ReadingError(file.Path, 0, "");

    /// <summary>Known once the first result was given.</summary>
    public bool HoldsMany { get; private set; }

    public bool Next()
    {
        try
        {
            if (_failed || !(_results ??= Open()).MoveNext())
            {
                return false;
            }
            Current = _results.Current;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _failed = true;
            Current = new ReadingError(file.Path, 0, Reason(error));
        }
        return true;
    }

    public void Dispose()
    {
        _results?.Dispose();
        _stream?.Dispose();
    }

    private IEnumerator<ReadingResult> Open()
    {
        _stream = file.IsStandardInput ? standardInput() : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var format = file.Format ?? FormatSniffer.Sniff(ref _stream);
        HoldsMany = format.HoldsMany || file.IsStandardInput;
        return format.Reader.Read(_stream, new ReadingContext(file.Path, maxBytes)).GetEnumerator();
    }

    private static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file; is it a link whose target is gone?",
        UnauthorizedAccessException => "no permission to read it",
        _ => $"cannot be read: {error.Message}",
    };
}
