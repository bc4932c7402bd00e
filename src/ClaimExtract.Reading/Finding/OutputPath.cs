namespace ClaimExtract.Reading.Finding;

/// <summary>Paths as output shows them.</summary>
internal static class OutputPath
{
    /// <summary>With <c>/</c> as separator; on Unix a backslash is part of a name.</summary>
    public static string Of(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    public static string Join(string folder, string name) => folder.EndsWith('/') || folder.Length == 0 ? folder + name : $"{folder}/{name}";
}
