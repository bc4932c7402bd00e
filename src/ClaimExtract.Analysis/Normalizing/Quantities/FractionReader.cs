namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Reads fractions in words: "two thirds", "one in five", "half a million", and the tails "… and a half".</summary>
internal sealed class FractionReader(AtomList atoms)
{
    /// <summary>"two thirds", "three-quarters", "one fifth": a numerator below the divisor.</summary>
    public bool TryReadDenominator(int start, int end, decimal numerator, out NumberPhrase phrase)
    {
        phrase = default;
        var at = atoms.KindAt(end) == AtomKind.Hyphen ? end + 1 : end;
        var tens = 0m;
        if (TryWord(at, out var ten) && ten is { Kind: NumberWordKind.Cardinal, Value: >= 20 and < 100 })
        {
            (tens, at) = (ten.Value, atoms.KindAt(at + 1) == AtomKind.Hyphen ? at + 2 : at + 1);    // "two twenty-fifths"
        }
        if (!TryWord(at, out var word) || word.Kind != NumberWordKind.Denominator || numerator < 1 || (numerator > 99 && word.Value < 100) || numerator != decimal.Truncate(numerator)
            || (tens > 0 && word.Value is < 3 or > 9)
            || (atoms.At(at)[^1] is 's' or 'S') != (numerator > 1 || atoms.Is(at, "halves")))
        {
            return false;
        }
        phrase = Scaled(Fraction(start, at + 1, numerator / (tens + word.Value)));
        return true;
    }

    /// <summary>"one in three", "one out of ten".</summary>
    public bool TryReadOneIn(int start, int end, decimal numerator, out NumberPhrase phrase)
    {
        phrase = default;
        var at = atoms.Is(end, "in") ? end + 1 : atoms.Is(end, "out") && atoms.Is(end + 1, "of") ? end + 2 : -1;
        if (at < 0 || numerator is < 1 or > 20 || !TryReadBelow(at, 1001, out var after, out var divisor) || atoms.KindAt(after) == AtomKind.Hyphen
            || divisor <= numerator || divisor > 1000 || (numerator > 1 && atoms.Is(end, "in")))
        {
            return false;
        }
        phrase = Fraction(start, after, numerator / divisor);
        return true;
    }

    /// <summary>"half a million", "a quarter of a million", "half of"; not "the first half".</summary>
    public bool TryReadHalf(int start, int at, NumberWord word, out NumberPhrase phrase)
    {
        phrase = default;
        if (!(atoms.Is(at, "half") || (atoms.Is(at, "quarter") && IsMagnitude(at + 1))) || IsNamedHalf(start) || atoms.KindAt(at + 1) == AtomKind.Hyphen
            || (start != at && atoms.Is(at, "half") && !IsHalfFollowed(at + 1)))
        {
            return false;
        }
        phrase = Scaled(Fraction(start, at + 1, 1 / word.Value));
        return phrase.Form != NumberForm.Fraction || IsHalfFollowed(at + 1);
    }

    private bool IsHalfFollowed(int next) =>
        atoms.KindAt(next) is AtomKind.None or AtomKind.Stop
        || atoms.IsAny(next, "of", "the") || atoms.IsAny(next, "a", "an") || atoms.IsAny(next, "its", "their") || atoms.IsAny(next, "his", "those")
        || atoms.IsAny(next, "as", "were") || atoms.IsAny(next, "are", "our") || atoms.IsAny(next, "dozen", "decade") || IsMagnitude(next)
        || atoms.Lexicon.Units.Contains(atoms.At(next)) || atoms.KindAt(next) == AtomKind.Currency;

    private bool IsNamedHalf(int start) =>
        start > 0 && (atoms.IsIn(start - 1, atoms.Lexicon.Ordinals) || atoms.IsAny(start - 1, "this", "that") || atoms.IsAny(start - 1, "latter", "other"));

    /// <summary>Applies "… a million", "… of a million", "… million" to a fraction.</summary>
    private NumberPhrase Scaled(NumberPhrase fraction)
    {
        var at = fraction.End;
        at += atoms.Is(at, "of") && atoms.Is(at + 1, "a") ? 2 : atoms.Is(at, "a") ? 1 : 0;
        return TryWord(at, out var word) && word.Kind == NumberWordKind.Magnitude && atoms.At(at).Length > 3
            && DecimalText.TryMultiply(fraction.Value, word.Value, out var value)
            ? fraction with { End = at + 1, Value = value, Magnitude = word.Value, Form = NumberForm.Words }
            : fraction;
    }

    /// <summary>"… and a half": of the number, or of its last magnitude ("one million and a half").</summary>
    public void ReadHalfTail(ref int end, ref decimal value, ref decimal magnitude)
    {
        if (!atoms.Is(end, "and"))
        {
            return;
        }
        var (at, numerator) = atoms.Is(end + 1, "a") || atoms.Is(end + 1, "one") ? (end + 2, 1)
            : atoms.Is(end + 1, "three") ? (end + 2, 3) : atoms.Is(end + 1, "two") ? (end + 2, 2) : (-1, 0);
        at += at > 0 && atoms.KindAt(at) == AtomKind.Hyphen ? 1 : 0;
        if (at < 0 || !TryWord(at, out var word) || word.Kind != NumberWordKind.Denominator)
        {
            return;
        }
        var isScaled = TryWord(at + 1, out var factor) && factor.Kind == NumberWordKind.Magnitude && atoms.At(at + 1).Length > 3;
        var part = numerator / word.Value * (magnitude >= 1000 && !isScaled ? magnitude : 1);
        if (isScaled && magnitude > factor.Value)
        {
            (value, end) = (value + (part * factor.Value), at + 2);    // "one billion and a half million"
        }
        else if (isScaled && magnitude == 1 && DecimalText.TryMultiply(value + part, factor.Value, out var scaled))
        {
            (value, magnitude, end) = (scaled, factor.Value, at + 2);
        }
        else
        {
            (value, end) = (value + part, at + 1);
        }
    }

    /// <summary>"a third of …", "a third more than …", and no ordinal ("a third attack").</summary>
    public bool IsShare(int at) =>
        (atoms.KindAt(at + 1) is AtomKind.None or AtomKind.Stop && !atoms.IsAny(at, "second", "quarter")) || (atoms.Is(at + 1, "of") && !atoms.IsIn(at + 2, atoms.Lexicon.Months)) || atoms.IsAny(at + 1, "more", "less") || atoms.IsAny(at + 1, "higher", "lower")
        || atoms.IsAny(at + 1, "fewer", "larger") || (atoms.Is(at, "quarter") && IsMagnitude(at + 1));

    /// <summary>A number below a limit, for "3 hundred and 21".</summary>
    public bool TryReadBelow(int start, decimal limit, out int end, out decimal value)
    {
        end = start + 1;
        return (atoms.KindAt(start) == AtomKind.Digits ? DecimalText.TryParse(atoms.At(start), out value)
            : CardinalScan.TryScan(atoms, start, out end, out value, out _)) && value < limit;
    }

    private bool IsMagnitude(int at) => TryWord(at, out var word) && word.Kind == NumberWordKind.Magnitude && atoms.At(at).Length > 3;

    private bool TryWord(int at, out NumberWord word) => atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out word);

    public static NumberPhrase Fraction(int start, int end, decimal value) =>
        new() { Start = start, End = end, Form = NumberForm.Fraction, Value = value, Magnitude = 1 };
}
