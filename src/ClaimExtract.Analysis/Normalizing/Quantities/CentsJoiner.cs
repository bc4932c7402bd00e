using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Sums an amount that is written in two units: "3 dollars 50 cents", "thirteen euros and forty-five cents".</summary>
internal static class CentsJoiner
{
    public static void Join(AtomList atoms, List<QuantityDraft> drafts)
    {
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            var (whole, cents) = (drafts[i], drafts[i + 1]);
            var gap = cents.Start - whole.End;
            var isNamed = cents.Unit is "cent" or "penny" || IsBare(atoms, whole, cents);
            if (IsWhole(whole) && isNamed && cents.Phrase.Value is > 0 and < 100 && cents.Qualifier == QuantityQualifier.Exact
                && (gap == 0 || (gap == 1 && atoms.Is(whole.End, "and"))))
            {
                whole.Phrase = whole.Phrase with { Value = whole.Phrase.Value + (cents.Phrase.Value / 100), End = cents.Phrase.End };
                whole.End = cents.End;
                BoundReader.SetBounds(whole);
                cents.IsDropped = true;
            }
        }
        drafts.RemoveAll(draft => draft.IsDropped);
    }

    /// <summary>"thirteen dollars forty-five": two figures that nothing follows.</summary>
    private static bool IsBare(AtomList atoms, QuantityDraft whole, QuantityDraft cents) =>
        !whole.HasPrefix && cents is { Head: < 0, IsMeasured: false, Phrase: { Value: >= 10, IsInteger: true, Magnitude: 1 } } && cents.Unit.Length == 0
        && atoms.KindAt(cents.End) is AtomKind.None or AtomKind.Stop;

    private static bool IsWhole(QuantityDraft draft) =>
        draft is { UnitMeasure: QuantityMeasure.Money, Unit: not ("cent" or "penny"), Phrase: { IsVague: false, IsInteger: true } } && draft.Phrase.Value < 1_000_000;
}
