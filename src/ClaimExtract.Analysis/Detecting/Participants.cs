using System.Collections.Immutable;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>Who did it, to whom and where, as the clause writes them.</summary>
internal readonly record struct Participants(ImmutableArray<string> Actors, ImmutableArray<string> Targets, ImmutableArray<string> Locations)
{
    /// <summary>The noun phrase before the first verb acts, the one behind it is acted on; a passive turns them round. Names after a preposition of place are places.</summary>
    public static Participants Of(TaggedText tagged, TokenRange range)
    {
        var verb = VerbOf(tagged, range);
        if (verb < 0)
        {
            return new Participants([], [], Places(tagged, range));
        }
        var subject = LastPhraseIn(tagged, new TokenRange(range.Start, verb));
        var thing = FirstPhraseIn(tagged, new TokenRange(verb + 1, range.End));
        var (actors, targets) = IsPassive(tagged, verb, range) ? (AgentIn(tagged, new TokenRange(verb + 1, range.End)), subject) : (subject, thing);
        return new Participants(actors, targets, Places(tagged, range));
    }

    /// <summary>The first verb of a clause; -1 where it has none.</summary>
    internal static int VerbOf(TaggedText tagged, TokenRange range)
    {
        var verb = range.Start;
        while (verb < range.End && tagged.PartsOfSpeech[verb] != PartOfSpeech.Verb)
        {
            verb++;
        }
        return verb < range.End ? verb : -1;
    }

    internal static bool IsPassive(TaggedText tagged, int verb, TokenRange range) => verb > range.Start && tagged.PartsOfSpeech[verb - 1] == PartOfSpeech.Auxiliary
        && (tagged.Text[verb].EndsWith("ed", StringComparison.OrdinalIgnoreCase) || tagged.Text[verb].EndsWith("en", StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<string> LastPhraseIn(TaggedText tagged, TokenRange range)
    {
        var start = range.Start;
        while (start < range.End && !IsPhrasePart(tagged, start))
        {
            start++;
        }
        var end = start;
        while (end < range.End && IsPhrasePart(tagged, end))
        {
            end++;
        }
        return Phrase(tagged, start, end);
    }

    private static ImmutableArray<string> FirstPhraseIn(TaggedText tagged, TokenRange range)
    {
        var start = range.Start;
        while (start < range.End && !tagged.IsNoun(start) && (tagged.PartsOfSpeech[start]
            is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Adverb || tagged.Text.Tokens[start].Kind is TokenKind.Quote))
        {
            start++;
        }
        return start < range.End && tagged.IsNoun(start) ? LastPhraseIn(tagged, new TokenRange(start, range.End)) : [];
    }

    private static ImmutableArray<string> AgentIn(TaggedText tagged, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (tagged.Text.Is(token, "by"))
            {
                return FirstPhraseIn(tagged, new TokenRange(token + 1, range.End));
            }
        }
        return [];
    }

    private static ImmutableArray<string> Places(TaggedText tagged, TokenRange range)
    {
        var places = ImmutableArray.CreateBuilder<string>();
        for (var token = range.Start; token + 1 < range.End; token++)
        {
            if (tagged.Text.Is(token, "in") || tagged.Text.Is(token, "near") || tagged.Text.Is(token, "at") || tagged.Text.Is(token, "across"))
            {
                var start = token + 1;
                start += tagged.Text.Is(start, "the") && start + 1 < range.End ? 1 : 0;
                var end = start;
                while (end < range.End && tagged.PartsOfSpeech[end] == PartOfSpeech.ProperNoun)
                {
                    end++;
                }
                places.AddRange(Phrase(tagged, start, end));
            }
        }
        return [.. places.Distinct()];
    }

    private static bool IsPhrasePart(TaggedText tagged, int token) => tagged.PartsOfSpeech[token]
        is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective || (tagged.Text[token] is "'s" or "’s" or "-");

    private static ImmutableArray<string> Phrase(TaggedText tagged, int start, int end) =>
        start < end ? [tagged.Text.SpanOf(new TokenRange(start, end)).In(tagged.Text.Text).ToString().ReplaceLineEndings(" ")] : [];
}
