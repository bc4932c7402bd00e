using System.Collections.Immutable;
using ClaimExtract.Analysis.Coreferring;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Drafts → the chain of who reports whom, outermost first.</summary>
internal sealed class SourceResolver(SpeechDraft speech, SourceNouns nouns, Coreferences coreferences, MentionReader reader)
{
    private readonly TaggedText _tagged = speech.Tagged;
    private readonly SourceNaming _naming = new(speech.Tagged, coreferences, reader);
    private readonly Dictionary<AttributionDraft, ImmutableArray<Source>> _chains = [];

    /// <summary>Drafts are asked in text order, an outer one before what is nested in it.</summary>
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

    /// <summary>Its sources side by side as one link; null where it is the author's own "I".</summary>
    private Source? OwnSource(AttributionDraft draft)
    {
        var sources = new List<Source>();
        foreach (var part in draft.Source.SelectMany(range => Conjuncts.Split(_tagged, range)))
        {
            var source = _naming.IsFirstPerson(part) ? SpeakerAround(part.Start, draft) : _naming.Read(part, draft.Sentence);
            if (source is not null)
            {
                sources.Add(source);
            }
        }
        return sources.Count < 2 ? sources.FirstOrDefault() : sources[0] with
        {
            Name = string.Join(" ; ", sources.Select(s => s.Name)),
            FullName = string.Join(" ; ", sources.Select(s => s.FullName)),
            IsAnonymous = sources.TrueForAll(s => s.IsAnonymous),
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

    /// <summary>"I" inside a quotation is whoever speaks it.</summary>
    private Source? SpeakerAround(int token, AttributionDraft draft)
    {
        foreach (var other in speech.SpeakingIn(new TokenRange(token, token + 1)))
        {
            if (other != draft && _chains.TryGetValue(other, out var chain) && chain is [.., var speaker])
            {
                return speaker with { ResolvedBy = CoreferenceRules.Speaker };
            }
        }
        return null;
    }
}
