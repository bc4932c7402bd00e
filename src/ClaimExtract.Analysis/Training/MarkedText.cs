using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Training;

/// <summary>A document with the kind of each token; every name in it is marked.</summary>
/// <param name="IsFirst">Whether a token is the first of its name.</param>
internal sealed record MarkedText(string Id, SegmentedText Text, EntityKind[] Kinds, bool[] IsFirst)
{
    /// <summary>The same document in other letter case; unchanged where that would move characters.</summary>
    public MarkedText Recased(Func<string, string> recase)
    {
        var recased = recase(Text.Text);
        return recased.Length != Text.Text.Length
            ? this
            : this with { Text = new SegmentedText(Text.Article with { Text = recased }, Text.Tokens, Text.Sentences, []) };
    }

    public static void Mark(EntityKind[] kinds, bool[] isFirst, Model.TokenRange range, EntityKind kind)
    {
        isFirst[range.Start] = true;
        kinds.AsSpan(range.Start, range.Length).Fill(kind);
    }

    public byte[] Labels(Model.TokenRange range)
    {
        var labels = new byte[range.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            var kind = Kinds[range.Start + i];
            labels[i] = kind == EntityKind.None ? (byte)0 : IsFirst[range.Start + i] ? EntityLabels.First(kind) : EntityLabels.Inside(kind);
        }
        return labels;
    }
}
