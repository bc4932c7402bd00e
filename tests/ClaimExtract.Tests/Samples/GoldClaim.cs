using System.Globalization;
using System.Text.Json;

namespace ClaimExtract.Tests.Samples;

/// <summary>What is compared of a claim, from the gold or from the program's layers.</summary>
internal sealed record GoldClaim(int Start, int End, string Kind, bool IsSure, string Source, string Numbers, string Polarity)
{
    public static List<GoldClaim> Of(JsonElement document, bool isGold)
    {
        var text = document.GetProperty("text").GetString()!;
        var offsets = isGold ? null : Utf16Offsets(text);
        return
        [
            .. document.GetProperty("claims").EnumerateArray().Select(c => new GoldClaim(
                At(c.GetProperty("start").GetInt32()),
                At(c.GetProperty("end").GetInt32()),
                c.GetProperty(isGold ? "type" : "claim_type").GetString()!,
                !isGold || c.GetProperty("sure").GetBoolean(),
                c.GetProperty("source_chain").EnumerateArray().Select(link => link.GetString()!).LastOrDefault(""),
                c.TryGetProperty("quantity", out var quantity) && quantity.ValueKind == JsonValueKind.Object ? NumbersOf(quantity) : "",
                c.GetProperty("polarity").GetString()!)),
        ];

        int At(int offset) => offsets is null ? offset : offsets[offset];
    }

    public bool Overlaps(GoldClaim other) => Start < other.End && other.Start < End;

    public string Text(string text) => text[Start..End].ReplaceLineEndings(" ");

    /// <summary>What is wrong with a found claim of the same type; empty where nothing is.</summary>
    public string DifferenceOf(GoldClaim found)
    {
        if (!SameName(Source, found.Source))
        {
            return $"source is '{Source}', not '{found.Source}'";
        }
        if (Numbers != found.Numbers)
        {
            return $"number is '{Numbers}', not '{found.Numbers}'";
        }
        return Polarity == found.Polarity ? "" : $"polarity is {Polarity}";
    }

    /// <summary>Either name has the last word of the other, or both are empty.</summary>
    private static bool SameName(string gold, string found)
    {
        if (gold.Length == 0 || found.Length == 0)
        {
            return gold.Length == found.Length;
        }
        string[] a = gold.Split(' '), b = found.Split(' ');
        return a.Contains(b[^1], StringComparer.OrdinalIgnoreCase) || b.Contains(a[^1], StringComparer.OrdinalIgnoreCase);
    }

    private static string NumbersOf(JsonElement quantity)
    {
        string Number(string name) => quantity.GetProperty(name) is { ValueKind: JsonValueKind.Number } number
            ? number.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture)
            : "";
        return Number("value") is { Length: > 0 } value ? value : $"{Number("min")}–{Number("max")}";
    }

    private static int[] Utf16Offsets(string text)
    {
        var offsets = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, Math.Min(i, text.Length - 2)) ? 2 : 1)
        {
            offsets.Add(i);
        }
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
