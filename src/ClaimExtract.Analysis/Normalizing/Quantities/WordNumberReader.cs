namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Reads numbers in words: cardinals, fractions, vague counts.</summary>
internal sealed class WordNumberReader(AtomList atoms)
{
    public bool TryRead(int start, out NumberPhrase phrase)
    {
        phrase = default;
        if (atoms.IsAny(start, "a", "an"))
        {
            return TryReadAfterArticle(start, out phrase);
        }
        if (!TryWord(start, out var word))
        {
            return false;
        }
        return word.Kind switch
        {
            NumberWordKind.Cardinal => TryReadCardinal(start, start, out phrase),
            NumberWordKind.Vague => TryReadVague(start, start, word, out phrase),
            NumberWordKind.Denominator => TryReadHalf(start, start, word, out phrase),
            _ => false,
        };
    }

    /// <summary>"a hundred", "a couple of dozen", "a third of", "a few thousand"; a bare "a" counts nothing.</summary>
    private bool TryReadAfterArticle(int article, out NumberPhrase phrase)
    {
        phrase = default;
        var start = article + 1;
        if (!TryWord(start, out var word))
        {
            return false;
        }
        switch (word.Kind)
        {
            case NumberWordKind.Magnitude when atoms.At(start).Length > 3:
                return TryReadCardinal(article, start, out phrase);
            case NumberWordKind.Cardinal when atoms.Is(start, "couple"):
                return TryReadCardinal(article, start, out phrase);
            case NumberWordKind.Vague when atoms.Is(start, "few"):
                return TryReadVague(article, start, word, out phrase);
            case NumberWordKind.Denominator when atoms.Is(start, "half"):
                return TryReadHalf(article, start, word, out phrase);
            case NumberWordKind.Denominator when IsShare(start):
                phrase = Fraction(article, start + 1, 1 / word.Value);
                return true;
            default:
                return false;
        }
    }

    private bool TryReadCardinal(int start, int from, out NumberPhrase phrase)
    {
        phrase = default;
        if (atoms.Is(from, "couple"))
        {
            if (!IsCountingCouple(from))
            {
                return false;
            }
        }
        else if (!(atoms.Is(from, "half") || TryWord(from, out _)))
        {
            return false;
        }
        if (!CardinalScan.TryScan(atoms, from, out var end, out var value, out var magnitude))
        {
            return false;
        }
        if (TryReadDenominator(start, end, value, out phrase) || TryReadOneIn(start, end, value, out phrase))
        {
            return true;
        }
        ReadHalfTail(ref end, ref value, ref magnitude);
        phrase = new NumberPhrase { Start = start, End = end, Form = NumberForm.Words, Value = value, Magnitude = magnitude };
        return true;
    }

    /// <summary>"two thirds", "three-quarters", "one fifth": a numerator below the divisor.</summary>
    private bool TryReadDenominator(int start, int end, decimal numerator, out NumberPhrase phrase)
    {
        phrase = default;
        var at = atoms.KindAt(end) == AtomKind.Hyphen ? end + 1 : end;
        if (!TryWord(at, out var word) || word.Kind != NumberWordKind.Denominator || numerator < 1 || numerator > 20
            || (atoms.At(at)[^1] is 's' or 'S') != (numerator > 1 || atoms.Is(at, "halves")))
        {
            return false;
        }
        phrase = Scaled(Fraction(start, at + 1, numerator / word.Value));
        return true;
    }

    /// <summary>"one in three", "one out of ten".</summary>
    private bool TryReadOneIn(int start, int end, decimal numerator, out NumberPhrase phrase)
    {
        phrase = default;
        var at = atoms.Is(end, "in") ? end + 1 : atoms.Is(end, "out") && atoms.Is(end + 1, "of") ? end + 2 : -1;
        if (at < 0 || numerator is < 1 or > 20 || !CardinalScan.TryScan(atoms, at, out var after, out var divisor, out _)
            || divisor <= numerator || divisor > 1000 || (numerator > 1 && atoms.Is(end, "in")))
        {
            return false;
        }
        phrase = Fraction(start, after, numerator / divisor);
        return true;
    }

    /// <summary>"half a million", "a quarter of a million", "half of"; not "the first half".</summary>
    private bool TryReadHalf(int start, int at, NumberWord word, out NumberPhrase phrase)
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

    /// <summary>"several", "dozens of", "a few thousand", "tens of thousands".</summary>
    private bool TryReadVague(int start, int at, NumberWord word, out NumberPhrase phrase)
    {
        var (low, high, end, magnitude) = (word.Value, word.High, at + 1, 1m);
        for (var depth = 0; depth < 2; depth++)
        {
            var next = atoms.Is(end, "of") ? end + 1 : end;
            if (!TryWord(next, out var factor) || atoms.At(next).Length < 4
                || !(factor.Kind == NumberWordKind.Magnitude || (factor.Kind == NumberWordKind.Vague && factor.Value >= 200)))
            {
                break;
            }
            var unit = factor.Kind == NumberWordKind.Magnitude ? factor.Value : factor.Value / 2;
            if (!DecimalText.TryMultiply(high + 1, unit, out high))
            {
                break;
            }
            (low, high, end, magnitude) = (low * unit, high - 1, next + 1, unit);
        }
        phrase = new NumberPhrase { Start = start, End = end, Form = NumberForm.Vague, Value = low, High = high, Magnitude = magnitude };
        return magnitude > 1 || IsVagueAlone(at);
    }

    private bool IsVagueAlone(int at) =>
        !atoms.IsAny(at, "few", "tens")
        && (!atoms.Is(at, "scores") || (atoms.Is(at + 1, "of") && !atoms.IsAny(at - 1, "the", "test")))
        && !(atoms.KindAt(at + 1) == AtomKind.Hyphen && atoms.IsGlued(at + 1));

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
        if (isScaled && magnitude == 1 && DecimalText.TryMultiply(value + part, factor.Value, out var scaled))
        {
            (value, magnitude, end) = (scaled, factor.Value, at + 2);
        }
        else
        {
            (value, end) = (value + part, at + 1);
        }
    }

    /// <summary>A number below a limit, for "3 hundred and 21".</summary>
    public bool TryReadBelow(int start, decimal limit, out int end, out decimal value)
    {
        end = start + 1;
        return (atoms.KindAt(start) == AtomKind.Digits ? DecimalText.TryParse(atoms.At(start), out value)
            : CardinalScan.TryScan(atoms, start, out end, out value, out _)) && value < limit;
    }

    private bool IsCountingCouple(int at) =>
        (atoms.IsAny(at - 1, "a", "another") || atoms.IsAny(at - 1, "last", "past") || atoms.IsAny(at - 1, "next", "first"))
        && (atoms.Is(at + 1, "of") || (TryWord(at + 1, out var word) && word.Kind == NumberWordKind.Magnitude));

    /// <summary>"a third of …", "a third more than …", and no ordinal ("a third attack").</summary>
    private bool IsShare(int at) =>
        (atoms.Is(at + 1, "of") && !atoms.IsIn(at + 2, atoms.Lexicon.Months)) || atoms.IsAny(at + 1, "more", "less") || atoms.IsAny(at + 1, "higher", "lower")
        || atoms.IsAny(at + 1, "fewer", "larger") || (atoms.Is(at, "quarter") && IsMagnitude(at + 1));

    private bool IsMagnitude(int at) => TryWord(at, out var word) && word.Kind == NumberWordKind.Magnitude && atoms.At(at).Length > 3;

    private bool TryWord(int at, out NumberWord word) => atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out word);

    private static NumberPhrase Fraction(int start, int end, decimal value) =>
        new() { Start = start, End = end, Form = NumberForm.Fraction, Value = value, Magnitude = 1 };
}
