using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>The labels of the entity model: outside, and for each kind the first token and those after it (BIO).</summary>
internal static class EntityLabels
{
    private static readonly EntityKind[] s_kinds = Enum.GetValues<EntityKind>();

    /// <summary>Label 2k - 1 begins kind k, label 2k goes on with it.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["O", .. s_kinds.Skip(1).SelectMany(kind => new[] { $"B-{kind}", $"I-{kind}" })];

    public static byte First(EntityKind kind) => (byte)((2 * (int)kind) - 1);

    public static byte Inside(EntityKind kind) => (byte)(2 * (int)kind);

    public static bool IsFirst(int label) => label % 2 == 1;

    public static EntityKind KindOf(int label) => (EntityKind)((label + 1) / 2);

    /// <summary>By its own name, as in <see cref="Names"/>; null for any other word.</summary>
    public static EntityKind? KindNamed(string name) => Array.Find(s_kinds, kind => kind.ToString() == name) is > EntityKind.None and var kind ? kind : null;

    /// <param name="from">-1 at the start of a sentence.</param>
    public static bool MayFollow(int from, int to) => to == 0 || IsFirst(to) || (from > 0 && KindOf(from) == KindOf(to));

    public static void Set(Span<byte> labels, Entity entity)
    {
        labels.Slice(entity.Tokens.Start, entity.Tokens.Length).Fill(Inside(entity.Kind));
        labels[entity.Tokens.Start] = First(entity.Kind);
    }

    /// <summary>Adds what the labels say, in text order; its tokens are counted from an offset.</summary>
    public static void AddEntities(ReadOnlySpan<byte> labels, int offset, ICollection<Entity> entities)
    {
        for (var start = 0; start < labels.Length; start++)
        {
            if (IsFirst(labels[start]))
            {
                var (kind, end) = (KindOf(labels[start]), start + 1);
                while (end < labels.Length && labels[end] == Inside(kind))
                {
                    end++;
                }
                entities.Add(new Entity(new TokenRange(offset + start, offset + end), kind));
            }
        }
    }
}
