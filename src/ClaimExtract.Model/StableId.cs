using System.Security.Cryptography;
using System.Text;

namespace ClaimExtract.Model;

/// <summary>Identifiers made from content: the same text has the same one on every machine and in every run.</summary>
public static class StableId
{
    private const int Bytes = 8;

    /// <summary>The first 16 hex digits of the SHA-256 of the text in UTF-8; a lone surrogate counts as U+FFFD.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash[..Bytes]);
    }
}
