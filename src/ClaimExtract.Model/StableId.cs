using System.Security.Cryptography;
using System.Text;

namespace ClaimExtract.Model;

/// <summary>Identifiers made from content: the same text has the same one on every machine and in every run.</summary>
public static class StableId
{
    private const int Bytes = 8;
    private const string Digits = "0123456789abcdef";

    /// <summary>The first 16 hex digits of the SHA-256 of the text in UTF-8; a lone surrogate counts as U+FFFD.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        // Convert.ToHexStringLower is vectorized, and compiling that at run time costs more than the whole hash.
        Span<char> digits = stackalloc char[2 * Bytes];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = Digits[(i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2]) & 0xF];
        }
        return new string(digits);
    }
}
