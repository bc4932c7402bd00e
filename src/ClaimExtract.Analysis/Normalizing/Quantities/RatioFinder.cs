using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Factors against a baseline ("more than double the previous estimates", "a third more than in May"), attached to the quantity they qualify.</summary>
/// <remarks>The baseline stays words: what it implies is never computed.</remarks>
internal sealed class RatioFinder(AtomList atoms)
{
    public void Find(List<QuantityDraft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (atoms.Is(draft.End, "times") && IsComparison(draft.End + 1))
            {
                Attach(drafts[i - 1], draft.Phrase.Value, draft.Qualifier, draft.End + 1);
                draft.IsDropped = true;
            }
            else if (draft.UnitMeasure == QuantityMeasure.Share && draft.Phrase.Form == NumberForm.Fraction && IsComparison(draft.Phrase.End))
            {
                var isMore = atoms.IsAny(draft.Phrase.End, "more", "higher") || atoms.IsAny(draft.Phrase.End, "larger", "bigger");
                Attach(drafts[i - 1], isMore ? 1 + draft.Phrase.Value : 1 - draft.Phrase.Value, draft.Qualifier, draft.Phrase.End);
                draft.IsDropped = true;
            }
        }
        drafts.RemoveAll(draft => draft.IsDropped);
        FindWords(drafts);
    }

    /// <summary>"double", "tenfold": attached to the quantity before the word, else to the first behind it.</summary>
    private void FindWords(List<QuantityDraft> drafts)
    {
        var nearest = 0;
        for (var at = 0; at < atoms.Count && drafts.Count > 0; at++)
        {
            while (nearest + 1 < drafts.Count && drafts[nearest + 1].Start < at)
            {
                nearest++;
            }
            if (atoms.KindAt(at) == AtomKind.Word && atoms.At(at).Length >= 5 && atoms.Lexicon.Ratios.TryGet(atoms.At(at), out var factor) && !IsAdjective(at))
            {
                Attach(drafts[nearest], factor, QualifierBefore(at), at + 1);
            }
        }
    }

    private void Attach(QuantityDraft draft, decimal factor, QuantityQualifier qualifier, int end) =>
        draft.Ratio ??= new QuantityRatio(factor, qualifier, Baseline(end));

    private QuantityQualifier QualifierBefore(int start)
    {
        Span<char> key = stackalloc char[48];
        for (var length = 4; length >= 1; length--)
        {
            var size = atoms.Join(start - length, length, key);
            if (size > 0 && atoms.Lexicon.Bounds.TryGet(key[..size], out var bound))
            {
                return bound;
            }
        }
        return QuantityQualifier.Exact;
    }

    /// <summary>"double-digit", "double agent", "twice a week": no factor.</summary>
    private bool IsAdjective(int at) =>
        (atoms.IsAny(at, "double", "triple") && (atoms.KindAt(at + 1) == AtomKind.Hyphen || (atoms.KindAt(at + 1) == AtomKind.Word && !IsBaselineStart(at + 1))))
        || (atoms.Is(at, "twice") && !IsComparison(at + 1) && !IsBaselineStart(at + 1)) || (atoms.Is(at, "twice") && atoms.IsAny(at + 1, "a", "in"));

    private TextSpan? Baseline(int at)
    {
        while (atoms.IsAny(at, "as", "many") || atoms.IsAny(at, "much", "than") || atoms.IsAny(at, "more", "less") || atoms.IsAny(at, "higher", "fewer") || atoms.IsAny(at, "lower", "larger"))
        {
            at++;
        }
        var start = at;
        if (!IsBaselineStart(at) && !atoms.IsAny(at, "in", "last") && atoms.KindAt(at) is not AtomKind.Digits and not AtomKind.Currency)
        {
            return null;
        }
        while (at < start + 16 && atoms.KindAt(at) is AtomKind.Word or AtomKind.Digits or AtomKind.Hyphen or AtomKind.Currency or AtomKind.Percent
            && !atoms.IsAny(at, "and", "when") && !atoms.IsAny(at, "said", "says") && !atoms.IsAny(at, "but", "while") && !atoms.IsAny(at, "is", "was") && !atoms.IsAny(at, "are", "were"))
        {
            at++;
        }
        return at > start ? atoms.SpanOf(start, at) : null;
    }

    private bool IsBaselineStart(int at) =>
        atoms.IsAny(at, "the", "that") || atoms.IsAny(at, "its", "their") || atoms.IsAny(at, "his", "her") || atoms.IsAny(at, "last", "previous") || atoms.IsAny(at, "what", "this")
        || atoms.IsAny(at, "those", "our") || atoms.KindAt(at) is AtomKind.Digits;

    private bool IsComparison(int at) =>
        atoms.IsAny(at, "as", "more") || atoms.IsAny(at, "higher", "larger") || atoms.IsAny(at, "lower", "less") || atoms.IsAny(at, "the", "that") && !atoms.Is(at, "the") || atoms.IsAny(at, "fewer", "bigger")
        || (atoms.Is(at, "the") && atoms.IsAny(at + 1, "number", "size") || atoms.Is(at, "the") && atoms.IsAny(at + 1, "previous", "amount"));
}
