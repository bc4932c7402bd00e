using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Finds what a number counts or measures: currency, percent, unit of measure, or head noun.</summary>
internal sealed class UnitReader(AtomList atoms, BoundReader bounds)
{
    private readonly CountedNounReader _nouns = new(atoms);
    private readonly MeasureUnitReader _measures = new(atoms);
    private readonly CurrencyReader _currencies = new(atoms);

    public void Read(QuantityDraft draft)
    {
        var phrase = draft.Phrase;
        (draft.Start, draft.End) = (phrase.Start, phrase.End);
        if (_currencies.TryReadBefore(draft))
        {
            _currencies.SkipCodeBehind(draft);
            return;
        }
        var at = bounds.SkipBehind(phrase.End);
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
            _nouns.Read(draft, at);
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
        _nouns.Set(draft, at, at + 1);
        draft.Class = draft.Class == NounClass.Person ? NounClass.Force : draft.Class;    // a four-person team
    }

    /// <summary>The bore of an arm, which names it: "a 9-mm pistol", "a .38 calibre revolver".</summary>
    public bool IsCaliber(QuantityDraft draft) =>
        draft.IsMeasured && (draft.Unit == "caliber" || (draft.Unit is "millimetre" or "inch" && _nouns.IsWeapon(draft.End)));

    private bool TryReadUnit(QuantityDraft draft, int at)
    {
        if (!_measures.TryRead(draft, at))
        {
            return false;
        }
        if (draft.UnitMeasure == QuantityMeasure.Other && atoms.Is(draft.End, "of") && _nouns.IsWeapon(draft.End + 1))
        {
            draft.UnitMeasure = QuantityMeasure.Weapons;    // "20 kg of dynamite"
        }
        return true;
    }
}
