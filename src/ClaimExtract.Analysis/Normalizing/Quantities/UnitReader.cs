using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Finds what a number counts or measures: currency, percent, unit of measure, or head noun.</summary>
internal sealed class UnitReader(AtomList atoms, BoundReader bounds)
{
    private readonly NounPhraseReader _nouns = new(atoms);
    private readonly CurrencyReader _currencies = new(atoms);
    private readonly BoundReader _bounds = bounds;

    public void Read(QuantityDraft draft)
    {
        var phrase = draft.Phrase;
        (draft.Start, draft.End) = (phrase.Start, phrase.End);
        if (_currencies.TryReadBefore(draft))
        {
            _currencies.SkipCodeBehind(draft);
            return;
        }
        var at = _bounds.SkipBehind(phrase.End);
        if (at == phrase.End && atoms.KindAt(at) == AtomKind.Hyphen && atoms.IsGlued(at))
        {
            if (atoms.KindAt(at + 1) != AtomKind.Word || !atoms.IsGlued(at + 1))
            {
                return;
            }
            if (!atoms.IsIn(at + 1, atoms.Lexicon.PhraseStops))
            {
                ReadCompound(draft, at + 1);
            }
            return;
        }
        if (phrase.Form == NumberForm.Fraction && atoms.IsAny(at, "a", "an") && TryReadUnit(draft, at + 1))
        {
            return;                                       // "half an hour"
        }
        if (!TryReadUnit(draft, at) && !_currencies.TryReadBehind(draft, at))
        {
            ReadNoun(draft, at);
        }
    }

    /// <summary>"six-month", "39-man", "800-strong", "30-year".</summary>
    private void ReadCompound(QuantityDraft draft, int at)
    {
        if (TryReadUnit(draft, at) || _currencies.TryReadBehind(draft, at))
        {
            return;
        }
        if (atoms.Is(at, "strong"))
        {
            (draft.Unit, draft.Class, draft.Head, draft.End) = ("person", NounClass.Force, at, at + 1);
            return;
        }
        SetNoun(draft, at, at + 1);
        draft.Class = draft.Class == NounClass.Person ? NounClass.Force : draft.Class;    // a four-person team
    }

    private bool TryReadUnit(QuantityDraft draft, int at)
    {
        if (atoms.KindAt(at) == AtomKind.Percent)
        {
            Set(draft, "percent share", at + 1);
            return true;
        }
        if (atoms.KindAt(at) == AtomKind.Degree)
        {
            var scale = atoms.IsAny(at + 1, "C", "Celsius") ? "celsius" : atoms.IsAny(at + 1, "F", "Fahrenheit") ? "fahrenheit" : "degree";
            Set(draft, scale, scale == "degree" ? at + 1 : at + 2);
            return true;
        }
        Span<char> key = stackalloc char[48];
        for (var length = 3; length >= 1; length--)
        {
            var size = atoms.Join(at, length, key);
            if (size > 0 && atoms.Lexicon.Units.TryGetValue(key[..size], out var unit))
            {
                Set(draft, unit, at + length);
                return true;
            }
        }
        if (draft.Phrase.Form is NumberForm.Digits or NumberForm.Fraction && atoms.IsUnitSign(at) && atoms.Lexicon.UnitSigns.TryGetValue(atoms.At(at), out var named))
        {
            Set(draft, named, at + 1);
            return true;
        }
        return false;
    }

    private void Set(QuantityDraft draft, string unit, int end)
    {
        var space = unit.IndexOf(' ', StringComparison.Ordinal);
        draft.Unit = space < 0 ? unit : unit[..space];
        draft.UnitMeasure = space < 0 ? QuantityMeasure.Other : Enum.Parse<QuantityMeasure>(unit.AsSpan(space + 1), ignoreCase: true);
        (draft.IsMeasured, draft.End) = (true, end);
        if (draft.UnitMeasure == QuantityMeasure.Other && atoms.Is(end, "of") && IsWeapon(end + 1))
        {
            draft.UnitMeasure = QuantityMeasure.Weapons;    // "20 kg of dynamite"
        }
    }

    private void ReadNoun(QuantityDraft draft, int at)
    {
        var phrase = draft.Phrase;
        var isSingular = phrase.Value == 1 && phrase.Form != NumberForm.Vague;
        var takesOf = atoms.Is(at, "of") && (phrase.Form is NumberForm.Vague or NumberForm.Fraction || phrase.Value == 1 || atoms.Is(phrase.End - 1, "couple") || IsPartitive(at + 1));
        if (takesOf)
        {
            at++;
            isSingular = phrase.Form == NumberForm.Fraction;
            while (IsDeterminer(at))
            {
                at++;
            }
        }
        if (phrase.Form == NumberForm.Fraction)
        {
            draft.UnitMeasure = QuantityMeasure.Share;
        }
        if (takesOf && IsReference(at))
        {
            draft.End = at + 1;
            return;
        }
        if (takesOf && atoms.KindAt(at) == AtomKind.Digits)
        {
            return;
        }
        var noun = _nouns.Read(at, isSingular && phrase.Form != NumberForm.Fraction);
        noun = noun.Head < 0 && isSingular ? _nouns.Read(at, isSingular) : noun;
        if (noun.Head >= 0)
        {
            SetNoun(draft, noun.Head, noun.End);
        }
        else if (atoms.Is(at, "times"))
        {
            draft.Unit = "time";
        }
        else if (atoms.IsAny(at, "others", "more") || atoms.Is(at, "other"))
        {
            (draft.Class, draft.End) = (NounClass.Others, at + 1);
        }
    }

    private void SetNoun(QuantityDraft draft, int head, int end)
    {
        var unit = Singular.Of(atoms.At(head), atoms.Lexicon);
        (draft.Unit, draft.Head, draft.End) = (unit, head, end);
        draft.Class = atoms.Lexicon.Nouns.TryGet(unit, out var known) ? known : atoms.IsCapitalized(head) && head > 0 ? NounClass.Person : NounClass.Thing;
        if (draft.Class == NounClass.Others)
        {
            (draft.Unit, draft.Head) = ("", -1);
            return;
        }
        if (atoms.Is(end, "and") && IsPeople(draft.Class) && Singular.IsPlural(atoms.At(end + 1), atoms.Lexicon)
            && atoms.Lexicon.Nouns.TryGet(Singular.Of(atoms.At(end + 1), atoms.Lexicon), out var second) && IsPeople(second))
        {
            draft.End = end + 2;                          // "13 women and children"
        }
        if (draft.Class == NounClass.Thing && atoms.Is(end, "of") && IsWeapon(end + 1))
        {
            draft.Class = NounClass.Weapon;               // "250 sticks of dynamite"
        }
        if (draft.Class == NounClass.Thing && atoms.Lexicon.Units.TryGetValue(atoms.At(head), out var time) && time.EndsWith(" duration", StringComparison.Ordinal))
        {
            Set(draft, time, end);                        // "four long days";
        }
    }

    private static bool IsPeople(NounClass noun) => noun is NounClass.Person or NounClass.Force;

    private bool IsWeapon(int at)
    {
        var noun = _nouns.Read(at, isSingular: true);
        return noun.Head >= 0 && atoms.Lexicon.Nouns.TryGet(Singular.Of(atoms.At(noun.Head), atoms.Lexicon), out var known) && known == NounClass.Weapon;
    }

    private bool IsPartitive(int at) =>
        IsDeterminer(at) || IsReference(at) || atoms.IsCapitalized(at);

    private bool IsDeterminer(int at) =>
        atoms.IsAny(at, "the", "these") || atoms.IsAny(at, "those", "their") || atoms.IsAny(at, "his", "her") || atoms.IsAny(at, "its", "our") || atoms.IsAny(at, "my", "your")
        || (atoms.IsAny(at, "a", "an") && atoms.KindAt(at + 1) == AtomKind.Word);

    private bool IsReference(int at) =>
        atoms.IsAny(at, "them", "whom") || atoms.IsAny(at, "which", "us") || atoms.Is(at, "you")
        || (IsDeterminer(at - 1) && atoms.IsIn(at, atoms.Lexicon.PhraseStops) && !(atoms.Lexicon.Predicates.TryGet(atoms.At(at), out var word) && word.Role == PredicateRole.State));
}
