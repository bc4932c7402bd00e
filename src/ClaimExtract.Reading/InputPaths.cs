using ClaimExtract.Reading.Finding;

namespace ClaimExtract.Reading;

/// <summary>What can be said of given paths before anything is read.</summary>
public static class InputPaths
{
    /// <summary>The first glob that matches nothing; null where every one matches.</summary>
    public static string? FirstUnmatchedGlob(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            if (GlobPath.IsUnmatched(path))
            {
                return path;
            }
        }
        return null;
    }

    /// <summary>Whether the paths mean one file of one article, so that starting more than one thread is waste.</summary>
    public static bool IsSingleArticle(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths is [not "-"] && ArticleFormats.OfFile(paths[0]) is { HoldsMany: false } && File.Exists(paths[0]);
    }
}
