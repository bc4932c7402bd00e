using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Tells numbers that name, date or order something from numbers that count: years, days, clock times, ages, scores, codes.</summary>
internal sealed class NameNumbers(AtomList atoms)
{
    public bool IsName(in NumberPhrase phrase) =>
        IsPartOfCode(phrase) || IsClockTime(phrase) || IsCalendarDay(phrase) || IsLabelled(phrase)
        || AgeNumbers.IsAge(atoms, phrase) || IsCapitalWord(phrase) || IsInName(phrase);

    /// <summary>Within or at the end of a name: "the April 19 Brigades", "the 1 October Movement".</summary>
    private bool IsInName(in NumberPhrase phrase)
    {
        if (phrase.Form == NumberForm.Vague || atoms.EntityAt(phrase.Start) is not { } entity || entity.Kind is EntityKind.Weapon or EntityKind.Group or EntityKind.None)
        {
            return false;
        }
        var token = atoms.TokenAt(phrase.Start);
        return token > entity.Tokens.Start
            || (entity.Tokens.Length >= 3 && phrase.Form == NumberForm.Digits && atoms.TokenAt(phrase.End - 1) < entity.Tokens.End - 1 && !HasCountedBehind(phrase));
    }

    /// <summary>"F-16", "555-0123", "9AB8", "4th", "1990s", "2:30".</summary>
    private bool IsPartOfCode(in NumberPhrase phrase)
    {
        if (phrase.Form is NumberForm.Words or NumberForm.Vague)
        {
            return IsHyphenatedName(phrase.Start);
        }
        var (before, after) = (phrase.Start - 1, phrase.End);
        if (atoms.IsGlued(phrase.Start) && atoms.KindAt(before) switch
        {
            AtomKind.Hyphen => IsHyphenatedName(phrase.Start),
            AtomKind.Word => !atoms.Lexicon.IsCurrencyCode(atoms.At(before)) && !atoms.Is(before, "US") && !IsSub(before),
            AtomKind.Digits or AtomKind.Slash => true,
            AtomKind.Stop => atoms.At(before) is ":" or "." && (atoms.KindAt(before - 1) is AtomKind.Digits || (atoms.IsGlued(before) && atoms.KindAt(before - 1) == AtomKind.Word)),
            AtomKind.Other => atoms.At(before) is "#" or "@" or "_" or "&" or "\\",
            _ => false,
        })
        {
            return true;
        }
        return (atoms.IsGlued(after) && atoms.KindAt(after) switch
        {
            AtomKind.Word => !IsKnownSign(after),
            AtomKind.Digits => true,
            AtomKind.Slash => atoms.KindAt(after + 1) == AtomKind.Digits,
            AtomKind.Hyphen => atoms.IsGlued(after + 1) && atoms.IsCapitalized(after + 1) && atoms[after + 1].Length == 1,    // "14-K"
            AtomKind.Stop => atoms.At(after) is ":" && atoms.KindAt(after + 1) == AtomKind.Digits && atoms.IsGlued(after + 1),
            AtomKind.Other => atoms.At(after) is "@" or "_" or "#",
            _ => false,
        }) || IsOrdinalBehind(after) || IsDialed(phrase);
    }

    private bool IsSub(int at) => atoms.IsAny(at, "sub", "x");

    private bool IsOrdinalBehind(int after) =>
        atoms.KindAt(after) == AtomKind.Word && atoms.IsGlued(after) && (atoms.IsAny(after, "st", "nd") || atoms.IsAny(after, "rd", "th"));

    private bool IsKnownSign(int at) =>
        atoms.IsIn(at, atoms.Lexicon.UnitSigns) || atoms.IsIn(at, atoms.Lexicon.Currencies) || atoms.IsIn(at, atoms.Lexicon.Units)
        || atoms.At(at) is "s" or "x" or "sq" or "cu" or "'s" or "’s" or "c" || atoms.At(at) is "plus" or "ish" or "mln"
        || atoms.At(at)[0] is '\'' or '’';

    /// <summary>Letters glued before a hyphen make a name of the number: "COVID-19", "Catch-22"; "mid-30s" and "pre-2011" alike.</summary>
    private bool IsHyphenatedName(int start) =>
        atoms.IsGlued(start) && atoms.KindAt(start - 1) == AtomKind.Hyphen && atoms.IsGlued(start - 1)
        && atoms.KindAt(start - 2) is AtomKind.Word or AtomKind.Degree
        && !atoms.IsAny(start - 2, "sub", "minus") && !atoms.Is(start - 2, "to")
        && !(atoms.Lexicon.NumberWords.TryGet(atoms.At(start - 2), out _) && (atoms.At(start - 2).Length > 2 || IsBehindDigits(start - 2))) && !(atoms.IsIn(start - 2, atoms.Lexicon.UnitSigns) && atoms.KindAt(start - 3) == AtomKind.Digits) && !(atoms.IsIn(start - 2, atoms.Lexicon.Units) && (atoms.At(start - 2).Length > 3 || IsBehindDigits(start - 2)));

    private bool IsBehindDigits(int at) => atoms.KindAt(at - 1) is AtomKind.Digits or AtomKind.Hyphen && atoms.KindAt(at - 2) is not AtomKind.Word;

    /// <summary>Groups of digits tied by hyphens, or behind "+".</summary>
    private bool IsDialed(in NumberPhrase phrase)
    {
        if (phrase.Form != NumberForm.Digits)
        {
            return false;
        }
        var tiedBefore = atoms.KindAt(phrase.Start - 1) == AtomKind.Hyphen && atoms.IsGlued(phrase.Start) && atoms.IsGlued(phrase.Start - 1) && atoms.KindAt(phrase.Start - 2) == AtomKind.Digits;
        var tiedAfter = atoms.KindAt(phrase.End) == AtomKind.Hyphen && atoms.IsGlued(phrase.End) && atoms.IsGlued(phrase.End + 1) && atoms.KindAt(phrase.End + 1) == AtomKind.Digits;
        var isLong = tiedAfter && atoms.KindAt(phrase.End + 2) == AtomKind.Hyphen && atoms.IsGlued(phrase.End + 3) && atoms.KindAt(phrase.End + 3) == AtomKind.Digits;
        var isTail = tiedBefore && atoms.KindAt(phrase.Start - 3) == AtomKind.Hyphen && atoms.KindAt(phrase.Start - 4) == AtomKind.Digits && atoms.IsGlued(phrase.Start - 2);
        return (tiedBefore && tiedAfter) || isLong || isTail
            || (atoms.KindAt(phrase.Start - 1) == AtomKind.Plus && atoms.IsGlued(phrase.Start) && atoms.KindAt(phrase.End) is AtomKind.Digits);
    }

    /// <summary>"11 a.m.", "5 pm", "9 o'clock", "at 1620", "0800 GMT".</summary>
    private bool IsClockTime(in NumberPhrase phrase)
    {
        if (phrase.Value >= 2400 || !phrase.IsInteger && phrase.Form != NumberForm.Digits)
        {
            return false;
        }
        var after = phrase.End;
        if (atoms.KindAt(after) == AtomKind.Stop && atoms.KindAt(after + 1) == AtomKind.Digits && atoms.IsGlued(after + 1) && atoms.At(after) is ":")
        {
            return true;
        }
        return atoms.IsAny(after, "am", "pm") || atoms.IsAny(after, "a.m.", "p.m.") || atoms.IsAny(after, "a.m", "p.m") || atoms.IsAny(after, "o'clock", "o’clock")
            || atoms.IsAny(after, "GMT", "UTC") || (atoms.Is(after, "o") && atoms.At(after + 1) is "'" or "’")
            || ((atoms.IsAny(after, "a", "p") || atoms.Is(after, "p")) && atoms.At(after + 1) is "." && atoms.IsAny(after + 2, "m", "m."))
            || (atoms.IsAny(after, "hours", "hrs") && phrase.Value >= 100 && phrase.Value % 100 < 60 && atoms.IsAny(phrase.Start - 1, "at", "by"))
            || (atoms.Is(phrase.Start - 1, "at") && atoms[phrase.Start].Length == 4 && phrase.Form == NumberForm.Digits && phrase.IsInteger && phrase.Value % 100 < 60
                && phrase.Value > 1000 && phrase.Magnitude == 1 && !atoms.At(phrase.Start).Contains('.') && (atoms.KindAt(after) is not AtomKind.Word and not AtomKind.Percent || atoms.IsIn(after, atoms.Lexicon.PhraseStops)));
    }

    private bool IsCalendarDay(in NumberPhrase phrase)
    {
        if (phrase.Form != NumberForm.Digits || !phrase.IsInteger || phrase.Magnitude != 1 || atoms.At(phrase.Start).ContainsAny(',', '.') || phrase.Value < 0)
        {
            return false;
        }
        var before = atoms.KindAt(phrase.Start - 1) == AtomKind.Stop && atoms.At(phrase.Start - 1) is "." ? phrase.Start - 2 : phrase.Start - 1;
        if (phrase.Value is >= 1 and <= 31 && ((IsMonth(before) && before >= phrase.Start - 2) || IsMonth(phrase.End) || IsDayInList(phrase)))
        {
            return true;
        }
        return YearNumbers.IsYear(atoms, phrase, isBehindMonth: IsMonth(before) || IsDayOfMonth(phrase.Start - 1));
    }

    private bool IsDayInList(in NumberPhrase phrase) =>
        atoms.KindAt(phrase.Start - 1) is AtomKind.Hyphen or AtomKind.Comma or AtomKind.Word && !atoms.Is(phrase.Start - 1, "killing")
        && (atoms.KindAt(phrase.Start - 1) != AtomKind.Word || atoms.IsAny(phrase.Start - 1, "and", "to"))
        && atoms.KindAt(phrase.Start - 2) == AtomKind.Digits && IsMonth(phrase.Start - 3)
        && !(atoms.KindAt(phrase.End) == AtomKind.Word && !atoms.IsIn(phrase.End, atoms.Lexicon.PhraseStops));

    private bool IsDayOfMonth(int at)
    {
        at -= atoms.KindAt(at) == AtomKind.Comma ? 1 : 0;
        at -= atoms.KindAt(at) == AtomKind.Word && atoms.At(at) is "th" or "st" or "nd" or "rd" ? 1 : 0;
        return atoms.KindAt(at) == AtomKind.Digits && (IsMonth(at - 1) || (atoms.At(at - 1) is "." && IsMonth(at - 2)));
    }

    private bool IsMonth(int at) => atoms.IsIn(at, atoms.Lexicon.Months) && (atoms.IsCapitalized(at) || atoms.At(at).Length > 5);

    /// <summary>"Section 427", "No. 10", "Brigade 93", "S&amp;P 500": a name before it, and no counted noun behind it.</summary>
    private bool IsLabelled(in NumberPhrase phrase)
    {
        var before = phrase.Start - 1;
        before -= atoms.KindAt(before) == AtomKind.Stop && atoms.At(before) is "." && before > 0 ? 1 : 0;
        if (atoms.KindAt(before) != AtomKind.Word || phrase.Form == NumberForm.Vague || phrase.Magnitude > 100 || !phrase.IsInteger)
        {
            return IsModelName(phrase);
        }
        if (atoms.IsIn(before, atoms.Lexicon.Labels) && (before == phrase.Start - 1 || atoms.At(before).Length <= 3))
        {
            return !HasUnitBehind(phrase) || atoms.IsCapitalized(before);
        }
        var isProper = before == phrase.Start - 1 && before > 0 && atoms.IsCapitalized(before) && !atoms.Lexicon.Months.Contains(atoms.At(before))
            && !atoms.IsIn(before, atoms.Lexicon.PhraseStops) && !atoms.Lexicon.Bounds.TryGet(atoms.At(before), out _)
            && !atoms.Lexicon.IsCurrencyCode(atoms.At(before)) && !atoms.Lexicon.NumberWords.TryGet(atoms.At(before), out _);
        return (isProper && !HasUnitBehind(phrase) && !HasCountedBehind(phrase)) || IsModelName(phrase);
    }

    /// <summary>Digits before a capital name that ends without a plural: an address or a model ("737 Max", "18 Mile Road").</summary>
    private bool IsModelName(in NumberPhrase phrase) =>
        phrase.Form == NumberForm.Digits && phrase.Magnitude == 1 && phrase.Value > 1 && phrase.IsInteger && atoms.IsCapitalized(phrase.End) && !atoms.IsGlued(phrase.End)
        && !atoms.At(phrase.Start).Contains(',') && !YearNumbers.IsBound(atoms, phrase.Start - 1)
        && !HasUnitBehind(phrase) && !HasCountedBehind(phrase);

    private bool HasUnitBehind(in NumberPhrase phrase) =>
        atoms.KindAt(phrase.End) is AtomKind.Percent or AtomKind.Currency or AtomKind.Degree
        || (atoms.IsIn(phrase.End, atoms.Lexicon.Units) && !(atoms.IsCapitalized(phrase.End) && atoms.IsCapitalized(phrase.End + 1))) || atoms.IsIn(phrase.End, atoms.Lexicon.Currencies)
        || atoms.IsUnitSign(phrase.End) || atoms.Lexicon.IsCurrencyCode(atoms.At(phrase.End))
        || (atoms.Is(phrase.End, "per") && atoms.Is(phrase.End + 1, "cent"))
        || (atoms.KindAt(phrase.End) == AtomKind.Hyphen && atoms.IsIn(phrase.End + 1, atoms.Lexicon.Units));

    private bool HasCountedBehind(in NumberPhrase phrase)
    {
        var at = atoms.KindAt(phrase.End) == AtomKind.Hyphen ? phrase.End + 1 : phrase.End;
        return new NounPhraseReader(atoms).Read(at, phrase.Value == 1).Head >= 0
            || (atoms.Lexicon.Predicates.TryGet(atoms.At(at), out var word) && word.Role != PredicateRole.Nominal);
    }

    /// <summary>"Formula One", "the Big Six": a capital number word inside a sentence, with a name before it and nothing counted behind it.</summary>
    private bool IsCapitalWord(in NumberPhrase phrase) =>
        phrase.Form == NumberForm.Words && phrase.Start > 0 && atoms.IsCapitalized(phrase.Start) && atoms.IsCapitalized(phrase.Start - 1)
        && !atoms.IsIn(phrase.Start - 1, atoms.Lexicon.PhraseStops)
        && atoms.PartOfSpeechAt(phrase.Start) is not PartOfSpeech.Numeral
        && !HasUnitBehind(phrase) && (!HasCountedBehind(phrase) || phrase.Value == 1);
}
