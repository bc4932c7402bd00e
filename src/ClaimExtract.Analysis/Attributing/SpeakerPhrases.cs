using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Finds who is named as the speaker of what follows, where the labeler marked nobody.</summary>
internal static class SpeakerPhrases
{
    /// <summary>"Speaking today Mr Ellwood said:" → Mr Ellwood and said; null where the range does not end in a subject with a verb of saying and a colon.</summary>
    public static (TokenRange Source, TokenRange Cue)? Announcer(SpeechContext context, TokenRange range)
    {
        for (var token = range.End - 2; token > range.Start && range.End - token <= 8; token--)
        {
            if (context.Cue(token) is { Class: CueClass.Verb, Kind: CueKind.Saying or CueKind.Denying or CueKind.Warning or CueKind.Promising or CueKind.Urging } && context.Place(token) == QuotePlace.Outside)
            {
                var subject = SubjectOf(context.Tagged, token, range);
                return subject.Length == 0 ? null : (subject, new TokenRange(token, token + 1));
            }
        }
        return null;
    }

    /// <summary>The noun phrase right before a verb, its auxiliaries and adverbs; empty where there is none.</summary>
    public static TokenRange SubjectOf(TaggedText tagged, int verb, TokenRange range)
    {
        var end = verb;
        while (end > range.Start && tagged.PartsOfSpeech[end - 1] is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb or PartOfSpeech.Particle)
        {
            end--;
        }
        var start = end;
        while (start > range.Start && IsNominal(tagged.PartsOfSpeech[start - 1]))
        {
            start--;
        }
        return start == end && end > range.Start && tagged.PartsOfSpeech[end - 1] == PartOfSpeech.Pronoun
            ? new TokenRange(end - 1, end)
            : new TokenRange(start, end);
    }

    /// <summary>A name of at most six words that fills the range: "Smith", "Col. Rene Ponce".</summary>
    public static bool IsName(TaggedText tagged, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (tagged.Text[token] is "." && token > range.Start && tagged.Text[token - 1].Length == 1)
            {
                continue; // an initial
            }
            var isName = char.IsUpper(tagged.Text[token][0]) || (token > range.Start && tagged.Text[token].Length <= 3);
            if (!isName || tagged.Text.Tokens[token].Kind != TokenKind.Word)
            {
                return false;
            }
        }
        return range.Length is > 0 and <= 6;
    }

    public static bool HasVerb(TaggedText tagged, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (tagged.IsVerb(token))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a verb is in the passive, or an infinitive: its subject does not speak.</summary>
    public static bool IsPassive(TaggedText tagged, int verb)
    {
        var before = verb - 1;
        while (before >= 0 && tagged.PartsOfSpeech[before] == PartOfSpeech.Adverb)
        {
            before--;
        }
        return before >= 0 && (SpeechWords.FormsOfBe.Contains(tagged.Text[before]) || tagged.Text.Is(before, "to"));
    }

    /// <summary>Whether a verb outside quotation marks makes a frame of speech by itself: "said", "warned".</summary>
    public static bool IsFrameVerb(SpeechContext context, int token) => context.Place(token) == QuotePlace.Outside
        && context.Cue(token).Class == CueClass.Verb && SpeechWords.FrameVerbs.Contains(context.Tagged.Text[token]);

    /// <summary>Whether a phrase has somebody in it who can speak: a name, a source noun, a personal pronoun.</summary>
    public static bool NamesSomebody(SpeechContext context, TokenRange phrase)
    {
        for (var token = phrase.Start; token < phrase.End; token++)
        {
            if (context.SourceKindOf(token) != 0 || context.Tagged.PartsOfSpeech[token] == PartOfSpeech.ProperNoun
                || (phrase.Length == 1 && context.Tagged.PartsOfSpeech[token] == PartOfSpeech.Pronoun && !context.Tagged.Text.Is(token, "it")))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"Tuesday", "on Twitter": says when or where, not who.</summary>
    public static bool IsTimeOrPlace(TaggedText tagged, TokenRange source)
    {
        if (tagged.PartsOfSpeech[source.Start] == PartOfSpeech.Adposition && source.Length > 1)
        {
            return true;
        }
        for (var token = source.Start; token < source.End; token++)
        {
            if (!SpeechWords.Times.Contains(tagged.Text[token]))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsNominal(PartOfSpeech tag) =>
        tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Numeral;
}
