namespace ClaimExtract.Reading.Finding;

/// <summary>A day in a file's name: 2024-10-17-name.txt, name_20241017.txt; years 1900 to 2099.</summary>
internal static class FileNameDay
{
    public static bool TryFind(string path, out DateOnly day)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        for (var i = 0; i + 8 <= name.Length; i++)
        {
            if (char.IsAsciiDigit(name[i]) && (i == 0 || !char.IsAsciiDigit(name[i - 1])) && TryRead(name[i..], out day))
            {
                return true;
            }
        }
        day = default;
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        var gap = text[4] is '-' or '_' or '.' ? 1 : 0;
        var length = 8 + (2 * gap);
        if (text.Length < length || (gap == 1 && text[7] != text[4]) || (text.Length > length && char.IsAsciiDigit(text[length])))
        {
            return false;
        }
        if (!TryNumber(text[..4], out var year) || !TryNumber(text.Slice(4 + gap, 2), out var month) || !TryNumber(text.Slice(6 + (2 * gap), 2), out var date))
        {
            return false;
        }
        if (year is < 1900 or > 2099 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }
        day = new DateOnly(year, month, date);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }
            number = (number * 10) + digit - '0';
        }
        return true;
    }
}
