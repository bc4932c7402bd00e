namespace ClaimExtract.Learning;

/// <summary>The hashed features of a run of positions, flat and reusable: fill, score, clear.</summary>
public sealed class FeatureLists
{
    private uint[] _features = new uint[1024];
    private int[] _ends = new int[64];
    private int _used;

    /// <summary>The number of finished positions.</summary>
    public int Count { get; private set; }

    /// <summary>The features of one finished position.</summary>
    public ReadOnlySpan<uint> this[int position]
    {
        get
        {
            var start = position == 0 ? 0 : _ends[position - 1];
            return _features.AsSpan(start, _ends[position] - start);
        }
    }

    /// <summary>The features of all positions.</summary>
    public ReadOnlyMemory<uint> All => _features.AsMemory(0, _used);

    public void Clear()
    {
        _used = 0;
        Count = 0;
    }

    /// <summary>Adds a feature to the position under work.</summary>
    public void Add(uint feature)
    {
        if (_used == _features.Length)
        {
            Array.Resize(ref _features, 2 * _used);
        }
        _features[_used++] = feature;
    }

    /// <summary>Finishes the position under work.</summary>
    public void EndPosition()
    {
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, 2 * Count);
        }
        _ends[Count++] = _used;
    }

    /// <summary>A copy of its own size, to keep for training.</summary>
    public FeatureLists Copy() =>
        new() { _features = _features.AsSpan(0, _used).ToArray(), _ends = _ends.AsSpan(0, Count).ToArray(), _used = _used, Count = Count };
}
