using System.Globalization;

namespace ClaimExtract.Reading.Finding;

/// <summary>One path as a user gives it → the files that it means, in ordinal order of their full paths.</summary>
internal sealed class FileFinder(PathFilter filter)
{
    public IEnumerable<FoundFile> Find(string path)
    {
        var shown = OutputPath.Of(path);
        if (path == "-")
        {
            return [new FoundFile(path, null)];
        }
        if (File.Exists(path))
        {
            return [Single(shown)];
        }
        if (Directory.Exists(path))
        {
            return FindBelow(shown, new FolderWalk(shown, int.MaxValue), _ => true);
        }
        if (GlobPath.HasWildcards(path))
        {
            var glob = GlobPath.Parse(shown);
            return FindBelow(shown, glob.Walk(), glob.Matches);
        }
        return [FoundFile.Error(shown, "no such file or folder")];
    }

    private static FoundFile Single(string path)
    {
        var format = ArticleFormats.OfFile(path);
        return format is null && Path.HasExtension(path)
            ? FoundFile.Error(path, $"not a known format; known extensions: {ArticleFormats.KnownExtensions}")
            : new FoundFile(path, format);
    }

    private IEnumerable<FoundFile> FindBelow(string path, FolderWalk walk, Func<string, bool> matches)
    {
        var (files, unknown) = (0, 0);
        foreach (var entry in walk.Entries())
        {
            if (entry.Problem is { } problem)
            {
                files++;
                yield return new FoundFile(entry.Path, null, problem);
            }
            else if (matches(entry.Relative) && filter.Admits(entry.Relative))
            {
                var format = ArticleFormats.OfFile(entry.Path);
                files += format is null ? 0 : 1;
                unknown += format is null ? 1 : 0;
                if (format is not null)
                {
                    yield return new FoundFile(entry.Path, format);
                }
            }
        }
        if (files == 0)
        {
            yield return FoundFile.Error(path, $"no file to read in it; known extensions: {ArticleFormats.KnownExtensions}");
        }
        else if (unknown > 0)
        {
            yield return FoundFile.Warning(path, string.Create(CultureInfo.InvariantCulture, $"files of other formats passed over: {unknown}; known extensions: {ArticleFormats.KnownExtensions}"));
        }
    }
}
