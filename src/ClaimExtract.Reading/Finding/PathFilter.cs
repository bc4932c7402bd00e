using System.Collections.Immutable;

namespace ClaimExtract.Reading.Finding;

/// <summary>Which files below a folder are read: those that match an include glob, where there is one, and no exclude glob.</summary>
/// <remarks>A glob without <c>/</c> is held against the file's name, another against its path below the folder.</remarks>
internal sealed class PathFilter
{
    private readonly PathGlob[] _include;
    private readonly PathGlob[] _exclude;

    public PathFilter(ImmutableArray<string> include, ImmutableArray<string> exclude)
    {
        _include = Parse(include);
        _exclude = Parse(exclude);
    }

    public bool Admits(string relative) => (_include.Length == 0 || Matches(_include, relative)) && !Matches(_exclude, relative);

    private static PathGlob[] Parse(ImmutableArray<string> globs) =>
        globs.IsEmpty ? [] : [.. globs.Select(glob => new PathGlob(!glob.Contains('/', StringComparison.Ordinal), new GlobPattern(glob)))];

    private static bool Matches(PathGlob[] globs, string relative)
    {
        foreach (var (onName, glob) in globs)
        {
            if (glob.Matches(onName ? relative[(relative.LastIndexOf('/') + 1)..] : relative))
            {
                return true;
            }
        }
        return false;
    }

    private sealed record PathGlob(bool OnName, GlobPattern Glob);
}
