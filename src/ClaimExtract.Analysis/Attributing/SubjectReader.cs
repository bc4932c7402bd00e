using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Reads the subjects of sentences: people and bodies that a later "he" or "the group" may mean, though they said nothing.</summary>
internal sealed class SubjectReader(TaggedText tagged, MentionReader reader)
{
    /// <summary>The noun phrases before the first verb of a sentence, with what "of" and "for" add to them.</summary>
    public IEnumerable<SourceMention> Read(Sentence sentence)
    {
        var range = sentence.Tokens;
        for (var token = range.Start; token < range.End && tagged.PartsOfSpeech[token] != PartOfSpeech.Verb;)
        {
            var end = EndOfPhrase(token, range);
            if (end == token)
            {
                token++;
                continue;
            }
            var mention = reader.Read(new TokenRange(token, end), sentence.Index);
            if (mention.IsNamed || mention.Kind != SourceKind.Unknown)
            {
                yield return mention with { Speaks = false };
            }
            token = end;
        }
    }

    private int EndOfPhrase(int token, TokenRange range)
    {
        var (end, hasNoun) = (token, false);
        while (end < range.End)
        {
            var tag = tagged.PartsOfSpeech[end];
            hasNoun |= tagged.IsNoun(end);
            var goesOn = tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral
                || (tag == PartOfSpeech.Determiner && end == token)
                || (hasNoun && end + 1 < range.End && (tagged.Text.Is(end, "of") || tagged.Text.Is(end, "for")
                    || (tagged.Text.Is(end, "in") && tagged.PartsOfSpeech[end + 1] == PartOfSpeech.ProperNoun && end > range.Start && tagged.IsNoun(end - 1))));
            if (!goesOn)
            {
                break;
            }
            end += tag == PartOfSpeech.Adposition && end + 1 < range.End && tagged.PartsOfSpeech[end + 1] == PartOfSpeech.Determiner ? 2 : 1;
        }
        return hasNoun ? Math.Min(end, range.End) : token;
    }
}
