namespace ClaimExtract.Reading.Finding;

/// <summary>All files below a folder, in ordinal order of their full relative paths; names that begin with a dot are passed over.</summary>
/// <remarks>Links to folders are followed, but never into a folder that the walk is already in.</remarks>
internal sealed class FolderWalk(string root, int depth)
{
    // A chain of links that resolve to ever new names cannot be deeper than what the system itself follows.
    private const int DeepestFolder = 256;

    private readonly List<string> _physical = [];

    public IEnumerable<FolderEntry> Entries() => Below(root, "", Root(), depth);

    private IEnumerable<FolderEntry> Below(string folder, string relative, string physical, int levels)
    {
        _physical.Add(physical);
        var entries = List(folder, out var problem);
        if (problem is not null)
        {
            yield return new FolderEntry(folder, relative, problem);
        }
        foreach (var entry in entries)
        {
            var path = OutputPath.Join(folder, entry.Name);
            var below = OutputPath.Join(relative, entry.Name);
            if (entry is not DirectoryInfo subfolder)
            {
                yield return new FolderEntry(path, below);
                continue;
            }
            var target = Physical(subfolder, physical);
            if (_physical.Contains(target) || _physical.Count >= DeepestFolder)
            {
                yield return new FolderEntry(path, below, new ReadingWarning(path, 0, "links back to a folder around it; not entered again"));
            }
            else if (levels > 1)
            {
                foreach (var inner in Below(path, below, target, levels - 1))
                {
                    yield return inner;
                }
            }
        }
        _physical.RemoveAt(_physical.Count - 1);
    }

    private static FileSystemInfo[] List(string folder, out ReadingResult? problem)
    {
        problem = null;
        try
        {
            var entries = new DirectoryInfo(folder.Length == 0 ? "." : folder).GetFileSystemInfos();
            entries = Array.FindAll(entries, entry => !entry.Name.StartsWith('.'));
            Array.Sort(entries, static (left, right) => string.CompareOrdinal(SortKey(left), SortKey(right)));
            return entries;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = new ReadingError(folder, 0, $"folder cannot be read: {error.Message}");
            return [];
        }
    }

    // A folder sorts where the paths of its files sort.
    private static string SortKey(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;

    private string Root()
    {
        var folder = new DirectoryInfo(root.Length == 0 ? "." : root);
        return Physical(folder, Path.GetDirectoryName(folder.FullName) ?? folder.FullName);
    }

    /// <summary>Where a folder really lies, given where its parent does.</summary>
    private static string Physical(DirectoryInfo folder, string parent)
    {
        try
        {
            var target = folder.LinkTarget is null ? Path.Join(parent, folder.Name) : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            return Path.TrimEndingDirectorySeparator(target ?? folder.FullName);
        }
        catch (IOException)
        {
            return folder.FullName;
        }
    }
}
