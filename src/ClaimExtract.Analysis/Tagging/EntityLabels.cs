namespace ClaimExtract.Analysis.Tagging;

/// <summary>The labels of the entity model: outside, and for each kind the first token and those after it (BIO).</summary>
internal static class EntityLabels
{
    /// <summary>Label 2k - 1 begins kind k, label 2k goes on with it.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["O", .. Enum.GetValues<EntityKind>().Skip(1).SelectMany(kind => new[] { $"B-{kind}", $"I-{kind}" })];

    public static byte First(EntityKind kind) => (byte)((2 * (int)kind) - 1);

    public static byte Inside(EntityKind kind) => (byte)(2 * (int)kind);

    public static bool IsFirst(int label) => label % 2 == 1;

    public static EntityKind KindOf(int label) => (EntityKind)((label + 1) / 2);

    /// <param name="from">-1 at the start of a sentence.</param>
    public static bool MayFollow(int from, int to) => to == 0 || IsFirst(to) || (from > 0 && KindOf(from) == KindOf(to));
}
