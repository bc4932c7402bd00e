using System.Security.Cryptography;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Models;

/// <summary>The models embedded in this assembly.</summary>
public static class ShippedModels
{
    private const string Prefix = "Models/", Suffix = ".model";

    /// <summary>Names in ordinal order.</summary>
    public static IReadOnlyList<string> Names =>
    [
        .. typeof(ShippedModels).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>SHA-256 of a model file in lower-case hex.</summary>
    public static string HashOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Bytes(name).Span));

    /// <exception cref="InvalidDataException">The model is missing, damaged, or made for other features.</exception>
    internal static ModelFile Open(string name, string features) => ModelFile.Read(Bytes(name), name + Suffix, features);

    private static ReadOnlyMemory<byte> Bytes(string name) => EmbeddedResource.TryOpen(typeof(ShippedModels).Assembly, Prefix + name + Suffix, out var bytes)
        ? bytes
        : throw new InvalidDataException($"model '{name}' is not embedded; was it trained? see Models/README.md");
}
