using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Finds the head noun behind a number: by parts of speech where there are any, else by plural endings and stop words.</summary>
internal sealed class NounPhraseReader(AtomList atoms)
{
    private const int Reach = 14;

    /// <param name="start">First atom behind the number, and behind "of the" where that follows.</param>
    /// <param name="isSingular">One is counted, or a share: no plural ending is to be expected.</param>
    public NounPhrase Read(int start, bool isSingular)
    {
        var (head, last, at) = (-1, -1, AfterCaliber(start));
        for (; at < start + Reach; at++)
        {
            if (atoms.KindAt(at) != AtomKind.Word)
            {
                if (at > start && IsInsideName(at))
                {
                    continue;
                }
                break;
            }
            if (at > start && IsPossessive(at))
            {
                (head, last) = (-1, -1);
                continue;
            }
            if (IsEnd(at, start, head, isSingular))
            {
                break;
            }
            if (atoms.Is(at, "and") || atoms.Is(at, "or"))
            {
                continue;
            }
            last = at;
            if (IsHead(at, isSingular))
            {
                head = at;
            }
        }
        head = head >= 0 ? head : Fallback(start, last, isSingular);
        return new NounPhrase(head >= 0 ? head + 1 : start, head);
    }

    /// <summary>Steps over the measure that tells of which size the counted things are: "two 105 mm howitzers", "six 500-pound bombs".</summary>
    public int AfterCaliber(int at)
    {
        if (atoms.KindAt(at) != AtomKind.Digits)
        {
            return at;
        }
        var isTied = atoms.KindAt(at + 1) == AtomKind.Hyphen && atoms.IsGlued(at + 1) && atoms.IsGlued(at + 2);
        var unit = isTied ? at + 2 : at + 1;
        var isUnit = atoms.IsAny(unit, "mm", "millimetre") || atoms.IsAny(unit, "caliber", "calibre") || atoms.Is(unit, "millimeter")
            || (isTied && (atoms.IsIn(unit, atoms.Lexicon.Units) || atoms.IsIn(unit, atoms.Lexicon.UnitSigns)));
        return isUnit && atoms.KindAt(unit + 1) == AtomKind.Word ? unit + 1 : at;
    }

    /// <summary>A plural, whatever the tagger says of its noun or verb ending; for one thing, any noun that is tagged.</summary>
    private bool IsHead(int at, bool isSingular) => isSingular
        ? atoms.PartOfSpeechAt(at) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        : Singular.IsPlural(atoms.At(at), atoms.Lexicon) && atoms.PartOfSpeechAt(at) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Other or PartOfSpeech.Adjective;

    private bool IsEnd(int at, int start, int head, bool isSingular)
    {
        if (atoms.Is(at, "and") || atoms.Is(at, "or"))
        {
            return head >= 0 || at == start || !LeadsToPlural(at + 1);
        }
        if (atoms.IsIn(at, atoms.Lexicon.PhraseStops) && atoms.At(at) is not "US" && !(at > start && atoms.KindAt(at - 1) == AtomKind.Hyphen && atoms.IsGlued(at)))
        {
            return !(head < 0 && IsAdjectival(at));
        }
        if (IsCountWord(at))
        {
            return true;
        }
        if (head < 0 && at > start && atoms.KindAt(at - 1) == AtomKind.Hyphen && atoms.IsGlued(at))
        {
            return false;                                 // within a compound: "surface-to-air missiles"
        }
        if (!isSingular && head >= 0)
        {
            return !IsHead(at, isSingular);               // "sports clubs" goes on, "soldiers work" does not
        }
        return atoms.PartOfSpeechAt(at) switch
        {
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun => false,
            PartOfSpeech.Adjective or PartOfSpeech.Adverb => head >= 0,
            PartOfSpeech.Verb => head >= 0 || !LeadsToPlural(at + 1),
            PartOfSpeech.Other => isSingular && IsVerbLike(at),
            PartOfSpeech.Numeral => false,
            _ => true,
        };
    }

    /// <summary>A participle before its noun: "several wounded fighters".</summary>
    private bool IsAdjectival(int at) =>
        (atoms.Is(at, "other") || atoms.Is(at, "former") || atoms.Is(at, "more") || atoms.Is(at, "such") || atoms.Is(at, "daily")
            || (atoms.Lexicon.Predicates.TryGet(atoms.At(at), out var word) && word.Role is PredicateRole.Both or PredicateRole.State)
            || atoms.IsAny(at, "armed", "wanted") || atoms.IsAny(at, "older", "younger") || atoms.IsAny(at, "smaller", "larger"))
        && atoms.KindAt(at + 1) == AtomKind.Word && LeadsToPlural(at + 1);

    /// <summary>A plural noun comes within three words, and no stop word before it.</summary>
    private bool LeadsToPlural(int at)
    {
        for (var end = at + 5; at < end && (atoms.KindAt(at) == AtomKind.Word || (atoms.KindAt(at) == AtomKind.Hyphen && atoms.IsGlued(at))) && !atoms.IsIn(at, atoms.Lexicon.PhraseStops); at++)
        {
            if (Singular.IsPlural(atoms.At(at), atoms.Lexicon) || atoms.PartOfSpeechAt(at) is PartOfSpeech.Noun)
            {
                return true;
            }
        }
        return false;
    }

    private bool IsVerbLike(int at)
    {
        var word = atoms.At(at);
        return (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal))
            && (atoms.KindAt(at + 1) != AtomKind.Word || atoms.IsIn(at + 1, atoms.Lexicon.PhraseStops)) && !atoms.Lexicon.Nouns.TryGet(word, out _);
    }

    private bool IsCountWord(int at) =>
        atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out var word) && (word.Kind == NumberWordKind.Cardinal || atoms.At(at).Length > 4)
        && word.Kind != NumberWordKind.Denominator;

    private bool IsPossessive(int at) => atoms.At(at) is "'s" or "’s" or "'" or "’";

    /// <summary>Hyphens and numerals inside names: "AK-47 rifles", "al-Qaeda leaders".</summary>
    private bool IsInsideName(int at) =>
        (atoms.KindAt(at) == AtomKind.Hyphen && atoms.IsGlued(at) && (atoms.IsGlued(at + 1) || atoms.IsCapitalized(at + 1)))
        || (atoms.KindAt(at) == AtomKind.Digits && atoms.IsGlued(at) && atoms.KindAt(at - 1) is AtomKind.Hyphen or AtomKind.Word)
        || (atoms.KindAt(at) == AtomKind.Digits && atoms.KindAt(at + 1) == AtomKind.Hyphen && atoms.IsGlued(at + 1) && atoms.IsGlued(at + 2))
        || (atoms.At(at) is "'" or "’" && atoms.IsGlued(at) && atoms.KindAt(at + 1) == AtomKind.Word);

    private int Fallback(int start, int last, bool isSingular)
    {
        if (last < 0)
        {
            return -1;
        }
        return isSingular || atoms.Lexicon.Nouns.TryGet(atoms.At(last), out _) || (atoms.PartOfSpeechAt(last) == PartOfSpeech.Noun && !atoms.IsCapitalized(last)) ? last : -1;
    }
}
