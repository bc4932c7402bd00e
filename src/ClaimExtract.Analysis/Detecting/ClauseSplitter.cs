using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>
/// Cuts sentences into clauses: first by who vouches for which words, then before conjunctions, relative pronouns,
/// participles and semicolons where both sides have a verb of their own.
/// </summary>
internal sealed class ClauseSplitter(TaggedText tagged, FoundSpeech speech)
{
    /// <summary>A shorter stretch is a fragment of its neighbor.</summary>
    private const int ShortestClause = 3;

    private readonly SpeechMap _map = new(tagged, speech);

    public List<Clause> Split(Sentence sentence)
    {
        var clauses = new List<Clause>();
        var start = sentence.Tokens.Start;
        while (start < sentence.Tokens.End)
        {
            var owner = _map.OwnerOf(start);
            var end = start + 1;
            while (end < sentence.Tokens.End && _map.OwnerOf(end) == owner)
            {
                end++;
            }
            if (owner != SpeechMap.Frame)
            {
                AddClauses(sentence, new TokenRange(start, end), _map[owner], clauses);
            }
            start = end;
        }
        return clauses;
    }

    private void AddClauses(Sentence sentence, TokenRange voice, Attribution? attribution, List<Clause> clauses)
    {
        var start = voice.Start;
        for (var token = voice.Start + 1; token < voice.End; token++)
        {
            var isClause = ClauseBoundaries.IsBefore(tagged, token, voice) && HasVerb(new TokenRange(start, token));
            var isMain = start == voice.Start && ClauseBoundaries.IsAfterFrontedAdjunct(tagged, token, voice);
            if ((isClause || isMain) && HasVerb(new TokenRange(token, voice.End)))
            {
                Add(start, token);
                start = token;
            }
        }
        Add(start, voice.End);

        void Add(int from, int to)
        {
            var range = Trim(new TokenRange(from, to));
            // Beside a frame ("…, he said on Monday") only a stretch with a verb asserts something.
            if (range.Length >= ShortestClause && (attribution is not null || range == sentence.Tokens || HasVerb(range) || voice.Length > 5))
            {
                clauses.Add(new Clause(sentence, range, attribution));
            }
        }
    }

    private bool HasVerb(TokenRange range)
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

    private TokenRange Trim(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && IsEdge(start))
        {
            start++;
        }
        while (end > start && (tagged.Text.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Quote) && tagged.Text[end - 1] is not (")" or "]"))
        {
            end--;
        }
        return new TokenRange(start, end);
    }

    private bool IsEdge(int token) =>
        (tagged.Text.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Quote && tagged.Text[token] is not ("(" or "["))
        || tagged.PartsOfSpeech[token] == PartOfSpeech.CoordinatingConjunction
        || tagged.Text.Is(token, "that");
}
