using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimExtract.Learning;

/// <summary>
/// Hashes features to 32 bits without making strings (the hashing trick, Weinberger et al. 2009).
/// Plain integer arithmetic: the same on every processor. Changing it makes every model file invalid.
/// </summary>
public static class FeatureHash
{
    /// <summary>Part of every model's passport; raise it with any change here.</summary>
    public const string Version = "murmur-fold-1";

    /// <summary>Hash of characters as they stand.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 0x9E3779B9u;
        foreach (var unit in text)
        {
            hash = Mix(hash, unit);
        }
        return Finish(hash);
    }

    /// <summary>Hash of characters in lower case (invariant), so that "The" and "the" are one.</summary>
    public static uint OfLower(ReadOnlySpan<char> text)
    {
        var hash = 0x9E3779B9u;
        foreach (var unit in text)
        {
            hash = Mix(hash, unit < 0x80 ? (uint)(unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit) : char.ToLowerInvariant(unit));
        }
        return Finish(hash);
    }

    // Of features: one call each. Inlined into the long lists of templates, the rounds of each would be calls instead.

    /// <summary>A feature: which template it is of, and its value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static uint Of(uint template, uint value) => Finish(Mix(template * 0x85EBCA6Bu, value));

    /// <summary>A feature of two values.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static uint Of(uint template, uint first, uint second) => Finish(Mix(Mix(template * 0x85EBCA6Bu, first), second));

    /// <summary>A feature of three values.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static uint Of(uint template, uint first, uint second, uint third) =>
        Finish(Mix(Mix(Mix(template * 0x85EBCA6Bu, first), second), third));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Mix(uint hash, uint value)
    {
        value *= 0xCC9E2D51u;
        value = BitOperations.RotateLeft(value, 15) * 0x1B873593u;
        return BitOperations.RotateLeft(hash ^ value, 13) * 5 + 0xE6546B64u;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
