using System.Collections.Immutable;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Drafts → attributions: who each source is, with pronouns and bare nouns resolved, and the chain of who reports whom.</summary>
internal sealed class SourceResolver(SpeechDraft speech, SourceNouns nouns, WordList pronouns)
{
    private readonly TaggedText _tagged = speech.Tagged;
    private readonly MentionReader _reader = new(speech.Tagged, nouns);
    private readonly SubjectReader _subjects = new(speech.Tagged, new MentionReader(speech.Tagged, nouns));
    private readonly Antecedents _antecedents = new();
    private readonly Dictionary<AttributionDraft, ImmutableArray<Source>> _chains = [];
    private int _noted;

    /// <summary>The chain of a draft, outermost first. Drafts are asked in text order, so that antecedents are known.</summary>
    public ImmutableArray<Source> ChainOf(AttributionDraft draft)
    {
        if (_chains.TryGetValue(draft, out var known))
        {
            return known;
        }
        if (draft.Issuer is { } issuer)
        {
            return _chains[draft] = [IssuerAt(issuer)];
        }
        ImmutableArray<Source> chain = draft.GoesOnFrom is { } earlier ? ChainOf(earlier) : draft.Outer is { } outer ? ChainOf(outer) : [];
        // "Smith said he believed": one source, who speaks of himself.
        if (draft.Source.Count > 0 && OwnSource(draft) is { } own && (chain.IsEmpty || chain[^1].FullName != own.FullName))
        {
            chain = chain.Add(own);
        }
        _chains[draft] = chain;
        return chain;
    }

    private Source? OwnSource(AttributionDraft draft)
    {
        NoteSubjectsBefore(draft.Sentence);
        var mentions = new List<SourceMention>();
        foreach (var part in draft.Source.SelectMany(range => Conjuncts.Split(_tagged, range)))
        {
            if (Resolve(part, _reader.Read(part, draft.Sentence), draft) is { } named)
            {
                mentions.Add(named);
            }
        }
        if (mentions.Count == 0)
        {
            return null;
        }
        var first = mentions[0];
        foreach (var mention in mentions)
        {
            _antecedents.Add(mention with { Sentence = draft.Sentence, Speaks = true });
        }
        return new Source
        {
            Name = string.Join(" ; ", mentions.Select(m => m.Name)),
            FullName = string.Join(" ; ", mentions.Select(m => _antecedents.Fullest(m).Name)),
            Kind = _antecedents.Fullest(first).Kind is var kind && kind != SourceKind.Unknown ? kind : first.Kind,
            IsAnonymous = mentions.TrueForAll(IsAnonymous),
            Affiliation = Affiliations.Of(first.Name),
            Mention = first.Span,
        };
    }

    private Source IssuerAt(TextSpan span)
    {
        var name = span.In(_tagged.Text.Text).ToString();
        var kind = SourceKind.Unknown;
        foreach (var word in name.Split(' '))
        {
            kind = nouns.TryFind(word, out var found, out _) ? found : kind;
        }
        return new Source { Name = name, FullName = name, Kind = kind, Mention = span };
    }

    private void NoteSubjectsBefore(int sentence)
    {
        for (; _noted < sentence; _noted++)
        {
            foreach (var subject in _subjects.Read(_tagged.Text.Sentences[_noted]))
            {
                _antecedents.Add(subject);
            }
        }
    }

    /// <summary>The mention itself, or what a pronoun or bare noun stands for; null for the author's own "I".</summary>
    private SourceMention? Resolve(TokenRange range, SourceMention written, AttributionDraft draft)
    {
        if (range.Length == 1 && pronouns.TryGetValue(_tagged.Text[range.Start], out var target))
        {
            return target switch
            {
                "relative" => BeforeRelative(range.Start, draft.Sentence),
                "speaker" => SpeakerAround(range.Start, draft),
                _ => _antecedents.ForPronoun(target, draft.Sentence) is { } found ? _antecedents.Fullest(found) : written,
            };
        }
        if (_tagged.Text.Is(range.Start, "our") || _tagged.Text.Is(range.Start, "my"))
        {
            return SpeakerAround(range.Start, draft) ?? written;
        }
        return range.Length <= 4 && !written.IsNamed && IsDefinite(range.Start) && _antecedents.ForBareNoun(written) is { } named
            ? _antecedents.Fullest(named)
            : written;
    }

    private bool IsDefinite(int token) => _tagged.Text.Is(token, "the") || _tagged.Text.Is(token, "this")
        || (token > 0 && (_tagged.Text.Is(token - 1, "the") || _tagged.Text.Is(token - 1, "this")));

    /// <summary>The noun phrase right before "who" or "which".</summary>
    private SourceMention? BeforeRelative(int token, int sentence)
    {
        var start = _tagged.Text.Sentences[sentence].Tokens.Start;
        var end = token;
        while (end > start && _tagged.Text.Tokens[end - 1].Kind == TokenKind.Punctuation)
        {
            end--;
        }
        var first = end;
        while (first > start && _tagged.PartsOfSpeech[first - 1] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner)
        {
            first--;
        }
        return first < end ? _reader.Read(new TokenRange(first, end), sentence) : null;
    }

    /// <summary>"I" inside a quotation is whoever speaks it.</summary>
    private SourceMention? SpeakerAround(int token, AttributionDraft draft)
    {
        foreach (var other in speech.SpeakingIn(new TokenRange(token, token + 1)))
        {
            if (other != draft && _chains.TryGetValue(other, out var chain) && chain is [.., var speaker])
            {
                return new SourceMention
                {
                    Name = speaker.Name,
                    Span = speaker.Mention,
                    Sentence = draft.Sentence,
                    Kind = speaker.Kind,
                    IsNamed = true,
                    IsPlural = false,
                    Head = speaker.Name.Split(' ')[^1],
                };
            }
        }
        return null;
    }

    private static bool IsAnonymous(SourceMention mention) =>
        mention.IsPerson && mention.Kind != SourceKind.Person && char.IsLower(mention.Head[0]);
}
