namespace ClaimExtract.Learning.Parsing;

/// <summary>The templates of <see cref="ParserFeatures"/> that only doubtful states need: triples of tags, and what the nodes have taken already.</summary>
internal static class FamilyFeatures
{
    /// <summary>Writes the features; returns how many.</summary>
    public static int Write(ParserState state, ParserInput input, Span<uint> features)
    {
        var writer = new FeatureWriter(features);
        var (s0, s1, s2) = (new ParserNode(state, input, state.Stacked(0)), new ParserNode(state, input, state.Stacked(1)), new ParserNode(state, input, state.Stacked(2)));
        var (b0, b1, b2) = (new ParserNode(state, input, state.Ahead(0)), new ParserNode(state, input, state.Ahead(1)), new ParserNode(state, input, state.Ahead(2)));
        Triples(ref writer, s0, s1, s2, b0, b1, b2);
        Children(ref writer, state, input, s0, 0x100);
        Children(ref writer, state, input, s1, 0x200);
        Children(ref writer, state, input, b0, 0x300);
        Families(ref writer, state, input, s0, s1, b0);
        Waiting(ref writer, state, input, s0, s1, s2, b0, b1);
        return writer.Used;
    }

    private static void Triples(ref FeatureWriter f, in ParserNode s0, in ParserNode s1, in ParserNode s2, in ParserNode b0, in ParserNode b1, in ParserNode b2)
    {
        f.Add(40, s0.Tag, b0.Tag, b1.Tag);
        f.Add(42, s1.Tag, s0.Tag, b0.Tag);
        f.Add(43, s2.Tag, s1.Tag, s0.Tag);
        f.Add(44, s1.Tag, s0.Tag, b0.Both);
        f.Add(45, s1.Tag, s0.Both, b0.Tag);
        f.Add(46, s1.Both, s0.Tag, b0.Tag);
        f.Add(47, s0.Both, b0.Tag, b1.Tag);
        f.Add(48, s1.Tag, s0.Word, b0.Word);
        f.Add(49, s1.Word, s0.Tag, b0.Word);
    }

    /// <summary>Of which relations the children of a node are, and which words.</summary>
    private static void Children(ref FeatureWriter f, ParserState state, ParserInput input, in ParserNode node, uint template)
    {
        var (left, right) = (new ParserNode(state, input, state.Leftmost[node.Index]), new ParserNode(state, input, state.Rightmost[node.Index]));
        ulong leftSet = state.LeftRelations[node.Index], rightSet = state.RightRelations[node.Index];
        f.Add(template + 3, node.Word, (uint)leftSet, (uint)(leftSet >> 32));
        f.Add(template + 4, node.Tag, (uint)leftSet, (uint)(leftSet >> 32));
        f.Add(template + 5, node.Tag, left.Both, left.Relation);
        f.Add(template + 6, node.Tag, left.Tag, left.Relation);
        if (template != 0x300)
        {
            f.Add(template + 9, node.Word, (uint)rightSet, (uint)(rightSet >> 32));
            f.Add(template + 10, node.Tag, (uint)rightSet, (uint)(rightSet >> 32));
            f.Add(template + 11, node.Tag, right.Both, right.Relation);
            f.Add(template + 12, node.Tag, right.Tag, right.Relation);
            f.Add(template + 13, node.Word, right.Word);
        }
    }

    /// <summary>Two nodes with a child of one of them.</summary>
    private static void Families(ref FeatureWriter f, ParserState state, ParserInput input, in ParserNode s0, in ParserNode s1, in ParserNode b0)
    {
        var (s0Left, s0Right) = (new ParserNode(state, input, state.Leftmost[s0.Index]), new ParserNode(state, input, state.Rightmost[s0.Index]));
        var (s1Left, s1Right) = (new ParserNode(state, input, state.Leftmost[s1.Index]), new ParserNode(state, input, state.Rightmost[s1.Index]));
        var b0Left = new ParserNode(state, input, state.Leftmost[b0.Index]);
        f.Add(80, s0.Tag, s0Left.Tag + (s0Left.Relation << 8), b0.Tag);
        f.Add(81, s0.Tag, s0Right.Tag + (s0Right.Relation << 8), b0.Tag);
        f.Add(82, s0.Tag, b0Left.Tag + (b0Left.Relation << 8), b0.Tag);
        f.Add(83, s1.Tag, s1Right.Tag + (s1Right.Relation << 8), s0.Tag);
        f.Add(84, s1.Tag, s1Left.Tag + (s1Left.Relation << 8), s0.Tag);
        f.Add(85, s1.Tag, s0Left.Tag + (s0Left.Relation << 8), s0.Tag);
        f.Add(86, s1.Tag, s0Right.Tag + (s0Right.Relation << 8), s0.Tag);
        f.Add(87, s1.Both, s0Left.Word, s0.Tag);
        f.Add(88, s1.Tag, s0Left.Word, s0.Both);
        f.Add(89, s0.Tag, state.LeftSecond[s0.Index] == 0 ? 0 : input.Tags[state.LeftSecond[s0.Index]], s0Left.Tag);
        f.Add(90, s0.Tag, state.RightSecond[s0.Index] == 0 ? 0 : input.Tags[state.RightSecond[s0.Index]], s0Right.Tag);
        f.Add(91, b0.Tag, state.LeftSecond[b0.Index] == 0 ? 0 : input.Tags[state.LeftSecond[b0.Index]], b0Left.Tag);
        f.Add(92, s0Left.Word, b0.Both, s0.Tag);
        var sets = state.LeftRelations[s1.Index] | state.RightRelations[s1.Index];
        f.Add(93, s0.Tag + (b0.Tag << 8) + (s1.Tag << 16), (uint)sets, (uint)(sets >> 32));
    }

    /// <summary>What still waits for its head further down: after "officials who met the king" a verb is theirs, not the king's.</summary>
    private static void Waiting(
        ref FeatureWriter f, ParserState state, ParserInput input, in ParserNode s0, in ParserNode s1, in ParserNode s2, in ParserNode b0, in ParserNode b1)
    {
        var bottom = new ParserNode(state, input, state.Stacked(Math.Max(0, state.StackSize - 1)));
        uint top = s0.Tag + (s1.Tag << 8), depth = (uint)Math.Min(5, state.StackSize);
        f.Add(94, input.Words[state.Leftmost[s1.Index]], top + (s2.Tag << 16), b0.Tag);
        f.Add(95, bottom.Tag + (depth << 8), top, b0.Tag);
        f.Add(96, depth, top, b0.Tag + (b1.Tag << 8));
        f.Add(97, (uint)state.LeftRelations[s2.Index], s2.Tag + (top << 8), b0.Tag);
    }
}
