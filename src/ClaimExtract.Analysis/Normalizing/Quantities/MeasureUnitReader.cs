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

    /// <param name="unit">The unit and, where it decides it, the measure: "hectare area".</param>
    public static void Set(QuantityDraft draft, string unit, int end)
    {
        var space = unit.IndexOf(' ', StringComparison.Ordinal);
        draft.Unit = space < 0 ? unit : unit[..space];
        draft.UnitMeasure = space < 0 ? QuantityMeasure.Other : EnumNames.Parse<QuantityMeasure>(unit[(space + 1)..]);
        (draft.IsMeasured, draft.End) = (true, end);
    }
}
