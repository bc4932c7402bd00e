using FsCheck;
using FsCheck.Fluent;

namespace ClaimExtract.Tests;

/// <summary>Texts of any UTF-16 units: lone surrogates, marks without width or against the direction of writing, and words between them.</summary>
internal static class AnyText
{
    private static readonly string[] s_pieces =
    [
        "\uD800", "\uDFFF", "\U0001F600", "\U0010FFFF", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\u2060", "\uFEFF", "\u00AD",
        "\u0301", "\uFFFD", "\uFFFF", "\0", "\u0085", "\u2028", "\u2029", "\u00A0", "\u3000", "مرحبا", "שלום", "中文", "é", "İ", "ß", "ﬁ", "٣", "Ⅻ",
        " ", " ", "\n", "\n\n", ". ", "\"", "“", "’s", "-", "The army", "said", "Mr. ", "12,000", "Iraq", "U.S.",
    ];

    private static readonly Gen<string> s_unit = Gen.Choose(0, char.MaxValue).Select(unit => ((char)unit).ToString());

    public static Arbitrary<string> Texts { get; } =
        Gen.ArrayOf(Gen.Frequency((3, Gen.Elements(s_pieces)), (1, s_unit))).Select(string.Concat).ToArbitrary();
}
