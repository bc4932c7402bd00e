namespace ClaimExtract.Reading.Decoding;

/// <summary>Windows-1252 by the WHATWG Encoding Standard: every byte decodes; the five unassigned ones are C1 controls.</summary>
internal static class Windows1252
{
    /// <summary>What bytes 0x80 to 0x9F stand for; the others are Latin-1.</summary>
    private const string High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            text[i] = value is >= 0x80 and <= 0x9F ? High[value - 0x80] : (char)value;
        }
        return new string(text);
    }
}
