using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Reads the words that bound a number, and turns them to value, minimum and maximum.</summary>
internal sealed class BoundReader(AtomList atoms)
{
    private const int LongestBound = 5;

    /// <param name="previous">The quantity before it: "more than 100 kilometres (60 miles)" bounds both.</param>
    public void Read(QuantityDraft draft, QuantityDraft? previous)
    {
        var phrase = draft.Phrase;
        draft.Qualifier = phrase.IsVague ? QuantityQualifier.Vague : QuantityQualifier.Exact;
        if (TryReadSign(draft.Start - 1, out var sign, out var first))
        {
            (draft.Qualifier, draft.Start) = (sign, first);
        }
        for (var reads = 0; reads < 2 && TryReadBefore(draft, out var bound, out first); reads++)
        {
            draft.Start = first;
            if (draft.Qualifier is QuantityQualifier.Exact || bound != QuantityQualifier.Approx)
            {
                draft.Qualifier = phrase.IsVague ? QuantityQualifier.Vague : bound;
            }
        }
        ReadBehind(draft);
        if (draft.Qualifier == QuantityQualifier.Exact && previous is not null && previous.End == draft.Start - 1 && atoms.KindAt(previous.End) == AtomKind.Open
            && previous.Qualifier is not (QuantityQualifier.Vague or QuantityQualifier.Approx or QuantityQualifier.Range))
        {
            draft.Qualifier = previous.Qualifier;
        }
        SetBounds(draft);
    }

    private bool TryReadSign(int at, out QuantityQualifier qualifier, out int first)
    {
        first = at;
        if (atoms.At(at) is "=" && atoms.KindAt(at - 1) is AtomKind.Less or AtomKind.Greater)
        {
            first = at - 1;
            qualifier = atoms.KindAt(first) == AtomKind.Less ? QuantityQualifier.AtMost : QuantityQualifier.AtLeast;
            return true;
        }
        qualifier = atoms.KindAt(at) switch
        {
            AtomKind.About when atoms.KindAt(at - 1) is not AtomKind.Digits => QuantityQualifier.Approx,
            AtomKind.Less => QuantityQualifier.LessThan,
            AtomKind.Greater => QuantityQualifier.MoreThan,
            AtomKind.Hyphen when atoms.Is(at - 1, "sub") => QuantityQualifier.LessThan,
            _ => QuantityQualifier.Exact,
        };
        return qualifier != QuantityQualifier.Exact;
    }

    private bool TryReadBefore(QuantityDraft draft, out QuantityQualifier qualifier, out int first)
    {
        var end = draft.Start;
        Span<char> key = stackalloc char[48];
        for (var length = LongestBound; length >= 1; length--)
        {
            first = end - length;
            var size = atoms.Join(first, length, key);
            if (size > 0 && atoms.Lexicon.Bounds.TryGet(key[..size], out qualifier) && Allows(draft, first, key[..size]))
            {
                return true;
            }
        }
        (qualifier, first) = (QuantityQualifier.Exact, draft.Start);
        return false;
    }

    /// <summary>"some" needs a number that can be rough; "within" a distance; "beyond" and "below" are no bounds behind a verb of place.</summary>
    private bool Allows(QuantityDraft draft, int first, ReadOnlySpan<char> words)
    {
        if (words.Equals("some", StringComparison.OrdinalIgnoreCase))
        {
            return draft.Phrase.Value >= 3 || draft.IsMeasured;
        }
        if (words.Equals("within", StringComparison.OrdinalIgnoreCase))
        {
            return draft.IsMeasured && draft.UnitMeasure != QuantityMeasure.Duration;
        }
        return !(words.Equals("up to", StringComparison.OrdinalIgnoreCase) && (atoms.IsAny(first - 1, "back", "lead") || atoms.Is(first - 1, "moved")));
    }

    /// <summary>"or more", "or so", "+", "at least" behind the number or its noun.</summary>
    private void ReadBehind(QuantityDraft draft)
    {
        if (draft.Phrase.IsVague || draft.Qualifier is not (QuantityQualifier.Exact or QuantityQualifier.Approx))
        {
            return;
        }
        if (atoms.KindAt(draft.Phrase.End) == AtomKind.Plus || (atoms.Is(draft.Phrase.End, "plus") && atoms.IsGlued(draft.Phrase.End)))
        {
            draft.Qualifier = QuantityQualifier.AtLeast;
            return;
        }
        if (atoms.KindAt(draft.Phrase.End) == AtomKind.Hyphen && atoms.IsAny(draft.Phrase.End + 1, "odd", "plus"))
        {
            draft.Qualifier = atoms.Is(draft.Phrase.End + 1, "odd") ? QuantityQualifier.Approx : QuantityQualifier.AtLeast;
            return;
        }
        if (!TryReadBehind(draft, draft.Phrase.End))
        {
            TryReadBehind(draft, draft.End);
        }
    }

    /// <summary>Steps over a bound between number and noun: "500 or more guests", "500+ tents", "20-odd families".</summary>
    public int SkipBehind(int at)
    {
        if (atoms.KindAt(at) == AtomKind.Plus)
        {
            return at + 1;
        }
        if (atoms.KindAt(at) == AtomKind.Hyphen && atoms.IsAny(at + 1, "odd", "plus"))
        {
            return at + 2;
        }
        return atoms.IsAny(at, "or", "and") && atoms.IsAny(at + 1, "more", "so") && !atoms.Is(at + 2, "than") ? at + 2 : at;
    }

    private bool TryReadBehind(QuantityDraft draft, int at)
    {
        Span<char> key = stackalloc char[48];
        for (var length = 3; length >= 1; length--)
        {
            var size = atoms.Join(at, length, key);
            if (size > 0 && atoms.Lexicon.BoundsBehind.TryGet(key[..size], out var bound) && !atoms.Is(at + length, "than") && !StartsNext(at + length, length))
            {
                draft.Qualifier = bound;
                draft.End = Math.Max(draft.End, at + length);
                return true;
            }
        }
        return false;
    }

    /// <summary>"killed two, at least five others": the bound belongs to the next number.</summary>
    private bool StartsNext(int at, int length) =>
        length > 1 && atoms.Is(at - length, "at") && (atoms.KindAt(at) is AtomKind.Digits or AtomKind.Currency || atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out _));

    public static void SetBounds(QuantityDraft draft)
    {
        var value = draft.Phrase.Value;
        // One above and one below for counts; measures have no next number.
        var step = draft.Phrase.IsInteger && !draft.IsMeasured ? 1 : 0;
        (draft.Value, draft.Min, draft.Max) = draft.Qualifier switch
        {
            QuantityQualifier.Vague => (null, value, draft.Phrase.High),
            QuantityQualifier.Approx => (value, null, null),
            QuantityQualifier.MoreThan => (value, value + step, null),
            QuantityQualifier.AtLeast => (value, value, null),
            QuantityQualifier.LessThan => (value, null, value - step),
            QuantityQualifier.AtMost => (value, null, value),
            _ => ((decimal?)value, (decimal?)value, (decimal?)value),
        };
    }
}
