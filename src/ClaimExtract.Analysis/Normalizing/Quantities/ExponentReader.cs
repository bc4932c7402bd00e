namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Powers of ten behind digits: "1.3e6", "12.32e+14", "6.2x10^-4", "1.9×10−30".</summary>
internal static class ExponentReader
{
    /// <summary>Applies the power; leaves both alone where there is none, or where the product is no decimal.</summary>
    public static void Read(AtomList atoms, ref int end, ref decimal value)
    {
        if (!atoms.IsGlued(end) || !TryFind(atoms, end, out var after, out var exponent))
        {
            return;
        }
        var scaled = value;
        for (var step = 0; step < Math.Abs(exponent); step++)
        {
            if (exponent < 0)
            {
                scaled /= 10;
            }
            else if (!DecimalText.TryMultiply(scaled, 10, out scaled))
            {
                return;
            }
        }
        if (scaled != 0 || value == 0)
        {
            (end, value) = (after, scaled);
        }
    }

    private static bool TryFind(AtomList atoms, int at, out int after, out int exponent)
    {
        var word = atoms.At(at);
        if (word.Length is 2 or 3 && word[0] is 'e' or 'E' && int.TryParse(word[1..], out exponent))
        {
            after = at + 1;                               // "e6" is one atom
            return true;
        }
        if (word is "e" or "E")
        {
            return TryReadPower(atoms, at + 1, out after, out exponent);
        }
        var digits = word is "x10" ? at : word is "x" or "×" && atoms.At(at + 1) is "10" ? at + 1 : -1;
        digits += digits >= 0 && atoms.At(digits + 1) is "^" ? 1 : 0;
        (after, exponent) = (at, 0);
        return digits >= 0 && TryReadPower(atoms, digits + 1, out after, out exponent);
    }

    /// <summary>A sign, or "^" before, and up to two digits.</summary>
    private static bool TryReadPower(AtomList atoms, int at, out int after, out int exponent)
    {
        var isNegative = atoms.KindAt(at) == AtomKind.Hyphen;
        var hasMark = isNegative || atoms.KindAt(at) == AtomKind.Plus || atoms.At(at - 1) is "^";
        var digits = isNegative || atoms.KindAt(at) == AtomKind.Plus ? at + 1 : at;
        (after, exponent) = (digits + 1, 0);
        if (!hasMark || !atoms.IsGlued(at) || !atoms.IsGlued(digits) || atoms[digits].Length > 2 || !int.TryParse(atoms.At(digits), out exponent))
        {
            return false;
        }
        exponent = isNegative ? -exponent : exponent;
        return true;
    }
}
