using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Reads a phrase as a mention: form, class, kind, number, gender.</summary>
internal sealed class MentionReader(TaggedText tagged, NounClasses classes)
{
    private readonly SegmentedText _text = tagged.Text;

    /// <param name="range">The phrase; articles and marks at its ends are dropped.</param>
    public Mention Read(TokenRange range, int sentence) => Read(range, sentence, -1);

    /// <param name="head">Where the parse knows it; -1 else.</param>
    public Mention Read(TokenRange range, int sentence, int head)
    {
        var trimmed = IsRelative(range.Start) ? new TokenRange(range.Start, range.Start + 1) : MentionExtent.Trim(tagged, range);
        trimmed = head < 0 || trimmed.Contains(head) ? trimmed : new TokenRange(head, head + 1);
        head = head < 0 ? MentionExtent.HeadOf(tagged, trimmed) : head;
        if (head + 2 < trimmed.End && _text.Is(head + 1, "by") && classes.TryFind(_text[head], out var document, out _) && document == SourceKind.Document)
        {
            // "a report by the Journal": the Journal speaks.
            var author = Read(new TokenRange(head + 2, trimmed.End), sentence, -1);
            return author with { Document = head, Kind = author.Kind == SourceKind.Unknown ? SourceKind.Document : author.Kind };
        }
        var name = NameExtent.In(tagged, trimmed, head);
        var form = trimmed.Length == 1 && MentionWords.Pronouns.Contains(_text[head]) ? MentionForm.Pronoun
            : name.Length == 0 || IsTitleOrPeople(name) ? MentionForm.Noun : MentionForm.Name;
        var (kind, isPlural) = KindOf(trimmed, head);
        return new Mention
        {
            Tokens = trimmed,
            Name = form == MentionForm.Name ? name : default,
            Head = head,
            Sentence = sentence,
            Form = form,
            Class = form == MentionForm.Pronoun ? MentionClass.Unknown : ClassOf(form, name, head, kind),
            Kind = kind,
            Gender = GenderIn(trimmed, name, head),
            IsPlural = form == MentionForm.Pronoun ? _text.Is(head, "they") || _text.Is(head, "them") || _text.Is(head, "their") : form == MentionForm.Noun && isPlural,
            IsDefinite = form == MentionForm.Name || IsDefiniteAt(trimmed.Start),
        };
    }

    /// <summary>"The Minister", "Officials": no name, whatever the letter case.</summary>
    private bool IsTitleOrPeople(TokenRange name)
    {
        var last = name.End - 1;
        if (!classes.TryFind(_text[last], out _, out var isPlural)
            || (tagged.EntityAt(last) is { Kind: EntityKind.Person, Tokens.Length: > 1 } && !MentionWords.IsTitle(_text[last])))
        {
            return false;
        }
        return isPlural || (name.Length == 1 && char.IsLower(_text[last][0])) || classes.Of(_text[last]) is MentionClass.Person or MentionClass.Document;
    }

    private bool IsRelative(int token) => MentionWords.Pronouns.TryGetValue(_text[token], out var target) && target == "relative" && !_text.Is(token, "that");

    private bool IsDefiniteAt(int start)
    {
        var before = start > 0 ? start - 1 : start;
        return IsDefiniteWord(start) || IsDefiniteWord(before);

        bool IsDefiniteWord(int token) =>
            _text.Is(token, "the") || _text.Is(token, "this") || _text.Is(token, "that") || _text.Is(token, "these") || _text.Is(token, "those") || _text.Is(token, "same");
    }

    /// <summary>By the head noun; else by a title before the name or an apposition behind it: "Gen. Hassan", "Bohl, a researcher".</summary>
    private (SourceKind Kind, bool IsPlural) KindOf(TokenRange range, int head)
    {
        if (classes.TryFind(_text[head], out var kind, out var isPlural))
        {
            return (kind, isPlural);
        }
        for (var token = range.Start; token < range.End; token++)
        {
            if (classes.TryFind(_text[token], out var found, out _) && found is not (SourceKind.Unknown or SourceKind.Government))
            {
                kind = token < head || kind == SourceKind.Unknown ? found : kind;
            }
        }
        var isName = tagged.PartsOfSpeech[head] == PartOfSpeech.ProperNoun;
        var looksLikePerson = tagged.EntityAt(head) is { } entity
            ? entity.Kind == EntityKind.Person
            : isName && head > range.Start && tagged.PartsOfSpeech[head - 1] == PartOfSpeech.ProperNoun;
        isPlural = tagged.PartsOfSpeech[head] == PartOfSpeech.Noun && _text[head].EndsWith("s", StringComparison.Ordinal);
        return (kind == SourceKind.Unknown && looksLikePerson ? SourceKind.Person : kind, isPlural);
    }

    private MentionClass ClassOf(MentionForm form, TokenRange name, int head, SourceKind kind)
    {
        if (form == MentionForm.Noun)
        {
            return classes.Of(_text[head]);
        }
        if (name.Start > 0 && MentionWords.IsTitle(_text[name.Start - 1]))
        {
            return MentionClass.Person;
        }
        if (name.Length == 1 && MentionWords.IsAcronym(_text[name.Start]))
        {
            // Acronyms are seldom persons, whatever the entity model takes them for.
            return tagged.EntityAt(name.Start) is { Kind: EntityKind.Place } && MentionWords.Places.Contains(_text[name.Start]) ? MentionClass.Place : MentionClass.Unknown;
        }
        switch (tagged.EntityAt(name.Start)?.Kind)
        {
            case EntityKind.Person:
                return MentionClass.Person;
            case EntityKind.Organization:
                return MentionClass.Organization;
            case EntityKind.Place:
                return MentionClass.Place;
        }
        return kind switch
        {
            _ when MentionWords.FirstNames.Contains(_text[name.Start]) => MentionClass.Person,
            SourceKind.Unknown => MentionClass.Unknown,
            SourceKind.Person or SourceKind.Official or SourceKind.Expert or SourceKind.Witness => MentionClass.Person,
            SourceKind.Military => classes.TryFind(_text[head], out _, out _) ? MentionClass.Organization : MentionClass.Person,
            SourceKind.Document => MentionClass.Document,
            _ => MentionClass.Organization,
        };
    }

    /// <summary>By a title or noun before or at the head, else by the given name that opens the name; a surname tells nothing.</summary>
    private Gender GenderIn(TokenRange range, TokenRange name, int head)
    {
        for (var token = range.Start; token <= head; token++)
        {
            if (!name.Contains(token) && MentionWords.TitleGender(_text[token]) is not Gender.Unknown and var gender)
            {
                return gender;
            }
        }
        return name.Length > 1 ? MentionWords.NameGender(_text[name.Start]) : Gender.Unknown;
    }
}
