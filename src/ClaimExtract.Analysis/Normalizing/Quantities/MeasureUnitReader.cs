using ClaimExtract.Analysis.Languages;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Percent, degrees, and units of measure in words and signs.</summary>
internal sealed class MeasureUnitReader(AtomList atoms)
{
    public bool TryRead(QuantityDraft draft, int at)
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
            if (size > 0 && !IsNamePart(at + length) && atoms.Lexicon.Units.TryGetValue(key[..size], out var unit))
            {
                Set(draft, unit, at + length);
                return true;
            }
        }
        if (draft.Phrase.Form is NumberForm.Digits or NumberForm.Fraction && atoms.IsUnitSign(at) && !IsNamePart(at + 1) && atoms.Lexicon.UnitSigns.TryGetValue(atoms.At(at), out var named))
        {
            Set(draft, atoms.At(at) is "c" ? "cent money" : named, at + 1);    // degrees have a sign or a capital
            return true;
        }
        return false;
    }

    /// <summary>What goes on behind a hyphen with a capital or a number is a name: "800 F-Series trucks", "12 RPG-7 launchers".</summary>
    private bool IsNamePart(int end) =>
        atoms.KindAt(end) == AtomKind.Hyphen && atoms.IsGlued(end) && atoms.IsGlued(end + 1) && atoms.IsCapitalized(end - 1)
        && (atoms.IsCapitalized(end + 1) || atoms.KindAt(end + 1) == AtomKind.Digits);

    /// <param name="unit">The unit and, where it decides it, the measure: "hectare area".</param>
    public static void Set(QuantityDraft draft, string unit, int end)
    {
        var space = unit.IndexOf(' ', StringComparison.Ordinal);
        draft.Unit = space < 0 ? unit : unit[..space];
        draft.UnitMeasure = space < 0 ? QuantityMeasure.Other : EnumNames.Parse<QuantityMeasure>(unit[(space + 1)..]);
        (draft.IsMeasured, draft.End) = (true, end);
    }
}
