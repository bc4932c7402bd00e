using System.Globalization;
using System.Security.Cryptography;

namespace ClaimExtract.Analysis.Training;

/// <summary>Notes which files a model learned from.</summary>
internal static class TrainingData
{
    /// <summary>File name → first 16 hex digits of its SHA-256.</summary>
    public static SortedDictionary<string, string> Hashes(IEnumerable<string> paths)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            hashes[Path.GetFileName(path)] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..16];
        }
        return hashes;
    }

    public static void Log(IReadOnlyDictionary<string, double> figures, TextWriter log)
    {
        foreach (var (name, value) in figures)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.00}"));
        }
    }
}
