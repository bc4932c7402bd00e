using System.Collections.Immutable;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Drafts → attributions: who each source is, with pronouns and bare nouns resolved, and the chain of who reports whom.</summary>
internal sealed class SourceResolver(TaggedText tagged, SourceNouns nouns, WordList pronouns)
{
    private readonly MentionReader _reader = new(tagged, nouns);
    private readonly Antecedents _antecedents = new();
    private readonly Dictionary<AttributionDraft, ImmutableArray<Source>> _chains = [];

    /// <summary>The chain of a draft, outermost first. Drafts are asked in text order, so that antecedents are known.</summary>
    public ImmutableArray<Source> ChainOf(AttributionDraft draft)
    {
        if (_chains.TryGetValue(draft, out var known))
        {
            return known;
        }
        ImmutableArray<Source> chain = draft.GoesOnFrom is { } earlier ? ChainOf(earlier) : draft.Outer is { } outer ? ChainOf(outer) : [];
        if (draft.Source.Count > 0 && OwnSource(draft) is { } own)
        {
            chain = chain.Add(own);
        }
        _chains[draft] = chain;
        return chain;
    }

    private Source? OwnSource(AttributionDraft draft)
    {
        var mentions = new List<(SourceMention Written, SourceMention Named)>();
        foreach (var part in draft.Source.SelectMany(range => Conjuncts.Split(tagged, range)))
        {
            var written = _reader.Read(part, draft.Sentence);
            if (Resolve(part, written, draft) is { } named)
            {
                mentions.Add((written, named));
            }
        }
        if (mentions.Count == 0)
        {
            return null;
        }
        var first = mentions[0].Named;
        foreach (var (written, named) in mentions)
        {
            _antecedents.Add(ReferenceEquals(written, named) ? written : named with { Sentence = draft.Sentence });
        }
        return new Source
        {
            Name = string.Join(" ; ", mentions.Select(m => m.Named.Name)),
            FullName = string.Join(" ; ", mentions.Select(m => (_antecedents.Fullest(m.Named) ?? m.Named).Name)),
            Kind = (_antecedents.Fullest(first) ?? first).Kind is var kind && kind != SourceKind.Unknown ? kind : first.Kind,
            IsAnonymous = mentions.TrueForAll(m => IsAnonymous(m.Named)),
            Affiliation = Affiliations.Of(first.Name),
            Mention = first.Span,
        };
    }

    /// <summary>The mention itself, or what a pronoun or bare noun stands for; null when a pronoun stands for nobody known.</summary>
    private SourceMention? Resolve(TokenRange range, SourceMention written, AttributionDraft draft)
    {
        var isBare = range.Length <= 2 && !written.IsNamed;
        if (range.Length == 1 && pronouns.TryGetValue(tagged.Text[range.Start], out var target))
        {
            return target switch
            {
                "relative" => BeforeRelative(range.Start, draft.Sentence),
                "speaker" => SpeakerAround(range.Start, draft),
                _ => _antecedents.ForPronoun(target, draft.Sentence),
            };
        }
        return isBare && IsDefinite(range.Start) ? _antecedents.ForBareNoun(written) ?? written : written;
    }

    private bool IsDefinite(int token)
    {
        var first = tagged.Text[token];
        return first.Equals("the", StringComparison.OrdinalIgnoreCase) || first.Equals("this", StringComparison.OrdinalIgnoreCase)
            || (token > 0 && tagged.Text.Is(token - 1, "the"));
    }

    /// <summary>The noun phrase right before "who" or "which".</summary>
    private SourceMention? BeforeRelative(int token, int sentence)
    {
        var start = tagged.Text.Sentences[sentence].Tokens.Start;
        var end = token;
        while (end > start && tagged.Text.Tokens[end - 1].Kind == TokenKind.Punctuation)
        {
            end--;
        }
        var first = end;
        while (first > start && tagged.PartsOfSpeech[first - 1] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner)
        {
            first--;
        }
        return first < end ? _reader.Read(new TokenRange(first, end), sentence) : null;
    }

    /// <summary>"I" inside a quotation is whoever speaks it.</summary>
    private SourceMention? SpeakerAround(int token, AttributionDraft draft)
    {
        var around = _chains.FirstOrDefault(pair => pair.Key != draft && pair.Key.Covers(token) && pair.Value.Length > 0);
        return around.Key is null ? null : new SourceMention
        {
            Name = around.Value[^1].Name, Span = around.Value[^1].Mention, Sentence = draft.Sentence, Kind = around.Value[^1].Kind,
            IsNamed = true, IsPlural = false, Head = around.Value[^1].Name.Split(' ')[^1],
        };
    }

    private static bool IsAnonymous(SourceMention mention) =>
        mention.IsPerson && mention.Kind != SourceKind.Person && char.IsLower(mention.Head[0]);
}
