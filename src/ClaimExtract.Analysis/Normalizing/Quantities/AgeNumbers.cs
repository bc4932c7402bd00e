namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Tells ages from counts: "48-year-old", "aged 34", "Ann Lee, 52, said", "under the age of five".</summary>
internal static class AgeNumbers
{
    public static bool IsAge(AtomList atoms, in NumberPhrase phrase) =>
        phrase.Value > 0 && (IsYearsOld(atoms, phrase.End) || IsAged(atoms, phrase.Start) || IsApposition(atoms, phrase));

    /// <summary>"-year-old", "years old", "years of age", "-month-old", also behind a range ("18 to 24 years old" by its second number).</summary>
    private static bool IsYearsOld(AtomList atoms, int at)
    {
        at += atoms.KindAt(at) == AtomKind.Hyphen ? 1 : 0;
        if (!atoms.IsAny(at, "year", "years") && !atoms.IsAny(at, "month", "months") && !atoms.IsAny(at, "day", "days") && !atoms.IsAny(at, "week", "weeks"))
        {
            return atoms.IsAny(at, "year-old", "years-old") || atoms.IsAny(at, "year-olds", "month-old");
        }
        at++;
        at += atoms.KindAt(at) == AtomKind.Hyphen ? 1 : 0;
        return atoms.IsAny(at, "old", "olds") || (atoms.Is(at, "of") && atoms.Is(at + 1, "age"));
    }

    private static bool IsAged(AtomList atoms, int start)
    {
        var before = start - 1;
        before -= atoms.IsAny(before, "of", "between") || atoms.IsAny(before, "under", "over") || atoms.IsAny(before, "from", "about") || atoms.IsAny(before, "just", "only") ? 1 : 0;
        if (atoms.IsAny(before, "and", "to") || atoms.KindAt(before) == AtomKind.Hyphen)
        {
            before = atoms.KindAt(before - 1) == AtomKind.Digits ? before - 2 : before;    // "aged 18 to 25"
            before -= atoms.IsAny(before, "between", "from") ? 1 : 0;
        }
        return atoms.IsAny(before, "aged", "age") || atoms.IsAny(before, "ages", "turned") && !atoms.Is(start - 1, "of") || atoms.Is(before, "ages");
    }

    /// <summary>A name, the age, and a comma, full stop or bracket: never between other numbers.</summary>
    private static bool IsApposition(AtomList atoms, in NumberPhrase phrase)
    {
        if (phrase.Form != NumberForm.Digits || phrase.Value is < 5 or > 105 || !phrase.IsInteger || phrase.Magnitude != 1 || phrase.End != phrase.Start + 1)
        {
            return false;
        }
        var (before, after) = (phrase.Start - 1, phrase.End);
        var opens = atoms.KindAt(before) == AtomKind.Comma || (atoms.KindAt(before) == AtomKind.Open && atoms.KindAt(after) == AtomKind.Close);
        var closes = atoms.KindAt(after) is AtomKind.Comma or AtomKind.Stop or AtomKind.Close or AtomKind.None || atoms.Is(after, "and");
        return opens && closes && atoms.IsCapitalized(before - 1) && !(atoms.KindAt(after) == AtomKind.Comma && atoms.KindAt(after + 1) == AtomKind.Digits);
    }
}
