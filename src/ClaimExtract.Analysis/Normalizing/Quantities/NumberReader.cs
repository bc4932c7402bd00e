namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Reads one number that starts at an atom: digits, words, fractions, and mixtures ("2.5 million", "two and a half thousand").</summary>
internal sealed class NumberReader
{
    private readonly AtomList _atoms;
    private readonly FractionReader _fractions;
    private readonly WordNumberReader _words;

    public NumberReader(AtomList atoms)
    {
        (_atoms, _fractions) = (atoms, new FractionReader(atoms));
        _words = new WordNumberReader(atoms, _fractions);
    }

    /// <param name="isMoney">A currency sign or code stands before it: "m" then means million.</param>
    public bool TryRead(int start, bool isMoney, out NumberPhrase phrase)
    {
        phrase = default;
        return _atoms.KindAt(start) switch
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
        ExponentReader.Read(_atoms, ref end, ref value);
        var form = Fractions.IsVulgar(_atoms.At(start)[0]) ? NumberForm.Fraction : NumberForm.Digits;
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
        if (magnitude == 1 && form == NumberForm.Digits && _fractions.TryReadOneIn(start, end, value, out phrase))
        {
            return true;                                  // "1 in 5"
        }
        _fractions.ReadHalfTail(ref end, ref value, ref magnitude);
        ReadLowerMagnitude(ref end, ref value, ref magnitude);
        if (magnitude == 100 && _atoms.Is(end, "and") && _fractions.TryReadBelow(end + 1, magnitude, out var rest, out var tail))
        {
            (end, value) = (rest, value + tail);          // "3 hundred and 21"
        }
        phrase = new NumberPhrase { Start = start, End = end, Form = form, Value = value, Magnitude = magnitude };
        return true;
    }

    /// <summary>"4 thousand 3 hundred": one smaller magnitude behind a larger one.</summary>
    private void ReadLowerMagnitude(ref int end, ref decimal value, ref decimal magnitude)
    {
        if (magnitude >= 1000 && _atoms.KindAt(end) == AtomKind.Digits && DecimalText.TryParse(_atoms.At(end), out var lower)
            && TryReadMagnitude(end + 1, isMoney: false, out var after, out var factor) && factor >= 100 && factor < magnitude
            && DecimalText.TryMultiply(lower, factor, out lower) && lower < magnitude)
        {
            (value, end, magnitude) = (value + lower, after, factor);
        }
    }

    /// <summary>One atom of digits, or several groups of three set apart by single spaces ("1 234 567").</summary>
    private bool TryReadGroups(int start, out int end, out decimal value)
    {
        end = start + 1;
        if (!DecimalText.TryParse(_atoms.At(start), out value))
        {
            return false;
        }
        var canGroup = _atoms[start].Length <= 3 && !_atoms.At(start).ContainsAny('.', ',') && !Fractions.IsVulgar(_atoms.At(start)[0]);
        while (canGroup && value < 1e24m && IsGroup(end))
        {
            canGroup = !_atoms.At(end).Contains('.');
            decimal.TryParse(_atoms.At(end), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var group);
            (value, end) = ((value * 1000) + group, end + 1);
        }
        return true;
    }

    private bool IsGroup(int index)
    {
        var text = _atoms.At(index);
        return _atoms.KindAt(index) == AtomKind.Digits && _atoms[index].Start == _atoms[index - 1].End + 1
            && text.Length >= 3 && !text[..3].ContainsAnyExceptInRange('0', '9') && (text.Length == 3 || text[3] == '.')
            && !(_atoms.IsGlued(index + 1) && _atoms.KindAt(index + 1) is AtomKind.Word or AtomKind.Digits);
    }

    /// <summary>"1/2", "10 1/2", "2½".</summary>
    private bool TryReadFractionTail(int start, ref int end, ref decimal value)
    {
        if (_atoms.KindAt(end) == AtomKind.Slash && _atoms.KindAt(end + 1) == AtomKind.Digits && _atoms.KindAt(end + 2) != AtomKind.Slash)
        {
            if (!DecimalText.TryParse(_atoms.At(end + 1), out var divisor) || !Fractions.IsPlausible(value, divisor))
            {
                return false;
            }
            (value, end) = (value / divisor, end + 2);
            if (_atoms.Is(end, "s") && _atoms.IsGlued(end))
            {
                end++;                                    // "2/3s"
            }
            return true;
        }
        if (end != start + 1 || _atoms.KindAt(end) != AtomKind.Digits || _atoms.At(start).Contains('.'))
        {
            return false;
        }
        if (Fractions.IsVulgar(_atoms.At(end)[0]))
        {
            (value, end) = (value + Fractions.ValueOf(_atoms.At(end)[0]), end + 1);
            return true;
        }
        if (_atoms.KindAt(end + 1) == AtomKind.Slash && _atoms.KindAt(end + 2) == AtomKind.Digits
            && DecimalText.TryParse(_atoms.At(end), out var top) && DecimalText.TryParse(_atoms.At(end + 2), out var bottom)
            && Fractions.IsPlausible(top, bottom))
        {
            (value, end) = (value + (top / bottom), end + 3);
            return true;
        }
        return false;
    }

    private bool TryReadMagnitude(int index, bool isMoney, out int end, out decimal factor)
    {
        var at = _atoms.KindAt(index) == AtomKind.Hyphen ? index + 1 : index;
        (end, factor) = (at + 1, 0);
        if (!CardinalScan.TryMagnitude(_atoms, at, out factor))
        {
            return false;
        }
        var isSign = _atoms.At(at).Length <= 2 || _atoms.Is(at, "mil");
        return isSign ? (at == index || isMoney) && IsMagnitudeSign(at, isMoney) : at == index || factor >= 1000;    // "9-mm" and "14-K" are names
    }

    /// <summary>"m" is a metre, "b" a bit, unless money or the noun that follows says otherwise.</summary>
    private bool IsMagnitudeSign(int index, bool isMoney)
    {
        var sign = _atoms.At(index);
        return sign[0] switch
        {
            'k' or 'K' => true,
            'm' or 'M' or 'b' or 'B' when sign.Length == 1 || _atoms.Is(index, "mm") || _atoms.Is(index, "mil") =>
                isMoney || _atoms.Lexicon.IsCurrencyCode(_atoms.At(index + 1))
                || (sign.Length == 1 && sign[0] is 'm' && _atoms.KindAt(index + 1) == AtomKind.Word && !_atoms.IsGlued(index + 1) && _atoms.At(index + 1).Length > 2
                    && !(_atoms.IsIn(index + 1, _atoms.Lexicon.PhraseStops) && !_atoms.At(index + 1).EndsWith("ed", StringComparison.Ordinal)) && !_atoms.IsIn(index + 1, _atoms.Lexicon.Shapes)),
            _ => true,
        };
    }
}
