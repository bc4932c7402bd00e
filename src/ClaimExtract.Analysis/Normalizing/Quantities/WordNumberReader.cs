namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Reads numbers in words: cardinals and vague counts.</summary>
internal sealed class WordNumberReader(AtomList atoms, FractionReader fractions)
{
    private readonly FractionReader _fractions = fractions;

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
            NumberWordKind.Denominator => _fractions.TryReadHalf(start, start, word, out phrase),
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
                return _fractions.TryReadHalf(article, start, word, out phrase);
            case NumberWordKind.Denominator when _fractions.IsShare(start):
                phrase = FractionReader.Fraction(article, start + 1, 1 / word.Value);
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
        if (_fractions.TryReadDenominator(start, end, value, out phrase) || _fractions.TryReadOneIn(start, end, value, out phrase))
        {
            return true;
        }
        _fractions.ReadHalfTail(ref end, ref value, ref magnitude);
        phrase = new NumberPhrase { Start = start, End = end, Form = NumberForm.Words, Value = value, Magnitude = magnitude };
        return true;
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

    private bool IsCountingCouple(int at) =>
        (atoms.IsAny(at - 1, "a", "another") || atoms.IsAny(at - 1, "last", "past") || atoms.IsAny(at - 1, "next", "first"))
        && (atoms.Is(at + 1, "of") || (TryWord(at + 1, out var word) && word.Kind == NumberWordKind.Magnitude));

    private bool TryWord(int at, out NumberWord word) => atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out word);
}
