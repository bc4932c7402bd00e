using System.Runtime.InteropServices;

namespace ClaimExtract.Learning;

/// <summary>The rows of an example's positions after some were left out at random; reused from visit to visit.</summary>
internal sealed class DroppedOut(double share)
{
    private readonly List<int> _rows = [];
    private readonly List<int> _ends = [];

    public ReadOnlySpan<int> this[int position] =>
        CollectionsMarshal.AsSpan(_rows)[(position == 0 ? 0 : _ends[position - 1]).._ends[position]];

    public void Fill(ReadOnlySpan<int[]> positions, Random random)
    {
        _rows.Clear();
        _ends.Clear();
        foreach (var rows in positions)
        {
            foreach (var row in rows)
            {
                if (share == 0 || random.NextDouble() >= share)
                {
                    _rows.Add(row);
                }
            }
            _ends.Add(_rows.Count);
        }
    }
}
