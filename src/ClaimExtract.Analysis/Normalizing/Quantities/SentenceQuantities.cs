using System.Collections.Immutable;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The steps from the atoms of one sentence to its quantities, in order.</summary>
internal sealed class SentenceQuantities
{
    private readonly string _text;
    private readonly AtomList _atoms;
    private readonly NumberReader _numbers;
    private readonly CurrencyReader _currencies;
    private readonly NameNumbers _names;
    private readonly UnitReader _units;
    private readonly BoundReader _bounds;
    private readonly RangeJoiner _ranges;
    private readonly EllipsisResolver _ellipsis;
    private readonly MeasureFinder _measures;
    private readonly ChangeFinder _changes;
    private readonly RatioFinder _ratios;
    private readonly List<QuantityDraft> _drafts = [];

    public SentenceQuantities(TaggedText text, QuantityLexicon lexicon)
    {
        _text = text.Text.Text;
        _atoms = new AtomList(text, lexicon);
        _numbers = new NumberReader(_atoms);
        _currencies = new CurrencyReader(_atoms);
        _names = new NameNumbers(_atoms);
        _bounds = new BoundReader(_atoms);
        _units = new UnitReader(_atoms, _bounds);
        _ranges = new RangeJoiner(_atoms);
        _ellipsis = new EllipsisResolver(_atoms);
        _measures = new MeasureFinder(_atoms);
        _changes = new ChangeFinder(_atoms);
        _ratios = new RatioFinder(_atoms);
    }

    public void Find(TokenRange tokens, ReadOnlySpan<TextSpan> timeSpans, ImmutableArray<Quantity>.Builder found)
    {
        _atoms.Fill(tokens);
        _drafts.Clear();
        ReadNumbers(timeSpans);
        CentsJoiner.Join(_atoms, _drafts);
        _ranges.Join(_drafts);
        _drafts.RemoveAll(draft => !SingleOne.Counts(_atoms, draft));
        _ratios.Find(_drafts);
        _ellipsis.Resolve(_drafts);
        for (var i = 0; i < _drafts.Count; i++)
        {
            _measures.Find(_drafts[i], _drafts, i);
        }
        _measures.ShareBackwards(_drafts);
        for (var i = 0; i < _drafts.Count; i++)
        {
            _changes.Find(_drafts[i], i > 0 ? _drafts[i - 1] : null);
            _drafts[i].Scope = ScopeFinder.Find(_atoms, _drafts[i]);
            found.Add(ToQuantity(_drafts[i]));
        }
    }

    private void ReadNumbers(ReadOnlySpan<TextSpan> timeSpans)
    {
        for (var at = 0; at < _atoms.Count;)
        {
            var isMoney = _currencies.IsMoneyBefore(at);
            if (!_numbers.TryRead(at, isMoney, out var phrase))
            {
                at++;
                continue;
            }
            at = phrase.End;
            if (!isMoney && _names.IsName(phrase))
            {
                if (_drafts.Count > 0 && _drafts[^1].End == phrase.Start - 1 && _atoms.KindAt(phrase.Start - 1) == AtomKind.Hyphen && !AgeNumbers.IsAge(_atoms, phrase))
                {
                    _drafts.RemoveAt(_drafts.Count - 1);  // "16-18 Mill Road"
                }
                continue;
            }
            var draft = new QuantityDraft { Phrase = Signed(phrase) };
            _units.Read(draft);
            if (IsTime(draft, timeSpans) || !IsCompound(draft) || _units.IsCaliber(draft))
            {
                continue;
            }
            _bounds.Read(draft, _drafts.Count > 0 ? _drafts[^1] : null);
            var taken = _drafts.Count > 0 ? _drafts[^1].End : 0;
            if (phrase.End <= taken)
            {
                continue;                                 // inside the noun of the one before: "two 9-mm pistols"
            }
            if (taken > draft.Phrase.Start)
            {
                _drafts[^1].End = draft.Phrase.Start;
            }
            draft.Start = Math.Max(draft.Start, Math.Min(taken, draft.Phrase.Start));
            _drafts.Add(draft);
            at = Math.Max(at, draft.Head < 0 && draft.IsMeasured ? draft.End : at);
        }
    }

    /// <summary>A minus before the number: a word, or a sign with nothing glued before it.</summary>
    private NumberPhrase Signed(NumberPhrase phrase)
    {
        var before = phrase.Start - 1;
        var isWord = _atoms.IsAny(before, "minus", "negative");
        var isSign = _atoms.KindAt(before) == AtomKind.Hyphen && _atoms.IsGlued(phrase.Start)
            && ((!_atoms.IsGlued(before) && _atoms.KindAt(before - 1) != AtomKind.Digits) || _atoms.KindAt(before - 1) is AtomKind.Currency or AtomKind.Open or AtomKind.Less or AtomKind.Greater || _atoms.At(before - 1) is "=" || _atoms.Is(before - 1, "minus"));
        return isWord || isSign ? phrase with { Value = -phrase.Value, Start = phrase.Start - 1 } : phrase;
    }

    private bool IsTime(QuantityDraft draft, ReadOnlySpan<TextSpan> timeSpans)
    {
        if (draft.UnitMeasure == QuantityMeasure.Duration)
        {
            return false;
        }
        var span = _atoms.SpanOf(draft.Phrase.Start, draft.Phrase.End);
        var (low, high) = (0, timeSpans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (timeSpans[middle].End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        // A bare number is a year only where the rules for years say so; those were asked before.
        return low < timeSpans.Length && timeSpans[low].Overlaps(span) && !IsBareNumber(timeSpans[low]);
    }

    private bool IsBareNumber(TextSpan time)
    {
        foreach (var unit in time.In(_text))
        {
            if (unit is not ((>= '0' and <= '9') or ' ' or '-' or '–'))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Word compounds that describe rather than count are dropped: "two-way", "three-party".</summary>
    private bool IsCompound(QuantityDraft draft)
    {
        var phrase = draft.Phrase;
        var isCompound = phrase.Form == NumberForm.Words && _atoms.KindAt(phrase.End) == AtomKind.Hyphen && _atoms.IsGlued(phrase.End)
            && _atoms.KindAt(phrase.End + 1) == AtomKind.Word && _atoms.IsGlued(phrase.End + 1);
        return !isCompound || draft.IsMeasured || draft.Class is NounClass.Person or NounClass.Force || _atoms.IsAny(phrase.End + 1, "strong", "cylinder");
    }

    private Quantity ToQuantity(QuantityDraft draft) => new()
    {
        Span = _atoms.SpanOf(draft.Start, draft.End),
        Number = _atoms.SpanOf(draft.Phrase.Start, draft.Phrase.End),
        Value = draft.Value,
        Min = draft.Min,
        Max = draft.Max,
        Qualifier = draft.Qualifier,
        Unit = draft.Unit,
        Measure = draft.Measure,
        Scope = draft.Scope,
        Change = draft.Change,
        Ratio = draft.Ratio,
    };
}
