using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Where a token stands in its tree to the cues of the sentence. Positions are tokens of the text, -1 for none.</summary>
internal struct TreePlace
{
    /// <summary>No path upwards is followed further, so that a broken tree stays linear.</summary>
    private const int Longest = 24;

    /// <summary>The nearest cue above the token.</summary>
    public int Cue;

    /// <summary>The child of that cue which the token is, or is under; meaningless without a cue.</summary>
    public int Via;

    /// <summary>Steps up to the cue.</summary>
    public int Depth;

    /// <summary>A cue that hangs as a comment or loose clause under the token or one above it, the token being outside of it.</summary>
    public int Comment;

    /// <summary>Steps up to the clause that is commented on.</summary>
    public int CommentDepth;

    /// <summary>The root of the largest subtree that begins with this token, of those smaller than the sentence.</summary>
    public int Opens;

    /// <summary>The root of the largest subtree that ends with this token.</summary>
    public int Closes;

    public static void Fill(SpeechContext context, TokenRange range, Span<TreePlace> places)
    {
        for (var i = 0; i < range.Length; i++)
        {
            places[i] = new TreePlace { Cue = -1, Via = -1, Comment = -1, Opens = -1, Closes = -1 };
        }
        FindEdges(context.Tagged.Trees, range, places);
        var comments = CommentsOf(context, range);
        for (var token = range.Start; token < range.End; token++)
        {
            Climb(context, token, range, comments, ref places[token - range.Start]);
        }
    }

    private static void FindEdges(DependencyTrees trees, TokenRange range, Span<TreePlace> places)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            var subtree = trees.Subtree(token);
            if (trees.Heads[token] < 0 || subtree.Start < range.Start || subtree.End > range.End)
            {
                continue;
            }
            ref var opens = ref places[subtree.Start - range.Start].Opens;
            opens = opens < 0 || trees.Subtree(opens).Length < subtree.Length ? token : opens;
            ref var closes = ref places[subtree.End - 1 - range.Start].Closes;
            closes = closes < 0 || trees.Subtree(closes).Length < subtree.Length ? token : closes;
        }
    }

    /// <summary>For each token of the range the first cue that hangs under it loosely, else -1.</summary>
    private static int[] CommentsOf(SpeechContext context, TokenRange range)
    {
        var comments = new int[range.Length];
        comments.AsSpan().Fill(-1);
        for (var token = range.End - 1; token >= range.Start; token--)
        {
            var head = context.Tagged.Heads[token];
            if (range.Contains(head) && context.Cue(token).Kind != CueKind.None && IsLoose(context.Tagged.Relations[token]))
            {
                comments[head - range.Start] = token;
            }
        }
        return comments;
    }

    private static bool IsLoose(DependencyRelation relation) => relation is DependencyRelation.Parataxis or DependencyRelation.AdverbialClause
        or DependencyRelation.Oblique or DependencyRelation.Conjunct or DependencyRelation.Unspecified or DependencyRelation.Case;

    private static void Climb(SpeechContext context, int token, TokenRange range, int[] comments, ref TreePlace place)
    {
        var heads = context.Tagged.Heads;
        int last = -1, node = token;
        for (var steps = 0; range.Contains(node) && steps < Longest; steps++)
        {
            var comment = comments[node - range.Start];
            if (place.Comment < 0 && comment >= 0 && comment != last)
            {
                (place.Comment, place.CommentDepth) = (comment, steps);
            }
            if (steps > 0 && context.Cue(node).Kind != CueKind.None)
            {
                (place.Cue, place.Via, place.Depth) = (node, last, steps);
                return;
            }
            (last, node) = (node, heads[node]);
        }
    }
}
