namespace ClaimExtract.Learning.Parsing;

/// <summary>
/// The feature templates of the parser: words, tags, distances and relations of children around the top of the
/// stack and the next token (Zhang and Nivre 2011), with word endings and what lies between.
/// </summary>
internal static class ParserFeatures
{
    /// <summary>Raise with any change of the templates.</summary>
    public const string Version = "arc-hybrid-4";

    /// <summary>No state has more.</summary>
    public const int Most = 128;

    /// <summary>Writes all features of a state; returns how many.</summary>
    public static int Write(ParserState state, ParserInput input, Span<uint> features)
    {
        var used = WriteCommon(state, input, features);
        return used + WriteRest(state, input, features[used..]);
    }

    /// <summary>Those that decide most states: words, classes and distances.</summary>
    public static int WriteCommon(ParserState state, ParserInput input, Span<uint> features)
    {
        var writer = new FeatureWriter(features);
        var (s0, s1, s2) = (new ParserNode(state, input, state.Stacked(0)), new ParserNode(state, input, state.Stacked(1)), new ParserNode(state, input, state.Stacked(2)));
        var (b0, b1, b2) = (new ParserNode(state, input, state.Ahead(0)), new ParserNode(state, input, state.Ahead(1)), new ParserNode(state, input, state.Ahead(2)));
        Words(ref writer, s0, s1, s2, b0, b1, b2);
        Pairs(ref writer, s0, s1, b0, b1);
        Distances(ref writer, input, s0, s1, b0);
        Classes(ref writer, state, input, s0, s1, s2, b0, b1, b2);
        return writer.Used;
    }

    /// <summary>The others: triples, and what the nodes have taken already.</summary>
    public static int WriteRest(ParserState state, ParserInput input, Span<uint> features)
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

    private static void Words(ref FeatureWriter f, in ParserNode s0, in ParserNode s1, in ParserNode s2, in ParserNode b0, in ParserNode b1, in ParserNode b2)
    {
        f.Add(1, s0.Both);
        f.Add(2, s0.Word);
        f.Add(4, s1.Both);
        f.Add(5, s1.Word);
        f.Add(6, s2.Both);
        f.Add(8, b0.Both);
        f.Add(9, b0.Word);
        f.Add(10, b1.Both);
        f.Add(11, b1.Word);
        f.Add(14, s0.Ending, s0.Class);
        f.Add(15, s1.Ending, s1.Class);
        f.Add(16, b0.Ending, b0.Class);
        f.Add(17, b1.Ending, b1.Class);
    }

    private static void Pairs(ref FeatureWriter f, in ParserNode s0, in ParserNode s1, in ParserNode b0, in ParserNode b1)
    {
        f.Add(21, s0.Both, b0.Word);
        f.Add(23, s0.Both, b0.Tag);
        f.Add(24, s0.Tag, b0.Both);
        f.Add(27, s1.Both, s0.Tag);
        f.Add(28, s1.Tag, s0.Both);
        f.Add(29, s1.Word, s0.Word);
        f.Add(30, b0.Both, b1.Tag);
        f.Add(31, b0.Tag, b1.Both);
        f.Add(33, s0.Ending, b0.Ending, s0.Tag);
        f.Add(34, s1.Ending, s0.Ending, s1.Tag);
        f.Add(35, s0.Ending, b0.Tag, s0.Tag);
        f.Add(36, s1.Ending, s0.Tag, s1.Tag);
        f.Add(37, s1.Tag, s0.Ending, s0.Class);
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

    private static void Distances(ref FeatureWriter f, ParserInput input, in ParserNode s0, in ParserNode s1, in ParserNode b0)
    {
        uint near = Distance(s0.Index, b0.Index), far = Distance(s1.Index, s0.Index);
        uint between = input.Between(s0.Index, b0.Index), beneath = input.Between(s1.Index, s0.Index);
        f.Add(60, s0.Word, near);
        f.Add(61, s0.Tag, near, b0.Tag);
        f.Add(62, b0.Word, near);
        f.Add(63, s0.Tag, between, b0.Tag);
        f.Add(64, s1.Tag, far, s0.Tag);
        f.Add(65, s1.Tag, beneath, s0.Tag);
        f.Add(66, s1.Word, far);
        f.Add(67, s0.Word, far, s1.Tag);
        f.Add(68, s0.Word, between, b0.Tag);
        f.Add(69, s1.Word, beneath, s0.Tag);
        f.Add(70, s1.Tag, beneath + (between << 8), s0.Tag + (b0.Tag << 8));
        f.Add(71, s1.Tag, input.Between(s0.Index, input.Length + 1), s0.Tag + (b0.Tag << 8));
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

    /// <summary>Forms of verbs and nouns.</summary>
    private static void Classes(
        ref FeatureWriter f, ParserState state, ParserInput input, in ParserNode s0, in ParserNode s1, in ParserNode s2, in ParserNode b0, in ParserNode b1, in ParserNode b2)
    {
        f.Add(110, s0.Class, b0.Class);
        f.Add(111, s1.Class, s0.Class);
        f.Add(112, s0.Class, b0.Class, b1.Class);
        f.Add(113, s1.Class, s0.Class, b0.Class);
        f.Add(114, s1.Class + (s0.Class << 8), b0.Class, b1.Class);
        f.Add(115, s2.Class + (s1.Class << 8), s0.Class, b0.Class);
        f.Add(116, b0.Class, b1.Class, b2.Class);
        f.Add(117, s0.Word, b0.Class);
        f.Add(118, s0.Class, b0.Word);
        f.Add(119, s1.Word, s0.Class);
        f.Add(120, s1.Class, s0.Word);
        ulong s0Left = state.LeftRelations[s0.Index], s1Left = state.LeftRelations[s1.Index], s1Right = state.RightRelations[s1.Index];
        f.Add(121, s0.Class, (uint)s0Left, (uint)(s0Left >> 32));
        f.Add(122, s1.Class + (s0.Class << 8), (uint)s1Left, (uint)(s1Left >> 32));
        f.Add(123, s1.Class + (s0.Class << 8), (uint)s1Right, (uint)(s1Right >> 32));
        f.Add(124, s1.Class + (s0.Class << 8), (uint)s0Left, (uint)(s0Left >> 32));
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

    private static uint Distance(int left, int right) => (right - left) switch
    {
        <= 4 and var distance => (uint)Math.Max(0, distance),
        <= 6 => 5,
        <= 10 => 6,
        _ => 7,
    };
}
