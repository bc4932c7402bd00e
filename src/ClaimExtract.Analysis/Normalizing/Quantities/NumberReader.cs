namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Reads one number that starts at an atom: digits, words, fractions, and mixtures ("2.5 million", "two and a half thousand").</summary>
/// <remarks>Known limits: no exponents ("1.3e6"), no sums of digits and words ("4 thousand 3 hundred").</remarks>
internal sealed class NumberReader(AtomList atoms)
{
    private readonly WordNumberReader _words = new(atoms);

    /// <param name="isMoney">A currency sign or code stands before it: "m" then means million.</param>
    public bool TryRead(int start, bool isMoney, out NumberPhrase phrase)
    {
        phrase = default;
        return atoms.KindAt(start) switch
        {
            AtomKind.Digits => TryReadDigits(start, isMoney, out phrase),
            AtomKind.Word => _words.TryRead(start, out phrase),
            _ => false,
        };
    }

    private bool TryReadDigits(int start, bool isMoney, out NumberPhrase phrase)
    {
        phrase = default;
        if (!TryReadGroups(start, out var end, out var value))
        {
            return false;
        }
        var form = Fractions.IsVulgar(atoms.At(start)[0]) ? NumberForm.Fraction : NumberForm.Digits;
        if (TryReadFractionTail(start, ref end, ref value))
        {
            form = value < 1 ? NumberForm.Fraction : NumberForm.Digits;
        }
        var magnitude = 1m;
        while (TryReadMagnitude(end, isMoney, out var after, out var factor) && factor != magnitude)
        {
            if (!DecimalText.TryMultiply(value, factor, out value))
            {
                return false;
            }
            (end, magnitude, form) = (after, factor, NumberForm.Digits);
        }
        _words.ReadHalfTail(ref end, ref value, ref magnitude);
        if (magnitude == 100 && atoms.Is(end, "and") && _words.TryReadBelow(end + 1, magnitude, out var rest, out var tail))
        {
            (end, value) = (rest, value + tail);          // "3 hundred and 21"
        }
        phrase = new NumberPhrase { Start = start, End = end, Form = form, Value = value, Magnitude = magnitude };
        return true;
    }

    /// <summary>One atom of digits, or several groups of three set apart by single spaces ("1 234 567").</summary>
    private bool TryReadGroups(int start, out int end, out decimal value)
    {
        end = start + 1;
        if (!DecimalText.TryParse(atoms.At(start), out value))
        {
            return false;
        }
        var canGroup = atoms[start].Length <= 3 && !atoms.At(start).ContainsAny('.', ',') && !Fractions.IsVulgar(atoms.At(start)[0]);
        while (canGroup && value < 1e24m && IsGroup(end))
        {
            canGroup = !atoms.At(end).Contains('.');
            decimal.TryParse(atoms.At(end), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var group);
            (value, end) = ((value * 1000) + group, end + 1);
        }
        return true;
    }

    private bool IsGroup(int index)
    {
        var text = atoms.At(index);
        return atoms.KindAt(index) == AtomKind.Digits && atoms[index].Start == atoms[index - 1].End + 1
            && text.Length >= 3 && !text[..3].ContainsAnyExceptInRange('0', '9') && (text.Length == 3 || text[3] == '.')
            && !atoms.IsGlued(index + 1);
    }

    /// <summary>"1/2", "10 1/2", "2½".</summary>
    private bool TryReadFractionTail(int start, ref int end, ref decimal value)
    {
        if (atoms.KindAt(end) == AtomKind.Slash && atoms.KindAt(end + 1) == AtomKind.Digits && atoms.KindAt(end + 2) != AtomKind.Slash)
        {
            if (!DecimalText.TryParse(atoms.At(end + 1), out var divisor) || !Fractions.IsPlausible(value, divisor))
            {
                return false;
            }
            (value, end) = (value / divisor, end + 2);
            if (atoms.Is(end, "s") && atoms.IsGlued(end))
            {
                end++;                                    // "2/3s"
            }
            return true;
        }
        if (end != start + 1 || atoms.KindAt(end) != AtomKind.Digits || atoms.At(start).Contains('.'))
        {
            return false;
        }
        if (Fractions.IsVulgar(atoms.At(end)[0]))
        {
            (value, end) = (value + Fractions.ValueOf(atoms.At(end)[0]), end + 1);
            return true;
        }
        if (atoms.KindAt(end + 1) == AtomKind.Slash && atoms.KindAt(end + 2) == AtomKind.Digits
            && DecimalText.TryParse(atoms.At(end), out var top) && DecimalText.TryParse(atoms.At(end + 2), out var bottom)
            && Fractions.IsPlausible(top, bottom))
        {
            (value, end) = (value + (top / bottom), end + 3);
            return true;
        }
        return false;
    }

    private bool TryReadMagnitude(int index, bool isMoney, out int end, out decimal factor)
    {
        var at = atoms.KindAt(index) == AtomKind.Hyphen ? index + 1 : index;
        (end, factor) = (at + 1, 0);
        if (!atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out var word) || word.Kind != NumberWordKind.Magnitude)
        {
            return false;
        }
        factor = word.Value;
        return at == index && atoms.At(at).Length <= 2 || atoms.Is(at, "mil") ? IsMagnitudeSign(at, isMoney) : at == index || word.Value >= 1000;
    }

    /// <summary>"m" is a metre, "b" a bit, unless money or the noun that follows says otherwise.</summary>
    private bool IsMagnitudeSign(int index, bool isMoney)
    {
        var sign = atoms.At(index);
        return sign[0] switch
        {
            'k' or 'K' => true,
            'm' or 'M' or 'b' or 'B' when sign.Length == 1 || atoms.Is(index, "mm") || atoms.Is(index, "mil") =>
                isMoney || atoms.Lexicon.IsCurrencyCode(atoms.At(index + 1))
                || (sign.Length == 1 && sign[0] is 'm' && atoms.KindAt(index + 1) == AtomKind.Word && !atoms.IsGlued(index + 1)
                    && !atoms.IsIn(index + 1, atoms.Lexicon.PhraseStops) && !atoms.IsIn(index + 1, atoms.Lexicon.Shapes)),
            _ => true,
        };
    }
}
