using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimExtract.Reading.Records;

/// <summary>The value of a JSON string, also where it escapes half a surrogate pair, which the library refuses.</summary>
internal static class JsonText
{
    public static string Of(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return WithoutLoneSurrogates(value.GetRawText());
        }
    }

    /// <summary>Unescapes a JSON string literal; each lone surrogate becomes U+FFFD, as in decoding.</summary>
    private static string WithoutLoneSurrogates(string literal)
    {
        var text = new StringBuilder(literal.Length);
        for (var i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\')
            {
                text.Append(literal[i]);
                continue;
            }
            i++;
            if (literal[i] == 'u')
            {
                text.Append((char)ushort.Parse(literal.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }
            text.Append(Unescape(literal[i]));
        }
        return Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text.ToString()));
    }

    private static char Unescape(char letter) => letter switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        _ => letter,
    };
}
