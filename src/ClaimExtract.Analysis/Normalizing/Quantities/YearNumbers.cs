namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Tells a year from a count that looks like one.</summary>
internal static class YearNumbers
{
    /// <summary>
    /// Four digits without a comma. From 1900 to 2099 a year unless a bound, a unit or (for round numbers) a plural says otherwise;
    /// before and after that only behind a word of time.
    /// </summary>
    public static bool IsYear(AtomList atoms, in NumberPhrase phrase, bool isBehindMonth)
    {
        if (atoms[phrase.Start].Length != 4 || phrase.End != phrase.Start + 1 || phrase.Value is < 1000 or > 2200)
        {
            return false;
        }
        if (isBehindMonth)
        {
            return true;
        }
        var (before, after) = (phrase.Start - 1, phrase.End);
        if (atoms.KindAt(before) is AtomKind.Currency or AtomKind.About or AtomKind.Greater or AtomKind.Less || IsMeasured(atoms, after)
            || atoms.Lexicon.IsCurrencyCode(atoms.At(before)))
        {
            return false;
        }
        var isTime = IsTimeWord(atoms, before);
        var counts = !atoms.IsIn(after, atoms.Lexicon.PhraseStops) && new NounPhraseReader(atoms).Read(after, isSingular: false).Head == after;
        if (phrase.Value is >= 1900 and < 2100)
        {
            var isRound = phrase.Value % 100 == 0;
            return !(IsBound(atoms, before) && (counts || isRound)) && !(isRound && counts && !IsPointInTime(atoms, before));
        }
        return isTime && !counts && (phrase.Value >= 2100 || !IsLoose(atoms, before)) && (atoms.KindAt(after) != AtomKind.Word || atoms.IsIn(after, atoms.Lexicon.PhraseStops));
    }

    private static bool IsMeasured(AtomList atoms, int after) =>
        atoms.KindAt(after) is AtomKind.Percent or AtomKind.Degree || atoms.IsIn(after, atoms.Lexicon.Units) || atoms.IsIn(after, atoms.Lexicon.Currencies)
        || atoms.IsUnitSign(after);

    /// <summary>The word before a number bounds it, or makes it an average.</summary>
    public static bool IsBound(AtomList atoms, int before) =>
        atoms.Lexicon.Bounds.TryGet(atoms.At(before), out _) || atoms.Is(before, "than") || atoms.Is(before - 1, "up") && atoms.Is(before, "to")
        || (atoms.Is(before, "of") && atoms.IsAny(before - 1, "average", "total"))
        || atoms.IsAny(before - 1, "at", "as") && atoms.IsAny(before, "least", "many");

    /// <summary>Words before old years that stand before counts as often.</summary>
    private static bool IsLoose(AtomList atoms, int before) =>
        atoms.IsAny(before, "by", "from") || atoms.IsAny(before, "of", "after") || atoms.IsAny(before, "the", "before")
        || (atoms.IsAny(before, "and", "to") && !(atoms.KindAt(before - 1) == AtomKind.Digits && atoms[before - 1].Length == 4 && IsTimeWord(atoms, before - 2)));

    private static bool IsPointInTime(AtomList atoms, int before) =>
        atoms.IsAny(before, "in", "since") || atoms.IsAny(before, "during", "until") || atoms.IsAny(before, "the", "early") || atoms.IsAny(before, "late", "mid");

    private static bool IsTimeWord(AtomList atoms, int before) =>
        atoms.IsAny(before, "in", "since") || atoms.IsAny(before, "until", "till") || atoms.IsAny(before, "by", "from") || atoms.IsAny(before, "of", "during")
        || atoms.IsAny(before, "before", "after") || atoms.IsAny(before, "and", "to") || atoms.IsAny(before, "circa", "early") || atoms.IsAny(before, "late", "mid")
        || atoms.IsAny(before, "the", "A.D.") || atoms.IsAny(before, "D.", "A.D") || atoms.IsAny(before, "between", "B.C.") || atoms.IsAny(before, "AD", "year");
}
