using ClaimExtract.Analysis.Coreferring;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Tells who a source is: as written where it is named, pronouns and bare nouns by what they stand for.</summary>
internal sealed class SourceNaming(TaggedText tagged, Coreferences coreferences, MentionReader reader)
{
    /// <summary>"I", "we", "our ministry": whoever speaks the words around it.</summary>
    public bool IsFirstPerson(TokenRange part) => MentionWords.Pronouns.TryGetValue(tagged.Text[part.Start], out var target) && target == "speaker"
        && (part.Length == 1 || tagged.Text.Is(part.Start, "our") || tagged.Text.Is(part.Start, "my"));

    /// <returns>Null for a relative pronoun that stands for nobody.</returns>
    public Source? Read(TokenRange part, int sentence)
    {
        var written = reader.Read(part, sentence);
        var index = coreferences.WithHead(written.Head);
        var link = index < 0 ? CoreferenceLink.None : coreferences.LinkOf(index);
        if (link.IsNone)
        {
            return written.Form != MentionForm.Pronoun || !IsRelative(written) ? Named(written, index, "")
                : part.Length > 1 ? Read(new TokenRange(part.Start + 1, part.End), sentence)
                : null;
        }
        return written.Form == MentionForm.Name || HasName(written) ? Named(written, index, "")
            : link.Rule == CoreferenceRules.Relative ? Named(coreferences.Mentions[link.Antecedent], link.Antecedent, link.Rule)
            : Named(MeantAt(index), index, link.Rule);
    }

    /// <summary>"The Interpol spokesman": named well enough.</summary>
    private bool HasName(Mention mention)
    {
        for (var token = mention.Tokens.Start; token < mention.Tokens.End; token++)
        {
            if (token != mention.Head && tagged.PartsOfSpeech[token] == PartOfSpeech.ProperNoun)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The fullest form given before; a later one only where there is none.</summary>
    private Mention MeantAt(int index) =>
        InSameSentence(index) ?? (coreferences.FullestSoFar(index) is { Form: not MentionForm.Pronoun } before ? before : coreferences.Canonical(index));

    /// <summary>"Ruiz told them to stay away; he fears …": the name stands in the sentence as it is.</summary>
    private Mention? InSameSentence(int index)
    {
        var sentence = coreferences.Mentions[index].Sentence;
        // Links to a later speaker are not followed: they could lead round.
        for (var link = coreferences.LinkOf(index); !link.IsNone && link.Antecedent < index && coreferences.Mentions[link.Antecedent].Sentence == sentence; link = coreferences.LinkOf(index))
        {
            index = link.Antecedent;
            if (coreferences.Mentions[index] is { Form: MentionForm.Name } named)
            {
                return named;
            }
        }
        return null;
    }

    private Source Named(Mention mention, int index, string rule)
    {
        var name = TextOf(mention);
        var full = index < 0 ? mention : coreferences.Canonical(index);
        var kind = index < 0 ? mention.Kind : coreferences.KindOf(index);
        return new Source
        {
            Name = name,
            FullName = full.Form == MentionForm.Pronoun ? name : TextOf(full),
            Kind = kind == SourceKind.Unknown ? mention.Kind : kind,
            IsAnonymous = mention is { Class: MentionClass.Person, Form: MentionForm.Noun, Kind: not SourceKind.Person },
            Affiliation = Affiliations.Of(name),
            Mention = tagged.Text.SpanOf(mention.Tokens),
            ResolvedBy = rule,
        };
    }

    private bool IsRelative(Mention mention) => MentionWords.Pronouns.TryGetValue(tagged.Text[mention.Head], out var target) && target == "relative";

    private string TextOf(Mention mention) => tagged.Text.SpanOf(mention.Tokens).In(tagged.Text.Text).ToString().ReplaceLineEndings(" ");
}
