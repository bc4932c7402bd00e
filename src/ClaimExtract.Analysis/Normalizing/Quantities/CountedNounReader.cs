using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The noun that a number counts, also behind "of the", and what it stands for.</summary>
internal sealed class CountedNounReader(AtomList atoms)
{
    private readonly NounPhraseReader _nouns = new(atoms);

    public void Read(QuantityDraft draft, int at)
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
            Set(draft, noun.Head, noun.End);
        }
        else if (!takesOf && TreeHead(phrase) is var head and >= 0)
        {
            Set(draft, head, head + 1);
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

    public void Set(QuantityDraft draft, int head, int end)
    {
        var unit = Singular.Of(atoms.At(head), atoms.Lexicon);
        unit = atoms.IsCapitalized(head) && !atoms.Tagged.Entities.IsEmpty && atoms.EntityAt(head) is null && !char.IsUpper(unit[^1]) ? unit.ToLowerInvariant() : unit;    // a heading's capital
        (draft.Unit, draft.Head, draft.End) = (unit, head, end);
        draft.Class = atoms.Lexicon.Nouns.TryGet(unit, out var known) ? known : IsNameOfPeople(head) ? NounClass.Person : NounClass.Thing;
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
            MeasureUnitReader.Set(draft, time, end);                        // "four long days";
        }
    }

    /// <summary>The noun that the tree ties a number to, where words in between hide it: "nine privately owned, light aircraft"; -1 where there is none.</summary>
    private int TreeHead(in NumberPhrase phrase)
    {
        var number = atoms.TokenAt(phrase.End - 1);
        var head = atoms.Tagged.Heads[number];
        if (head <= number || head - number > 8 || atoms.KindAt(phrase.End) != AtomKind.Word || atoms.IsAny(phrase.End, "more", "other")
            || atoms.PartOfSpeechAt(phrase.End) is not (PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || atoms.Tagged.Relations[number] != DependencyRelation.NumericModifier || !atoms.Tagged.IsNoun(head))
        {
            return -1;
        }
        var at = phrase.End;
        while (atoms.KindAt(at) != AtomKind.None && atoms.TokenAt(at) < head)
        {
            if (atoms.Tagged.IsVerb(atoms.TokenAt(at)) && atoms.Tagged.Relations[atoms.TokenAt(at)] != DependencyRelation.AdjectivalModifier)
            {
                return -1;
            }
            at++;
        }
        return atoms.KindAt(at) == AtomKind.Word && atoms.KindAt(at + 1) != AtomKind.Hyphen ? at : -1;
    }

    /// <summary>"Iraqis": a capital within the sentence, unless the entities say that it names no people.</summary>
    private bool IsNameOfPeople(int head) =>
        head > 0 && atoms.IsCapitalized(head)
        && (atoms.Tagged.Entities.IsEmpty || atoms.EntityAt(head)?.Kind is EntityKind.Group or EntityKind.Person or EntityKind.Organization);

    private static bool IsPeople(NounClass noun) => noun is NounClass.Person or NounClass.Force;

    public bool IsWeapon(int at)
    {
        var noun = _nouns.Read(at, isSingular: true);
        return noun.Head >= 0 && atoms.Lexicon.Nouns.TryGet(Singular.Of(atoms.At(noun.Head), atoms.Lexicon), out var known) && known == NounClass.Weapon;
    }

    private bool IsPartitive(int at) =>
        IsDeterminer(at) || IsReference(at) || atoms.IsCapitalized(at);

    private bool IsDeterminer(int at) =>
        atoms.IsAny(at, "the", "these") || atoms.IsAny(at, "those", "their") || atoms.IsAny(at, "his", "her") || atoms.IsAny(at, "its", "our") || atoms.IsAny(at, "my", "your") || atoms.IsAny(at, "all", "such")
        || (atoms.IsAny(at, "a", "an") && atoms.KindAt(at + 1) == AtomKind.Word);

    private bool IsReference(int at) =>
        atoms.IsAny(at, "them", "whom") || atoms.IsAny(at, "which", "us") || atoms.Is(at, "you")
        || (IsDeterminer(at - 1) && atoms.IsIn(at, atoms.Lexicon.PhraseStops) && !(atoms.Lexicon.Predicates.TryGet(atoms.At(at), out var word) && word.Role == PredicateRole.State));
}
