using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>
/// Counts sentences as the CoNLL 2018 scorer does (exact spans, white space at their edges left out), and inner boundaries: starts of
/// sentences that are neither the document's first nor the first thing on a line, which the layout gives away.
/// </summary>
internal sealed class SentenceCounts
{
    public MatchCount Spans { get; private set; }

    public MatchCount Inner { get; private set; }

    /// <summary>Documents in which every sentence is right.</summary>
    public MatchCount Documents { get; private set; }

    public void Add(string text, IEnumerable<TextSpan> gold, IEnumerable<TextSpan> found)
    {
        var (right, wrong) = (Trimmed(text, gold), Trimmed(text, found));
        Spans += Compare(right, wrong);
        Inner += Compare(InnerStarts(text, right), InnerStarts(text, wrong));
        Documents += MatchCount.OfAll(right.SetEquals(wrong) ? 1 : 0, 1);
    }

    private static MatchCount Compare<T>(SortedSet<T> gold, SortedSet<T> found) => new(gold.Count(found.Contains), found.Count, gold.Count);

    private static SortedSet<TextSpan> Trimmed(string text, IEnumerable<TextSpan> spans)
    {
        var trimmed = new SortedSet<TextSpan>();
        foreach (var span in spans)
        {
            var (start, end) = (span.Start, span.End);
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }
            if (start < end)
            {
                trimmed.Add(new TextSpan(start, end));
            }
        }
        return trimmed;
    }

    private static SortedSet<int> InnerStarts(string text, SortedSet<TextSpan> spans) =>
        [.. spans.Select(span => span.Start).Distinct().Skip(1).Where(start => !OpensLine(text, start))];

    private static bool OpensLine(string text, int start)
    {
        for (var i = start - 1; i >= 0; i--)
        {
            if (text[i] is '\n' or '\r')
            {
                return true;
            }
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }
        return true;
    }
}
