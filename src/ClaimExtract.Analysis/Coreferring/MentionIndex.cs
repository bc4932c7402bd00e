using System.Runtime.InteropServices;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Mentions by a key, newest first. Looking back a few steps only keeps every rule linear.</summary>
internal sealed class MentionIndex
{
    private readonly List<(int Mention, int Previous)> _entries = [];
    private readonly Dictionary<uint, int> _last = [];

    public void Add(uint key, int mention)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var exists);
        _entries.Add((mention, exists ? last : -1));
        last = _entries.Count - 1;
    }

    /// <summary>The newest entry of a key; -1 where there is none.</summary>
    public int Newest(uint key) => _last.TryGetValue(key, out var entry) ? entry : -1;

    public int Previous(int entry) => _entries[entry].Previous;

    public int MentionOf(int entry) => _entries[entry].Mention;
}
