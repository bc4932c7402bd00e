using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// What is said goes on to the end of its sentence, unless something else is marked there or the words turn to the article's
/// own voice: "said that the rebels fled, and that two were caught".
/// </summary>
internal sealed class ContentTailRule : IAttributionRule
{
    private const int LongestTail = 25;

    public string Name => "attribution.content-tail";

    public void Apply(SpeechDraft draft)
    {
        foreach (var attribution in draft.Attributions.Where(a => a.Content.Count > 0 && a.Cue.Count > 0 && a.Outer is null && !a.IsVerbatim))
        {
            var sentence = draft.Text.Sentences[attribution.Sentence].Tokens;
            var last = attribution.Content.Count - 1;
            var content = attribution.Content[last];
            var end = sentence.End;
            while (end > content.End && draft.Text.Tokens[end - 1].Kind == TokenKind.Punctuation)
            {
                end--;
            }
            var tail = new TokenRange(content.End, end);
            if (sentence.Contains(content) && content.Start >= attribution.Cue[0].End && tail.Length is >= 2 and <= LongestTail
                && GoesOn(draft, tail) && !IsMarked(draft, attribution.Sentence, tail))
            {
                attribution.Content.RemoveAt(last);
                draft.AddContent(attribution, new TokenRange(content.Start, end));
            }
        }
    }

    private static bool GoesOn(SpeechDraft draft, TokenRange tail)
    {
        var first = draft.Text[tail.Start] is "," ? tail.Start + 1 : tail.Start;
        return draft.Context.Place(tail.Start) == QuotePlace.Outside && first < tail.End && SpeechWords.ContentTails.Contains(draft.Text[first]);
    }

    private static bool IsMarked(SpeechDraft draft, int sentence, TokenRange tail) => draft.HasSpeechIn(tail)
        || draft.CuedIn(sentence).Any(a => a.Cue.Exists(tail.Overlaps) || a.Source.Exists(tail.Overlaps));
}
