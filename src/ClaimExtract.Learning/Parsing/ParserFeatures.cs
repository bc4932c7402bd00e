namespace ClaimExtract.Learning.Parsing;

/// <summary>
/// The feature templates of the parser: words, tags, distances and relations of children around the top of the
/// stack and the next token (Zhang and Nivre 2011), with word endings and what lies between. Here are those that decide
/// most states alone, in <see cref="FamilyFeatures"/> the others.
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
        return used + FamilyFeatures.Write(state, input, features[used..]);
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
        f.Add(12, b2.Both);
        f.Add(14, s0.Ending, s0.Class);
        f.Add(15, s1.Ending, s1.Class);
        f.Add(16, b0.Ending, b0.Class);
        f.Add(17, b1.Ending, b1.Class);
    }

    private static void Pairs(ref FeatureWriter f, in ParserNode s0, in ParserNode s1, in ParserNode b0, in ParserNode b1)
    {
        f.Add(20, s0.Both, b0.Both);
        f.Add(21, s0.Both, b0.Word);
        f.Add(22, s0.Word, b0.Both);
        f.Add(23, s0.Both, b0.Tag);
        f.Add(24, s0.Tag, b0.Both);
        f.Add(26, s1.Both, s0.Both);
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

    private static uint Distance(int left, int right) => (right - left) switch
    {
        <= 4 and var distance => (uint)Math.Max(0, distance),
        <= 6 => 5,
        <= 10 => 6,
        _ => 7,
    };
}
