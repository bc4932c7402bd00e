namespace ClaimExtract.Learning.Parsing;

/// <summary>Makes a tree projective by lifting crossing arcs to the head's head, the shortest first (Nivre and Nilsson 2005).</summary>
internal static class ProjectiveTree
{
    /// <param name="heads">0-based, -1 for the root. A copy is changed.</param>
    public static int[] Lift(ReadOnlySpan<int> heads)
    {
        var lifted = heads.ToArray();
        while (ShortestCrossing(lifted) is >= 0 and var child)
        {
            lifted[child] = lifted[lifted[child]];
        }
        return lifted;
    }

    /// <summary>The child of the shortest arc over a token that does not descend from its head; -1 where there is none.</summary>
    private static int ShortestCrossing(int[] heads)
    {
        var (found, shortest) = (-1, int.MaxValue);
        for (var child = 0; child < heads.Length; child++)
        {
            var head = heads[child];
            if (head >= 0 && Math.Abs(head - child) < shortest && IsCrossing(heads, child))
            {
                (found, shortest) = (child, Math.Abs(head - child));
            }
        }
        return found;
    }

    private static bool IsCrossing(int[] heads, int child)
    {
        var head = heads[child];
        for (var token = Math.Min(head, child) + 1; token < Math.Max(head, child); token++)
        {
            var ancestor = token;
            while (ancestor >= 0 && ancestor != head)
            {
                ancestor = heads[ancestor];
            }
            if (ancestor < 0)
            {
                return true;
            }
        }
        return false;
    }
}
