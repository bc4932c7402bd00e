namespace ClaimExtract.Reading.Finding;

/// <summary>A file to read, or what is wrong with a path.</summary>
/// <param name="Path">As it shall stand in output, with <c>/</c>; <c>-</c> is standard input.</param>
/// <param name="Format">Null where the name does not tell.</param>
/// <param name="Problem">An error or warning in place of a file.</param>
internal sealed record FoundFile(string Path, ArticleFormat? Format, ReadingResult? Problem = null)
{
    public bool IsStandardInput => Path == "-";

    public static FoundFile Error(string path, string reason) => new(path, null, new ReadingError(path, 0, reason));

    public static FoundFile Warning(string path, string reason) => new(path, null, new ReadingWarning(path, 0, reason));
}
