namespace ClaimExtract.Learning;

/// <summary>Rounds trained weights to 8 bits and lays them out for look-up; rows that round to nothing are left out.</summary>
internal static class WeightTableBuilder
{
    /// <param name="features">The feature of each row.</param>
    /// <param name="weights">Rows × labels, row by row.</param>
    /// <param name="prune">A row whose weights are all smaller is left out.</param>
    public static WeightTable Build(IReadOnlyList<uint> features, ReadOnlySpan<float> weights, int labels, float prune = 0)
    {
        var scale = ScaleFor(weights);
        var kept = new List<(uint Feature, int Row)>();
        for (var row = 0; row < features.Count; row++)
        {
            foreach (var weight in weights.Slice(row * labels, labels))
            {
                if (Round(weight, scale) != 0 && MathF.Abs(weight) >= prune)
                {
                    kept.Add((features[row], row));
                    break;
                }
            }
        }
        var index = FingerprintIndex.Build([.. kept.Select(k => k.Feature)], out var order);
        var bytes = new byte[kept.Count * labels];
        for (var i = 0; i < order.Length; i++)
        {
            for (var label = 0; label < labels; label++)
            {
                bytes[(i * labels) + label] = (byte)Round(weights[(kept[order[i]].Row * labels) + label], scale);
            }
        }
        return new WeightTable(index, bytes, labels, scale);
    }

    private static sbyte Round(float weight, int scale) => (sbyte)Math.Clamp(MathF.Round(weight * scale), -127, 127);

    /// <summary>The largest power of two that clips at most 0.01 % of the weights.</summary>
    private static int ScaleFor(ReadOnlySpan<float> weights)
    {
        for (var scale = 1024; ; scale /= 2)
        {
            var clipped = 0;
            foreach (var weight in weights)
            {
                clipped += MathF.Abs(weight * scale) > 127.5f ? 1 : 0;
            }
            if (clipped <= weights.Length / 10_000 || scale == 1)
            {
                return scale;
            }
        }
    }
}
