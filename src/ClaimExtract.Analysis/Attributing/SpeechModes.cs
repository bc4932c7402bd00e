using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Tells how a source's words are given: quoted, indirect, by a document, as hearsay, carried over.</summary>
internal static class SpeechModes
{
    public static AttributionMode Of(AttributionDraft draft, ImmutableArray<Source> chain, SpeechContext context)
    {
        if (draft.IsCarriedOver)
        {
            return AttributionMode.Carryover;
        }
        if (chain.IsEmpty)
        {
            return AttributionMode.Hearsay;
        }
        if (draft.IsVerbatim || IsMainlyQuoted(draft, context))
        {
            return AttributionMode.DirectQuote;
        }
        return chain[^1].Kind is SourceKind.Document or SourceKind.Media ? AttributionMode.Document : AttributionMode.Indirect;
    }

    public static CueStance StanceOf(AttributionDraft draft, SpeechContext context)
    {
        foreach (var range in draft.Cue)
        {
            for (var token = range.Start; token < range.End; token++)
            {
                if (context.Cue(token).Kind != CueKind.None)
                {
                    return context.Cue(token).Stance;
                }
            }
        }
        return CueStance.Neutral;
    }

    /// <summary>
    /// False for wishes and judgements, for what a source knows (the article says so itself), and for words that are no known
    /// cue, unless the content is quoted.
    /// </summary>
    public static bool MakesClaims(AttributionDraft draft, SpeechContext context)
    {
        var asserts = draft.Cue.Count == 0;
        foreach (var range in draft.Cue)
        {
            for (var token = range.Start; token < range.End; token++)
            {
                var cue = context.Cue(token);
                if (cue.Kind == CueKind.Saying && token > 0 && (context.Tagged.Text.Is(token - 1, "not") || context.Tagged.Text.Is(token - 1, "n't")))
                {
                    return false; // "did not say when": nothing is claimed
                }
                asserts |= cue.Kind == CueKind.Asking || (cue.Asserts && cue is not { Kind: CueKind.Thinking, Stance: CueStance.Factive })
                    || SpeechWords.Feelings.Contains(context.Tagged.Text[token])
                    || context.Tagged.Text.Tokens[token].Kind == TokenKind.Punctuation;
            }
        }
        return asserts || (draft.Source.Count > 0 && IsMainlyQuoted(draft, context));
    }

    private static bool IsMainlyQuoted(AttributionDraft draft, SpeechContext context)
    {
        var (quoted, all) = (0, 0);
        foreach (var range in draft.Content)
        {
            for (var token = range.Start; token < range.End; token++)
            {
                quoted += context.Place(token) is QuotePlace.Outside or QuotePlace.Scare ? 0 : 1;
            }
            all += range.Length;
        }
        return 2 * quoted > all;
    }
}
