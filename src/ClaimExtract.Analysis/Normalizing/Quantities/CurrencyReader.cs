using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Money: signs, codes and names of currencies before and behind a number.</summary>
internal sealed class CurrencyReader(AtomList atoms)
{
    /// <summary>Whether money stands right before an atom: "$", "US$", "$US", "RM", "Y=".</summary>
    public bool IsMoneyBefore(int start) => UnitBefore(start, out _) is not null;

    public bool TryReadBefore(QuantityDraft draft)
    {
        if (UnitBefore(draft.Phrase.Start, out var first) is not { } unit)
        {
            return false;
        }
        (draft.Unit, draft.Start, draft.HasPrefix) = (unit, first, true);
        (draft.UnitMeasure, draft.IsMeasured) = (QuantityMeasure.Money, true);
        return true;
    }

    /// <summary>"$500 US", "$5 million dollars".</summary>
    public void SkipCodeBehind(QuantityDraft draft)
    {
        if (atoms.At(draft.End) is "US" or "USD" || atoms.IsIn(draft.End, atoms.Lexicon.Currencies))
        {
            draft.End++;
        }
    }

    public bool TryReadBehind(QuantityDraft draft, int at)
    {
        var (unit, end) = atoms.KindAt(at) == AtomKind.Currency ? (Named(atoms.At(at)[0]), at + 1) : LongestName(at);
        if (unit is null && IsMillions(at) && DecimalText.TryMultiply(draft.Phrase.Value, 1_000_000, out var value)
            && atoms.Lexicon.Currencies.TryGetValue(atoms.At(at)[1..], out unit))
        {
            (draft.Phrase, end) = (draft.Phrase with { Value = value, Magnitude = 1_000_000 }, at + 1);
        }
        if (unit is null || (draft.Phrase.Form == NumberForm.Words && atoms.At(at).Length == 2 && atoms.KindAt(at) == AtomKind.Word && end == at + 1))
        {
            return false;
        }
        (draft.Unit, draft.End, draft.UnitMeasure, draft.IsMeasured) = (unit, end, QuantityMeasure.Money, true);
        return true;
    }

    /// <summary>"MUSD", "MEUR": a code with its million.</summary>
    private bool IsMillions(int at) => atoms.KindAt(at) == AtomKind.Word && atoms.At(at).Length == 4 && atoms.Lexicon.IsCurrencyCode(atoms.At(at));

    private string? UnitBefore(int start, out int first)
    {
        first = start - 1;
        if (atoms.KindAt(first) == AtomKind.Hyphen && atoms.KindAt(first - 1) == AtomKind.Currency)
        {
            first--;
        }
        if (atoms.KindAt(first) == AtomKind.Currency)
        {
            var unit = Named(atoms.At(first)[0]);
            return unit == "dollar" ? WithCountry(unit, ref first) : unit;
        }
        if (atoms.KindAt(first) == AtomKind.Word && atoms.KindAt(first - 1) == AtomKind.Currency && atoms.At(first) is "US" or "A" or "C" or "NZ" or "HK" or "AU")
        {
            var unit = CountryOf(atoms.At(first));
            first--;
            return unit;
        }
        if (atoms.At(first) is "PS" && atoms.IsGlued(start))
        {
            return "pound";
        }
        if (atoms.At(first) is "=" && atoms.At(first - 1) is "Y")
        {
            first--;
            return "yen";
        }
        return IsCode(first) && atoms.Lexicon.Currencies.TryGetValue(atoms.At(first), out var named) ? named : null;
    }

    private bool IsCode(int at) =>
        atoms.KindAt(at) == AtomKind.Word && atoms.At(at).Length <= 4 && char.IsUpper(atoms.At(at)[0]) && (atoms.At(at) is "Rs" || atoms.Lexicon.IsCurrencyCode(atoms.At(at)));

    private string WithCountry(string unit, ref int first)
    {
        var before = first - 1;
        if (atoms.KindAt(before) == AtomKind.Word && atoms.At(before).Length <= 4 && CountryOf(atoms.At(before)) is { } national)
        {
            first = before;
            return national;
        }
        return unit;
    }

    private static string? CountryOf(ReadOnlySpan<char> letters) => letters switch
    {
        "US" or "U.S" or "U.S." or "USD" or "usd" => "dollar",
        "A" or "AU" or "Aus" or "AUD" => "australian_dollar",
        "C" or "CA" or "CAD" => "canadian_dollar",
        "HK" => "hong_kong_dollar",
        "NZ" or "NZD" => "new_zealand_dollar",
        "S" or "SG" => "singapore_dollar",
        "NT" => "taiwan_dollar",
        _ => null,
    };

    private static string? Named(char sign) => sign switch
    {
        '$' => "dollar",
        '£' => "pound",
        '€' => "euro",
        '¥' => "yen",
        '₪' => "shekel",
        '₹' => "rupee",
        '₽' => "ruble",
        '₩' => "won",
        '₺' => "lira",
        '₫' => "dong",
        '₦' => "naira",
        '₱' => "peso",
        '₴' => "hryvnia",
        '₾' => "lari",
        '₸' => "tenge",
        '₼' => "manat",
        '฿' => "baht",
        _ => null,
    };

    private (string? Unit, int End) LongestName(int at)
    {
        Span<char> key = stackalloc char[40];
        for (var length = 3; length >= 1; length--)
        {
            var size = atoms.Join(at, length, key);
            if (size > 0 && atoms.Lexicon.Currencies.TryGetValue(key[..size], out var unit))
            {
                return (unit, at + length);
            }
        }
        return (null, at);
    }
}
