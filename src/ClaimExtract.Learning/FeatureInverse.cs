using System.Numerics;

namespace ClaimExtract.Learning;

/// <summary>
/// Runs <see cref="FeatureHash"/> backwards: every step of it is one to one, so that a feature, its template and all its
/// values but one give the value left out. So features can be named for readers without keeping names where speed counts.
/// </summary>
public static class FeatureInverse
{
    private static readonly uint s_first = Reciprocal(0x85EBCA6Bu);
    private static readonly uint s_second = Reciprocal(0xC2B2AE35u);
    private static readonly uint s_five = Reciprocal(5);
    private static readonly uint s_valueFirst = Reciprocal(0xCC9E2D51u);
    private static readonly uint s_valueSecond = Reciprocal(0x1B873593u);

    /// <summary>The one value with which a template makes a feature.</summary>
    /// <param name="before">The values before it.</param>
    /// <param name="after">The values behind it.</param>
    public static uint Missing(uint feature, uint template, ReadOnlySpan<uint> before, ReadOnlySpan<uint> after)
    {
        var from = template * 0x85EBCA6Bu;
        foreach (var value in before)
        {
            from = FeatureHash.Mix(from, value);
        }
        var to = Unfinish(feature);
        for (var i = after.Length - 1; i >= 0; i--)
        {
            to = Unmix(to) ^ Spread(after[i]);
        }
        return Unspread(Unmix(to) ^ from);
    }

    private static uint Spread(uint value) => BitOperations.RotateLeft(value * 0xCC9E2D51u, 15) * 0x1B873593u;

    private static uint Unspread(uint value) => BitOperations.RotateRight(value * s_valueSecond, 15) * s_valueFirst;

    /// <summary>The hash before, together with the value mixed into it by exclusive or.</summary>
    private static uint Unmix(uint hash) => BitOperations.RotateRight((hash - 0xE6546B64u) * s_five, 13);

    private static uint Unfinish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * s_second;
        hash = (hash ^ (hash >> 13) ^ (hash >> 26)) * s_first;
        return hash ^ (hash >> 16);
    }

    /// <summary>The inverse of an odd number modulo 2^32, by Newton's method.</summary>
    private static uint Reciprocal(uint odd)
    {
        var inverse = odd;
        for (var i = 0; i < 5; i++)
        {
            inverse *= 2 - (odd * inverse);
        }
        return inverse;
    }
}
