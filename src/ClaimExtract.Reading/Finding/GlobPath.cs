namespace ClaimExtract.Reading.Finding;

/// <summary>A path with wildcards, split at the last folder before the first of them.</summary>
internal sealed class GlobPath
{
    private readonly string _root;
    private readonly GlobPattern _pattern;

    private GlobPath(string root, string pattern)
    {
        _root = root;
        _pattern = new GlobPattern(pattern);
    }

    public static bool HasWildcards(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Whether a path means nothing that exists: it has wildcards, no file has that very name, and none matches.</summary>
    public static bool IsUnmatched(string path)
    {
        if (!HasWildcards(path) || File.Exists(path) || Directory.Exists(path))
        {
            return false;
        }
        var glob = Parse(OutputPath.Of(path));
        foreach (var entry in glob.Walk().Entries())
        {
            if (entry.Problem is null && glob.Matches(entry.Relative))
            {
                return false;
            }
        }
        return true;
    }

    public static GlobPath Parse(string path)
    {
        var slash = path.LastIndexOf('/', path.AsSpan().IndexOfAny('*', '?'));
        return new GlobPath(path[..(slash + 1)], path[(slash + 1)..]);
    }

    public FolderWalk Walk() => new(_root, _pattern.Depth);

    public bool Matches(string relative) => _pattern.Matches(relative);
}
