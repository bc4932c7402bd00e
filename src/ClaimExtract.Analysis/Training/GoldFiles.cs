namespace ClaimExtract.Analysis.Training;

/// <summary>Goes through files of gold data; one that cannot be read is reported.</summary>
internal static class GoldFiles
{
    /// <summary>By the extension; everything else is CoNLL-U.</summary>
    public static bool IsJsonLines(string path) => Path.GetExtension(path).ToUpperInvariant() is ".JSONL" or ".JSON" or ".NDJSON";

    public static IEnumerable<T> ReadAll<T>(IEnumerable<string> paths, Func<string, Action<GoldProblem>, IEnumerable<T>> read, Action<GoldProblem> report)
    {
        foreach (var path in paths)
        {
            using var items = read(path, report).GetEnumerator();
            while (MovesOn(path, items, report))
            {
                yield return items.Current;
            }
        }
    }

    private static bool MovesOn<T>(string path, IEnumerator<T> items, Action<GoldProblem> report)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report(new GoldProblem(path, 0, error is FileNotFoundException or DirectoryNotFoundException ? "no such file"
                : Directory.Exists(path) ? "is a folder; name a file" : error.Message));
            return false;
        }
    }
}
